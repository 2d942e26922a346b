import { agendaOf, type AgendaItem } from '#src/domain/conversation.ts';
import type { StatementFinding } from '#src/domain/findings.ts';
import type { Slide, SlidePart } from '#src/formats/pptx/deck.ts';
import { patternWords, reasonWords, statementText } from '#src/i18n/group-sentences.ts';
import type { ReportGiven } from './report-given.ts';
import { cardWords } from './report-talk.ts';
import { shorten } from './shorten.ts';

/** More than a group can talk about in one meeting. */
const mostTopics = 5;
const longestStatement = 200;
const longestCard = 260;

type Topic = { item: AgendaItem; statement: StatementFinding };

/** A slide for each of the first subjects on the list: the statement, the answers, why it is there, and a question. */
export function topicSlides(given: ReportGiven): Slide[] {
  const { view, findings } = given;
  const topics = agendaOf(findings.topics, view.conversation).flatMap((item): Topic[] => {
    const statement = findings.statements.find((one) => one.statementId === item.statementId);
    return statement ? [{ item, statement }] : [];
  });
  const shown = topics.slice(0, mostTopics);
  return shown.map((topic, place) =>
    topicSlide(topic, { place, shown: shown.length, all: topics.length }, given),
  );
}

function topicSlide(
  { item, statement }: Topic,
  { place, shown, all }: { place: number; shown: number; all: number },
  given: ReportGiven,
): Slide {
  const { view, findings, speech } = given;
  const { t, words } = speech;
  const { round } = view.result;
  const facet = words.facets[statement.facetId]?.name ?? statement.facetId;
  const text = t('slides.topic.quote', { statement: statementText(statement.statementId, round, words) });
  const reason = reasonWords(item, findings, round, speech);
  const card = cardWords(item, statement, given);
  const isLast = place + 1 === shown;
  return {
    title: facet,
    kicker: t('slides.topic.kicker', { number: place + 1, total: shown }),
    tone: statement.themeId,
    parts: [
      { kind: 'text', look: 'large', text: shorten(text, longestStatement) },
      { kind: 'text', look: 'plain', text: factsOf(item, statement, given) },
      ...countsTable(statement, facet, given),
      ...(card === '' ? [] : [{ kind: 'text', look: 'question', text: shorten(card, longestCard) } as const]),
    ],
    notes: [
      t('slides.topic.say'),
      text,
      t('slides.topic.why', { reason }),
      ...(card === '' ? [] : [t('slides.topic.ask', { card })]),
      t('slides.topic.quiet'),
      ...(isLast && all > shown ? [t('slides.topic.more', { count: all - shown })] : []),
    ],
  };
}

/** Why it is on the list, its pattern where that says something else, and of how many people this is. */
function factsOf(item: AgendaItem, statement: StatementFinding, given: ReportGiven): string {
  const { view, findings, speech } = given;
  const { t } = speech;
  const reason = reasonWords(item, findings, view.result.round, speech);
  const pattern = patternWords(statement, view.result.round, speech);
  const { tooFew, n, dontKnow } = statement;
  return [
    reason,
    ...(pattern === reason || item.reason === 'agreedLow' ? [] : [pattern]),
    ...(tooFew ? [] : [t('mirror.count.answers', { count: n })]),
    ...(tooFew || dontKnow === 0 ? [] : [t('mirror.count.dontKnow', { count: dontKnow })]),
  ].join(' · ');
}

function countsTable(
  { counts, tooFew, n }: StatementFinding,
  facet: string,
  { speech: { t, words } }: ReportGiven,
): SlidePart[] {
  if (tooFew || n === 0) return [];
  return [
    {
      kind: 'table',
      columns: counts.map((_, index) => ({
        title: t('slides.topic.step', {
          number: index + 1,
          step: words.scale[String(index + 1)] ?? '',
        }),
        share: 0.2,
      })),
      rows: [counts.map(String)],
      alt: t('slides.topic.alt', { facet }),
    },
  ];
}
