import type { MeasureText } from '#src/domain/prim.ts';
import type { DocumentContent } from '../contract.ts';
import { attributesOf, element, escape } from '../markup.ts';
import { htmlFacts } from './facts.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { Palettes } from './page-colours.ts';
import { pageStyle } from './page-style.ts';
import { lines, tag } from './texts.ts';

/** Nothing from anywhere, no script, no form: whoever gets the file by mail can see that it only shows. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The document as one file that needs nothing else: style and pictures are inside, and there is no script in it.
 * `measure` as for the pictures of the document.
 */
export function writeHtml(content: DocumentContent, look: Palettes & { measure: MeasureText }): Blob {
  return new Blob([htmlOf(content, look)], { type: `${htmlFacts.mimeType};charset=utf-8` });
}

export function htmlOf(content: DocumentContent, look: Palettes & { measure: MeasureText }): string {
  const { language, title, kicker, createdAt, origin, blocks, foot } = content;
  const pen = { palette: look.light, measure: look.measure };
  const metas = [
    { 'http-equiv': 'Content-Security-Policy', content: policy },
    { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    { name: 'color-scheme', content: 'light dark' },
    { name: 'referrer', content: 'no-referrer' },
    { name: 'dcterms.created', content: createdAt.toISOString() },
    { name: 'dcterms.source', content: origin },
  ];
  const head = [
    '<meta charset="utf-8">',
    ...metas.map((given) => element('meta', given)),
    element('title', {}, title),
    // Not `escape`d as text: inside <style> an entity is no entity. The colours in it are our own.
    tag('style', pageStyle(look)),
  ];
  const body = [
    tag('header', [tag('p', lines(kicker), attributesOf({ class: 'quiet' })), tag('h1', lines(title))]),
    tag('main', htmlBlocks(blocks, title, pen)),
    tag('footer', tag('p', lines(foot))),
  ];
  return `<!doctype html>\n<html lang="${escape(language)}">\n${tag('head', head)}\n${tag('body', body)}\n</html>\n`;
}
