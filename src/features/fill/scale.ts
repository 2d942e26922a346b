import type { InstrumentWords } from '#src/i18n/instrument-words.ts';

/** The five steps with the instrument's words, for a ScaleInput. */
export function scaleSteps(words: InstrumentWords): { value: string; label: string }[] {
  return ['1', '2', '3', '4', '5'].map((value) => ({ value, label: words.scale[value] ?? value }));
}
