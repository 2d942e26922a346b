import { agendaOf, type AgendaItem, shownNotes } from '#src/domain/conversation.ts';
import type { StatementFinding } from '#src/domain/findings.ts';
import { patterns } from '#src/domain/pattern.ts';
import { cardPatternOf, chooseCard } from '#src/domain/talk.ts';
import type { Block, Cell } from '#src/formats/contract.ts';
import { patternWords, reasonWords, statementText } from '#src/i18n/group-sentences.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import { sayList } from '#src/i18n/say.ts';
import { cardsOf } from '#src/instruments/registry.ts';
import { paragraph, quiet, titled } from './paper-document.ts';
import type { ReportGiven } from './report-given.ts';

/** The patterns that were found, each in a sentence with the facets that have it. */
export function standingOutBlocks({ findings, speech, anonymous }: ReportGiven): Block[] {
  const { t, words, language } = speech;
  const shown = findings.statements.filter(({ tooFew }) => !tooFew);
  const named = (statements: readonly StatementFinding[]) =>
    sayList(
      statements.map(({ facetId }) => words.facets[facetId]?.name ?? facetId),
      language,
    );
  const rows = [...patterns, 'manyDontKnow' as const].flatMap((pattern): Cell[][] => {
    const having = shown.filter((one) =>
      pattern === 'manyDontKnow' ? one.manyDontKnow : one.pattern === pattern,
    );
    const key = pattern === 'oneVoiceApart' && anonymous ? 'oneVoiceApartAnonymous' : pattern;
    return having.length === 0 ? [] : [[t(`onPaper.stands.${key}`), named(having)]];
  });
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t('onPaper.stands.pattern'), share: 0.45 },
      { title: t('onPaper.stands.facets'), share: 0.55 },
    ],
    rows,
  };
  return titled(t('onPaper.stands.title'), [
    ...(findings.difference === null ? [] : [paragraph(t(`mirror.difference.${findings.difference}`))]),
    ...(rows.length > 0 ? [table] : []),
  ]);
}

/** So many topics are in the report, unless the group made the list its own. */
const mostTopics = 10;

/** The list to talk about: what, why, and a question for each. */
export function agendaBlocks(given: ReportGiven): Block[] {
  const { view, findings, speech } = given;
  const { t } = speech;
  const agenda = agendaOf(findings.topics, view.conversation);
  const isOwn = view.conversation.agenda.statementIds !== null;
  const kept = isOwn ? agenda : agenda.slice(0, mostTopics);
  const more = agenda.length - kept.length;
  const rows = kept.flatMap((item) => agendaRow(item, given));
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t('onPaper.talk.facet'), share: 0.4 },
      { title: t('onPaper.talk.reason'), share: 0.22 },
      { title: t('onPaper.talk.card'), share: 0.38 },
    ],
    rows,
  };
  return titled(t('onPaper.talk.title'), [
    ...(rows.length > 0 ? [table] : []),
    ...(more > 0 ? [quiet(t('onPaper.talk.more', { count: more }))] : []),
  ]);
}

function agendaRow(item: AgendaItem, { view, findings, speech }: ReportGiven): Cell[][] {
  const { words } = speech;
  const { round } = view.result;
  const statement = findings.statements.find((one) => one.statementId === item.statementId);
  if (!statement) return [];
  const { facetId, statementId } = statement;
  return [
    [
      `${words.facets[facetId]?.name ?? facetId}\n${statementText(statementId, round, words)}`,
      reasonWords(item, findings, round, speech),
      cardWords(item, statement, { view, speech }),
    ],
  ];
}

/** A question to talk about a statement; empty where there is none. */
export function cardWords(
  item: AgendaItem,
  { facetId, pattern }: StatementFinding,
  { view, speech: { words } }: Pick<ReportGiven, 'view' | 'speech'>,
): string {
  const { round, instrument } = view.result;
  const wanted =
    item.reason === 'chosen'
      ? cardPatternOf('votes', pattern, round.openness)
      : cardPatternOf(item.reason, pattern, round.openness);
  const cardId = chooseCard(cardsOf(instrument.id), { pattern: wanted, facetId });
  const card = cardId === null ? '' : (words.cards[cardId] ?? '');
  return fillPlaceholders(card, words.placeholders, round.words);
}

/** The notes that may be shown and were not taken off the screen, by facet. */
export function quoteBlocks({ view, findings, speech }: ReportGiven): Block[] {
  const { t, words } = speech;
  const { round } = view.result;
  const blocks = findings.statements.flatMap((statement): Block[] => {
    const { facetId, themeId, tooFew } = statement;
    const notes = tooFew ? [] : shownNotes(statement, view.conversation);
    const texts = notes.filter((text) => text.trim() !== '').map((text) => t('onPaper.quotes.one', { text }));
    const heading = `${words.facets[facetId]?.name ?? facetId}: ${patternWords(statement, round, speech)}`;
    return texts.length === 0 ? [] : [{ kind: 'quotes', heading, texts, tone: themeId }];
  });
  return titled(
    t('onPaper.quotes.title'),
    blocks.length === 0 ? [] : [quiet(t('onPaper.quotes.lead')), ...blocks],
  );
}
