import { deflateSync, inflateSync } from 'fflate';
import type { BitReader, BitWriter } from './bits.ts';
import { failure, type Read, success } from './read.ts';

/** Most bytes that texts may have once unpacked; more is never made room for. */
export const unpackedLimit = 4_000_000;

const encoder = new TextEncoder();
/** A byte order mark at the start is a character like any other. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const end = '\u001f';
const escape = '\u001b';

/**
 * Texts as one deflated block: its length before and after deflating, then the bytes. Equal lengths: not deflated.
 * Half a character (a lone surrogate) becomes the replacement character, as everywhere in UTF-8.
 * @param dictionary words that the texts are likely to use; reading needs the same
 */
export function writeTexts(to: BitWriter, texts: readonly string[], dictionary: string): void {
  const raw = encoder.encode(texts.map((text) => escaped(text) + end).join(''));
  const deflated = deflateSync(raw, { level: 9, dictionary: encoder.encode(dictionary) });
  const packed = deflated.length < raw.length ? deflated : raw;
  to.align();
  to.number(raw.length);
  to.number(packed.length);
  to.bytes(packed);
}

/** The texts of a block. Inflating fills the length that was told and no more, so a small block cannot grow large. */
export function readTexts(from: BitReader, dictionary: string): Read<string[]> {
  from.align();
  const length = from.number();
  const packed = from.bytes(from.number());
  if (from.isBad) return failure('damaged');
  if (length > unpackedLimit) return failure('tooLarge');
  const raw = packed.length === length ? packed : inflated(packed, length, encoder.encode(dictionary));
  if (raw?.length !== length) return failure('damaged');
  return success(decoder.decode(raw).split(end).slice(0, -1).map(unescaped));
}

/** Texts in the order in which they were written; the reader is bad when there are not so many. */
export class TextShelf {
  private readonly texts: readonly string[];
  private readonly reader: BitReader;
  private place = 0;

  constructor(texts: readonly string[], reader: BitReader) {
    this.texts = texts;
    this.reader = reader;
  }

  take(): string {
    const text = this.texts[this.place];
    this.place += 1;
    if (text === undefined) this.reader.isBad = true;
    return text ?? '';
  }
}

function inflated(packed: Uint8Array, length: number, dictionary: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(packed, { out: new Uint8Array(length), dictionary });
  } catch {
    return null;
  }
}

function escaped(text: string): string {
  return text.replaceAll(escape, `${escape}0`).replaceAll(end, `${escape}1`);
}

function unescaped(text: string): string {
  return text.replaceAll(`${escape}1`, end).replaceAll(`${escape}0`, escape);
}
