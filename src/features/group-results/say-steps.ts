import { answersIn, type Counts } from '#src/domain/spread.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';

/** With fewer answers a percentage would pretend to know more than it does. */
const fewestForPercent = 20;

/** What stands in the parts of a bar: how many, or from twenty answers on the percentage. */
export function countLabels(counts: Counts): string[] {
  const total = answersIn(counts);
  return counts.map((count) =>
    total < fewestForPercent ? String(count) : `${String(Math.round((100 * count) / total))}%`,
  );
}

/** How many chose each step that somebody chose: "Half om half: 2, Klopt meestal wel: 3". */
export function saySteps(counts: Counts, { t, words }: Speech): string {
  const labels = countLabels(counts);
  return counts
    .flatMap((count, index) => {
      const step = words.scale[String(index + 1)] ?? String(index + 1);
      return count === 0 ? [] : [t('mirror.count.step', { step, count: labels[index] })];
    })
    .join(', ');
}
