import type { Language } from '#src/i18n/languages.ts';
import { loadInstrumentWords } from '#src/i18n/instrument-words.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { wordsIn } from '#src/i18n/words.ts';

/** All words of the standard questionnaire in a language. The screen's words must have been started. */
export async function speechIn(language: Language): Promise<Speech> {
  return { t: await wordsIn(language), words: await loadInstrumentWords('region', language), language };
}
