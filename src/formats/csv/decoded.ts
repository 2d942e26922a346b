/** How the letters of a file are written. Windows' own way is what a Dutch Excel saves as plain "CSV". */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How files begin that are no text: zip (and so every spreadsheet), old Excel, PDF, pictures. */
const foreign = [
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0',
  '%PDF',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
];

/**
 * The bytes as text: by their byte order mark, else as UTF-8, and what is no UTF-8 as Windows-1252. Null for what is no
 * text. The byte order mark is left out.
 */
export function decoded(bytes: Uint8Array, told?: Encoding): { text: string; encoding: Encoding } | null {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (foreign.some((mark) => start.startsWith(mark))) return null;
  const encoding = told ?? markedEncoding(start) ?? 'utf-8';
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding };
  if (told !== undefined || encoding !== 'utf-8') return null;
  const guessed = tryDecode(bytes, 'windows-1252');
  // Every row of bytes can be read this way, so what no text holds is the one sign that it is none.
  const isText = guessed !== null && !/[^\P{Cc}\t\r\n\u0080-\u009f]/u.test(guessed);
  return isText ? { text: guessed, encoding: 'windows-1252' } : null;
}

function markedEncoding(start: string): Encoding | null {
  if (start.startsWith('\u00ff\u00fe')) return 'utf-16le';
  return start.startsWith('\u00fe\u00ff') ? 'utf-16be' : null;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
