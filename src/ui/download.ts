/** Hands a file to the person, under a name; the browser asks or saves as it is used to. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name that every system takes: letters, digits and single hyphens, at most 80 before the extension. */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  // By characters, not by UTF-16 units: half a character is none.
  const short = [...stem].slice(0, 80).join('').replace(/-$/, '');
  return `${short || 'samenspiegel'}.${extension}`;
}
