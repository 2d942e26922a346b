import type { GroupResult } from '#src/domain/group-result.ts';
import { loadInstrumentWords } from '#src/i18n/instrument-words.ts';
import type { Language } from '#src/i18n/languages.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadFileWords, wordsIn } from '#src/i18n/words.ts';

/** A round with its questionnaire: enough for what needs no answers. */
export type Asked = Pick<GroupResult, 'round' | 'instrument'>;

/** All words for a file of a group, in a language that need not be the screen's. */
export async function speechIn({ instrument }: Asked, language: Language): Promise<Speech> {
  await loadFileWords();
  const [t, words] = await Promise.all([wordsIn(language), loadInstrumentWords(instrument.id, language)]);
  return { t, words, language };
}
