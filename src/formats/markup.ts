/** An element of SVG or HTML: attributes that are undefined are left out, text and attributes stay text. */
export function element(
  name: string,
  given: Record<string, string | number | undefined>,
  text?: string,
): string {
  const start = `${name}${attributesOf(given)}`;
  return text === undefined ? `<${start}/>` : `<${start}>${escape(text)}</${name}>`;
}

/** Attributes with a space in front of each; those that are undefined are left out. */
export function attributesOf(given: Record<string, string | number | undefined>): string {
  return Object.entries(given)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escape(value)}"`)
    .join('');
}

export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text that cannot be taken for markup, in an element or between double quotes. */
export function escape(text: string): string {
  return withoutForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A sign that is to be seen in place of each that XML 1.0 forbids: control characters, lone surrogates, U+FFFE, U+FFFF. */
export function withoutForbidden(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\ufffd');
}
