import type { Comparison } from '#src/domain/comparison.ts';
import type { GroupResult } from '#src/domain/group-result.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Block } from '#src/formats/contract.ts';
import { sayDay, sayList, sayScore } from '#src/i18n/say.ts';
import { paragraph, quiet, titled } from './paper-document.ts';
import type { ReportGiven } from './report-given.ts';

/** The round before this one beside it, and what became of its agreements. */
export function pastBlocks(given: ReportGiven): Block[] {
  const { view, speech, comparison } = given;
  const { t } = speech;
  const last = view.before[0];
  if (!last) return [];
  return titled(t('mirror.past.title'), [
    ...(comparison
      ? comparisonBlocks(comparison, last.result, given)
      : [paragraph(t('onPaper.past.cannot'))]),
    ...outcomeBlocks(given),
  ]);
}

function comparisonBlocks(comparison: Comparison, last: GroupResult, given: ReportGiven): Block[] {
  const { findings, speech } = given;
  const { t, words, language } = speech;
  const score = (mean: number | null) => (mean === null ? '–' : sayScore(mean, language));
  const before = last.disclosure.ok ? last.disclosure.findings.people : 0;
  const others = comparison.otherFacets.map((id) => words.facets[id]?.name ?? id);
  return [
    quiet(
      t('mirror.past.lead', {
        before: sayDay(last.round.date, language),
        beforePeople: t('mirror.people', { count: before }),
        people: t('mirror.people', { count: findings.people }),
      }),
    ),
    {
      kind: 'table',
      columns: [
        { title: t('onPaper.past.theme'), share: 0.4 },
        { title: t('mirror.past.before'), share: 0.14, align: 'end' },
        { title: t('mirror.past.now'), share: 0.14, align: 'end' },
        { title: t('mirror.past.change'), share: 0.32 },
      ],
      rows: comparison.themes.map(({ themeId, before: then, now, change }) => [
        words.themes[themeId]?.name ?? themeId,
        score(then),
        score(now),
        t(`mirror.past.${change ?? 'unknown'}`),
      ]),
    },
    paragraph(t('mirror.past.noise')),
    ...(others.length === 0
      ? []
      : [paragraph(t('mirror.past.otherFacets', { facets: sayList(others, language) }))]),
    ...partnerLines(comparison, last, given).map(paragraph),
  ];
}

/** Which organisations were there both times; nothing of it where one of the rounds is anonymous. */
function partnerLines(comparison: Comparison, last: GroupResult, given: ReportGiven): string[] {
  const { view, speech, anonymous } = given;
  const { t, language } = speech;
  if (anonymous || isAnonymous(last.round)) return [];
  const partners = [...view.result.round.partners, ...last.round.partners];
  return (['both', 'onlyNow', 'onlyBefore'] as const)
    .filter((which) => comparison[which].length > 0)
    .map((which) => {
      const names = comparison[which].map((id) => partners.find((one) => one.id === id)?.name ?? id);
      return t(`mirror.past.${which}`, { names: sayList(names, language) });
    });
}

function outcomeBlocks({ view, speech: { t } }: ReportGiven): Block[] {
  const agreements = view.before[0]?.agreements ?? [];
  if (agreements.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: t('onPaper.past.agreements') },
    {
      kind: 'table',
      columns: [
        { title: t('onPaper.past.agreement'), share: 0.5 },
        { title: t('onPaper.past.outcome'), share: 0.5 },
      ],
      rows: agreements.map(({ what, review }) => [
        what,
        [t(`onPaper.past.${review?.outcome ?? 'open'}`), review?.why ?? '']
          .filter((one) => one !== '')
          .join(': '),
      ]),
    },
  ];
}
