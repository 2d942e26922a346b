import type { StatementFinding } from '#src/domain/findings.ts';
import type { Slide, SlideColumn } from '#src/formats/pptx/deck.ts';
import { patternWords, statementText } from '#src/i18n/group-sentences.ts';
import { sayScore } from '#src/i18n/say.ts';
import type { ReportGiven } from './report-given.ts';
import { themeFacts } from './report-themes.ts';

/** For each theme a table of its facets: how many people chose each step, of how many, the mean and the pattern. */
export function themeSlides(given: ReportGiven): Slide[] {
  const { view, findings, speech } = given;
  const { t, words } = speech;
  return findings.themes.map(({ themeId }) => {
    const theme = words.themes[themeId]?.name ?? themeId;
    const statements = findings.statements.filter((one) => one.themeId === themeId);
    const facts = themeFacts(themeId, given).join(' · ');
    const read = t('slides.theme.read', { low: words.scaleShort.low, high: words.scaleShort.high });
    return {
      title: theme,
      kicker: words.themes[themeId]?.question ?? '',
      tone: themeId,
      parts: [
        { kind: 'text', look: 'quiet', text: facts },
        {
          kind: 'table',
          columns: columnsOf(given),
          rows: statements.map((statement) => rowOf(statement, given)),
          alt: t('slides.theme.alt', { theme }),
        },
      ],
      notes: [
        t('slides.theme.ask'),
        read,
        facts,
        ...statements.map((statement) =>
          t('slides.theme.full', {
            facet: words.facets[statement.facetId]?.name ?? statement.facetId,
            statement: statementText(statement.statementId, view.result.round, words),
            pattern: patternWords(statement, view.result.round, speech),
            answers: statement.tooFew ? '–' : t('mirror.count.answers', { count: statement.n }),
          }),
        ),
      ],
    };
  });
}

function columnsOf({ speech: { t } }: ReportGiven): SlideColumn[] {
  return [
    { title: t('mirror.table.facet'), share: 0.25 },
    ...[1, 2, 3, 4, 5].map((step): SlideColumn => ({ title: String(step), share: 0.05, align: 'end' })),
    { title: t('slides.theme.answers'), share: 0.13, align: 'end' },
    { title: t('onPaper.mean'), share: 0.1, align: 'end' },
    { title: t('slides.theme.pattern'), share: 0.27 },
  ];
}

/** Of a statement that too few people answered there are no figures. */
function rowOf(statement: StatementFinding, { view, speech }: ReportGiven): string[] {
  const { t, words, language } = speech;
  const { facetId, counts, n, mean, dontKnow, tooFew } = statement;
  const name = words.facets[facetId]?.name ?? facetId;
  const pattern = patternWords(statement, view.result.round, speech);
  if (tooFew) return [name, ...Array<string>(7).fill('–'), pattern];
  const unknown = dontKnow > 0 ? [t('mirror.count.dontKnow', { count: dontKnow })] : [];
  return [
    name,
    ...[...counts, n].map(String),
    mean === null ? '–' : sayScore(mean, language),
    [pattern, ...unknown].join(', '),
  ];
}
