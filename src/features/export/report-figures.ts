import type { StatementFinding } from '#src/domain/findings.ts';
import type { Block, Cell, Column } from '#src/formats/contract.ts';
import { statementText } from '#src/i18n/group-sentences.ts';
import { sayScore } from '#src/i18n/say.ts';
import { quiet, titled } from './paper-document.ts';
import type { ReportGiven } from './report-given.ts';

/** Every statement in full, with how many people gave each answer. */
export function figureBlocks(given: ReportGiven): Block[] {
  const { findings, speech, comparison } = given;
  const { t, words } = speech;
  // Wide enough for three digits: a number that breaks is another number.
  const narrow = (title: string, share = 0.05): Column => ({ title, share, align: 'end' });
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t('onPaper.figures.statement'), share: comparison ? 0.33 : 0.4 },
      ...[1, 2, 3, 4, 5].map((step) => narrow(String(step), 0.062)),
      narrow(t('onPaper.figures.dk'), 0.075),
      narrow(t('onPaper.figures.na'), 0.075),
      narrow(t('onPaper.figures.skipped'), 0.07),
      narrow(t('onPaper.mean'), 0.07),
      ...(comparison ? [narrow(t('onPaper.figures.before'), 0.07)] : []),
    ],
    rows: findings.statements.map((statement) => figureRow(statement, given)),
  };
  const steps = [1, 5].map((step) => `${String(step)} = ${words.scale[String(step)] ?? ''}`);
  return titled(t('onPaper.figures.title'), [
    quiet(`${t('onPaper.figures.lead')} ${steps.join(', ')}.`),
    table,
  ]);
}

/** Of a statement that too few people answered there are no figures. */
function figureRow(statement: StatementFinding, { view, speech, comparison }: ReportGiven): Cell[] {
  const { t, words, language } = speech;
  const { statementId, facetId, counts, dontKnow, notApplicable, skipped, mean, tooFew } = statement;
  const text = `${facetId} ${statementText(statementId, view.result.round, words)}`;
  const score = (value: number | null) => (value === null ? '–' : sayScore(value, language));
  const before = comparison?.statements.find((one) => one.statementId === statementId)?.before ?? null;
  const then = comparison ? [score(before)] : [];
  if (tooFew) return [`${text}\n${t('onPaper.tooFew')}`, ...Array<string>(9).fill('–'), ...then];
  return [text, ...[...counts, dontKnow, notApplicable, skipped].map(String), score(mean), ...then];
}
