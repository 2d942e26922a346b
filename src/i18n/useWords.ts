import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { type InstrumentWords, loadInstrumentWords } from './instrument-words.ts';
import type { Language } from './languages.ts';

/** The screen's words and the language they are in. */
export function useWords() {
  const { t, i18n } = useTranslation();
  return { t, language: i18n.language as Language };
}

export type Translate = ReturnType<typeof useWords>['t'];

/** An instrument's words in the screen's language; suspends until they are here. */
export function useInstrumentWords(instrumentId: string): InstrumentWords {
  const { language } = useWords();
  return use(loadInstrumentWords(instrumentId, language));
}
