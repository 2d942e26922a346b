import { barSample } from '#src/domain/answer-bar.ts';
import { asThemeRole } from '#src/domain/radar-of.ts';
import type { Block } from '#src/formats/contract.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { quiet } from './paper-document.ts';

/** How much wider than a sample its cell is: the bars of the rows are higher than these. */
const beside = 3.2;

/** What the parts of a bar mean: a sample of each under its words, in one row. */
export function barLegend(themeId: string, { t, words }: Speech): Block[] {
  const theme = asThemeRole(themeId);
  const steps = [1, 2, 3, 4, 5].map((step) => {
    const sample = barSample(step, { full: theme, light: `${theme}Tint` });
    const name = `${String(step)} ${words.scale[String(step)] ?? ''}`;
    return { name, picture: { ...sample, width: sample.width * beside } };
  });
  return [
    quiet(t('onPaper.read.bars')),
    {
      kind: 'table',
      columns: steps.map(({ name }) => ({ title: name, share: 0.2 })),
      rows: [steps.map(({ name, picture }) => ({ picture, alt: name }))],
    },
  ];
}
