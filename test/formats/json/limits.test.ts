import { describe, expect, it } from 'vitest';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { instruments } from '#src/instruments/registry.ts';
import { exampleFile, problemOf, read, withValue } from './example.ts';

/** The example as text, with something written behind its first bracket. */
const beginningWith = (text: string) => JSON.stringify(exampleFile()).replace('{', `{${text}`);

describe('size', () => {
  it('a file above 20 MB is refused before it is read', async () => {
    const blob = new Blob([new Uint8Array(20_000_001)]);
    blob.text = () => Promise.reject(new Error('it was read'));
    expect(await readBlob(blob, { instruments })).toEqual({
      ok: false,
      problem: { code: 'tooLarge', found: '20000001', known: 20_000_000, place: { path: [] } },
    });
  });

  it('a file of 20 MB is read', async () => {
    const text = JSON.stringify(exampleFile());
    const blob = new Blob([text, ' '.repeat(20_000_000 - text.length)]);
    expect(await readBlob(blob, { instruments })).toMatchObject({ ok: true });
  });

  it('a text that grew too large on its way is refused too', () => {
    expect(problemOf(' '.repeat(20_000_001))).toMatchObject({ code: 'tooLarge', known: 20_000_000 });
  });

  it('a file that the device cannot hand over is told as unreadable', async () => {
    const blob = new Blob(['{}']);
    blob.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await readBlob(blob, { instruments })).toEqual({
      ok: false,
      problem: { code: 'unreadable', place: { path: [] } },
    });
  });
});

describe('depth and number', () => {
  it.each(['[', '{"a":', '[{"a":'])('a hundred thousand times %s does not exhaust the stack', (bracket) => {
    expect(problemOf(bracket.repeat(100_000))).toEqual({ code: 'tooDeep', place: { path: [] } });
  });

  it('that is a picture full of brackets is no JSON', () => {
    expect(problemOf(`\u0089PNG ${'['.repeat(100)}`)).toEqual({ code: 'notJson', place: { path: [] } });
  });

  it('brackets inside a text do not count', () => {
    const file = withValue(['rounds', 0, 'sheets', 0, 'aim'], '[{\\"'.repeat(1000));
    expect(read(file)).toMatchObject({ ok: true });
  });

  it('three million values are too many, whatever they are', () => {
    const file = beginningWith(`"a":[${'0,'.repeat(3_000_001)}0],`);
    expect(problemOf(file)).toMatchObject({ code: 'tooMany', known: 3_000_000 });
  });

  it('a thousand and one rounds are too many', () => {
    const file = withValue(['rounds'], Array(1001).fill(null));
    expect(problemOf(file)).toMatchObject({ code: 'tooMany', known: 1000, place: { part: 'rounds' } });
  });

  it('ten thousand and one sheets in a round are too many', () => {
    const file = withValue(['rounds', 1, 'sheets'], Array(10_001).fill(null));
    expect(problemOf(file)).toMatchObject({
      code: 'tooMany',
      known: 10_000,
      place: { round: 2, part: 'sheets' },
    });
  });
});

describe('keys that could touch an object itself', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused at every level', (key) => {
    const inAnswers = JSON.stringify(withValue(['rounds', 1, 'sheets', 4, 'answers', 'HERE'], 3));
    expect(problemOf(inAnswers.replace('HERE', key))).toEqual({
      code: 'forbiddenKey',
      found: `"${key}"`,
      place: {
        round: 2,
        sheet: 5,
        part: 'answers',
        statement: key,
        path: ['rounds', 1, 'sheets', 4, 'answers', key],
      },
    });
    expect(problemOf(beginningWith(`"${key}":{},`))).toMatchObject({
      code: 'forbiddenKey',
      place: { part: key, path: [key] },
    });
    const inNewer = JSON.stringify({ ...withValue(['minor'], 1), later: [{ HERE: 1 }] });
    expect(problemOf(inNewer.replace('HERE', key))).toMatchObject({
      code: 'forbiddenKey',
      place: { part: 'later', path: ['later', 0, key] },
    });
  });

  it('leave every object as it was', () => {
    problemOf(beginningWith('"__proto__":{"polluted":true},'));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('are ordinary words where people write', () => {
    expect(read(withValue(['rounds', 0, 'sheets', 0, 'aim'], '__proto__ constructor'))).toMatchObject({
      ok: true,
    });
  });
});

describe('a text that is no file of ours', () => {
  it.each([
    ['nothing', ''],
    ['words', 'Beste allemaal,'],
    ['a web page', '<!doctype html><html></html>'],
    ['JSON with a comma too many', '{"format":"samenspiegel",}'],
    ['JSON with something behind it', `${JSON.stringify(exampleFile())} 1`],
    ['a bracket among words', 'Zie [1'],
  ])('is not JSON: %s', (_, text) => {
    expect(problemOf(text)).toEqual({ code: 'notJson', place: { path: [] } });
  });

  it('that stops halfway is told as incomplete, wherever it was cut', () => {
    const text = JSON.stringify(exampleFile());
    for (let end = 1; end < text.length; end += 7) {
      expect(problemOf(text.slice(0, end)).code, `cut at ${end}`).toBe('incomplete');
    }
  });

  it.each([
    ['a list', [], '[…]'],
    ['nothing', null, 'null'],
    ['a number', 7, '7'],
    ['a file of another product', withValue(['format'], 'spiegelei'), '"spiegelei"'],
    ['the rescue of a database', { format: 'samenspiegel-rescue', version: 1 }, '"samenspiegel-rescue"'],
  ])('is not ours: %s', (_, value, found) => {
    expect(problemOf(value)).toEqual({ code: 'notOurs', found, place: { path: [] } });
  });

  it('has no format at all', () => {
    expect(problemOf({ rounds: [] })).toEqual({ code: 'notOurs', place: { path: [] } });
  });

  it('but with a byte order mark in front it is still ours', () => {
    expect(read(`\ufeff${JSON.stringify(exampleFile())}`)).toMatchObject({ ok: true });
  });
});
