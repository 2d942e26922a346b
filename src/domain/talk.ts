import type { Card, CardPattern } from './card.ts';
import type { StatementFinding, Topic, TopicReason } from './findings.ts';
import type { Pattern } from './pattern.ts';
import type { Round } from './round.ts';

/**
 * What to talk about, in order: the strongest agreed high as the shared strength; two camps and one voice apart, the
 * widest spread first; agreed low, lowest first; many don't know, the largest share first; votes, most first. Equal
 * ones stay in the instrument's order. A statement is listed once, under the first reason that fits.
 */
export function topicsOf(statements: readonly StatementFinding[]): Topic[] {
  const agreedHigh = ranked(statements, ({ pattern, mean }) => (pattern === 'agreedHigh' ? mean : null));
  const topics = [
    ...agreedHigh.slice(0, 1).map(toTopic('strongestShared')),
    ...ranked(statements, spreadWhereApart).map((statement) =>
      toTopic(statement.pattern === 'twoCamps' ? 'twoCamps' : 'oneVoiceApart')(statement),
    ),
    ...ranked(statements, ({ pattern, mean }) =>
      pattern === 'agreedLow' && mean !== null ? -mean : null,
    ).map(toTopic('agreedLow')),
    ...ranked(statements, ({ manyDontKnow, dontKnow, n }) =>
      manyDontKnow ? dontKnow / (n + dontKnow) : null,
    ).map(toTopic('manyDontKnow')),
    ...ranked(statements, ({ votes }) => (votes > 0 ? votes : null)).map(toTopic('votes')),
  ];
  return topics.filter(
    (topic, index) => topics.findIndex((first) => first.statementId === topic.statementId) === index,
  );
}

function spreadWhereApart({ pattern, spread }: StatementFinding): number | null {
  return spread !== null && (pattern === 'twoCamps' || pattern === 'oneVoiceApart') ? spread.index : null;
}

function toTopic(reason: TopicReason): (statement: StatementFinding) => Topic {
  return ({ statementId }) => ({ statementId, reason });
}

/** Those that have a rank, highest first; equal ones keep their order. */
function ranked(
  statements: readonly StatementFinding[],
  rankOf: (statement: StatementFinding) => number | null,
): StatementFinding[] {
  return statements
    .flatMap((statement) => {
      const rank = rankOf(statement);
      return rank === null ? [] : [{ statement, rank }];
    })
    .sort((one, other) => other.rank - one.rank)
    .map(({ statement }) => statement);
}

/** Up to three facets; `more` others have the same value as the ones listed. */
export type Extremes = { facetIds: string[]; more: number };

const mostListed = 3;

/**
 * The facets with the highest values, all nearer to the highest than to the lowest (so none is also among the weakest,
 * and there are none when all are equal). Equal values go together: after the first, a level that does not fit in three
 * whole is left out; of a first level that is larger three are listed and the others counted.
 */
export function strongestFacets(statements: readonly StatementFinding[]): Extremes {
  return extremesOf(statements, 1);
}

/** The facets with the lowest values; see `strongestFacets`. */
export function weakestFacets(statements: readonly StatementFinding[]): Extremes {
  return extremesOf(statements, -1);
}

function extremesOf(statements: readonly StatementFinding[], direction: 1 | -1): Extremes {
  const means = statements.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const halfway = (Math.max(...means) + Math.min(...means)) / 2;
  const levels = [...new Set(means)]
    .filter((level) => direction * (level - halfway) > 0)
    .sort((one, other) => direction * (other - one))
    .map((level) => statements.filter(({ mean }) => mean === level).map(({ facetId }) => facetId));
  const first = levels[0] ?? [];
  if (first.length > mostListed) {
    return { facetIds: first.slice(0, mostListed), more: first.length - mostListed };
  }
  const fits = levels.filter((_, index) => levels.slice(0, index + 1).flat().length <= mostListed);
  return { facetIds: fits.flat(), more: 0 };
}

/**
 * The card for a statement: one for both its pattern and its facet, else one for its pattern, else one of its facet;
 * null when there is none. Among equals the facet decides, so that a statement always gets the same card and two
 * statements with one pattern mostly get different ones.
 */
export function chooseCard(
  cards: readonly Card[],
  { pattern, facetId }: { pattern: CardPattern | null; facetId: string },
): string | null {
  const cardsFor = (facet: string | undefined, wanted: CardPattern | undefined) =>
    cards.filter((card) => card.facet === facet && card.pattern === wanted);
  const byFacet = cardsFor(facetId, undefined);
  const levels =
    pattern === null ? [byFacet] : [cardsFor(facetId, pattern), cardsFor(undefined, pattern), byFacet];
  const suitable = levels.find((level) => level.length > 0) ?? [];
  const turn = [...facetId].reduce((sum, character) => sum + character.charCodeAt(0), 0);
  return suitable[turn % suitable.length]?.id ?? null;
}

/** Which pattern's cards suit a topic. In an anonymous round nobody is asked to explain the one voice apart. */
export function cardPatternOf(
  reason: TopicReason,
  pattern: Pattern | null,
  openness: Round['openness'],
): CardPattern | null {
  if (reason === 'manyDontKnow') return 'manyDontKnow';
  return pattern === 'oneVoiceApart' && openness === 'anonymous' ? 'oneVoiceApartAnonymous' : pattern;
}
