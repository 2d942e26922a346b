import type { Block } from '#src/formats/contract.ts';
import { isolated } from '#src/i18n/isolated.ts';
import { sayScore } from '#src/i18n/say.ts';
import { quiet, titled } from './paper-document.ts';
import type { ReportGiven } from './report-given.ts';

/** The theme means of each organisation, in the order of the set-up. Never of an anonymous round. */
export function organisationBlocks({ view, findings, speech, anonymous }: ReportGiven): Block[] {
  const { t, words, language } = speech;
  if (anonymous || view.parts.length === 0) return [];
  const themes = findings.themes.map(({ themeId }) => themeId);
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t('onPaper.organisations.partner'), share: 0.3 },
      { title: t('onPaper.organisations.people'), share: 0.1, align: 'end' },
      ...themes.map((id) => ({
        title: words.themes[id]?.name ?? id,
        share: 0.6 / themes.length,
        align: 'end' as const,
      })),
    ],
    rows: view.parts.map(({ partners, findings: own }) => [
      partners.map(({ name }) => isolated(name)).join(', '),
      String(own.people),
      ...themes.map((id) => {
        const mean = own.themes.find(({ themeId }) => themeId === id)?.mean ?? null;
        return mean === null ? '–' : sayScore(mean, language);
      }),
    ]),
  };
  return titled(t('onPaper.organisations.title'), [quiet(t('onPaper.organisations.lead')), table]);
}
