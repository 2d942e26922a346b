import { readFileSync } from 'node:fs';
import { type Instrument } from '#src/domain/instrument.ts';
import type { InstrumentWords } from '#src/i18n/instrument-words.ts';

/** The languages in the order in which a statement's wordings go into its fingerprint. */
export const wordLanguages = ['nl', 'en'] as const;
export type WordLanguage = (typeof wordLanguages)[number];

/** An instrument's words in one language, as they stand in the file; its cards are apart. */
export function wordsOf(instrumentId: string, language: WordLanguage): Omit<InstrumentWords, 'cards'> {
  return readJsonFile(`locales/${language}/instrument-${instrumentId}.json`) as Omit<
    InstrumentWords,
    'cards'
  >;
}

export function cardWordsOf(instrumentId: string, language: WordLanguage): Record<string, string> {
  return readJsonFile(`locales/${language}/cards-${instrumentId}.json`) as Record<string, string>;
}

export function statementIdsOf(instrument: Instrument): string[] {
  return facetsOf(instrument).flatMap((facet) => facet.statements);
}

export function facetsOf(instrument: Instrument): Instrument['themes'][number]['facets'] {
  return instrument.themes.flatMap((theme) => theme.facets);
}

function readJsonFile(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
