import { escape } from '../markup.ts';

/** Text with its lines kept. */
export function lines(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(escape)
    .join('<br>');
}

/** Words that somebody wrote, which may run from right to left. */
export function paragraph(text: string, className?: string): string {
  return `<p dir="auto"${className === undefined ? '' : ` class="${className}"`}>${lines(text)}</p>`;
}

/** `given`: what `attributesOf` made; `inner`: markup. */
export function tag(name: string, inner: string | readonly string[], given = ''): string {
  const inside = typeof inner === 'string' ? inner : `\n${inner.join('\n')}\n`;
  return `<${name}${given}>${inside}</${name}>`;
}
