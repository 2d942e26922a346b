// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Language } from '#src/i18n/languages.ts';
import { sayDay, sayList, sayScore, saySize } from '#src/i18n/say.ts';

/** Hard spaces as the soft ones they look like. */
const softly = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a score', () => {
  it.each<[number, Language, string]>([
    [3.4, 'nl', '3,4'],
    [3.4, 'en', '3.4'],
    [4, 'nl', '4,0'],
    [3.75, 'nl', '3,8'],
    [11 / 3, 'en', '3.7'],
    [1, 'en', '1.0'],
  ])('%d is in %s written %s', (score, language, text) => {
    expect(sayScore(score, language)).toBe(text);
  });
});

describe('a day', () => {
  it.each<[string, Language, string]>([
    ['2027-03-17', 'nl', '17 maart 2027'],
    ['2027-03-17', 'en', '17 March 2027'],
    ['2026-01-01', 'nl', '1 januari 2026'],
    ['2026-12-31', 'en', '31 December 2026'],
    ['2027-03-17T12:00:00.000Z', 'nl', '17 maart 2027'],
  ])('%s is in %s written %s', (day, language, text) => {
    expect(sayDay(day, language)).toBe(text);
  });
});

describe('names in a row', () => {
  it.each<[string[], Language, string]>([
    [['Belangen'], 'nl', 'Belangen'],
    [['Belangen', 'Relatie'], 'nl', 'Belangen en Relatie'],
    [['Belangen', 'Relatie', 'Proces'], 'nl', 'Belangen, Relatie en Proces'],
    [['Interests', 'Relationship', 'Process'], 'en', 'Interests, Relationship and Process'],
    [[], 'nl', ''],
  ])('%j are in %s written %s', (names, language, text) => {
    expect(sayList(names, language)).toBe(text);
  });
});

describe('a size', () => {
  it.each<[number, Language, string]>([
    [0, 'nl', '0 kB'],
    [1, 'nl', '1 kB'],
    [339_001, 'nl', '340 kB'],
    [1_250_000, 'nl', '1,3 MB'],
    [1_200_000, 'en', '1.2 MB'],
    [20_000_000, 'en', '20 MB'],
  ])('of %d bytes is in %s written %s', (bytes, language, text) => {
    expect(softly(saySize(bytes, language))).toBe(text);
  });
});
