import { fingerprintOf, fnv1a64 } from './fingerprint.ts';
import { type Instrument, type OptionalPart, optionalParts, spokesOf, type Variant } from './instrument.ts';
import { emptyGroupFields, type Partner, personalQuestions, type Round, usualMinimum } from './round.ts';

/** What a facilitator decides before the first answer. */
export type SetUp = {
  name: string;
  date: string;
  instrument: Instrument;
  variant: Variant;
  /** One statement per facet; put in the instrument's order. */
  statements: readonly string[];
  parts: readonly OptionalPart[];
  words: Round['words'];
  partners: Partner[];
  expected: number | null;
  way: Round['way'];
  host: string;
  purpose: string;
  audience: string;
  asks: Round['asks'];
  rehearsal: boolean;
  openness: Round['openness'];
  /** Only matters when anonymous; an open round has the usual one. */
  minimum: number;
  previousRoundId: string | null;
};

/** A new round for a group, not revealed. An anonymous one asks for no name and no role. */
export function buildGroupRound(given: SetUp & { id: string; now: string }): Round {
  const { instrument, variant } = given;
  const statements = spokesOf(instrument, given.statements).map((spoke) => spoke.statementId);
  const isAnonymous = given.openness === 'anonymous';
  return {
    ...emptyGroupFields(),
    id: given.id,
    revision: 1,
    kind: 'group',
    name: given.name,
    date: given.date,
    createdAt: given.now,
    instrument: {
      id: instrument.id,
      version: instrument.version,
      variant,
      statements,
      fingerprint: fingerprintOf(instrument, statements),
    },
    parts: inOrder(optionalParts, given.parts),
    words: given.words,
    partners: given.partners,
    expected: given.expected,
    way: given.way,
    host: given.host,
    purpose: given.purpose,
    audience: given.audience,
    asks: isAnonymous ? [] : inOrder(personalQuestions, given.asks),
    rehearsal: given.rehearsal,
    openness: given.openness,
    minimum: isAnonymous ? given.minimum : usualMinimum,
    previousRoundId: given.previousRoundId,
  };
}

/**
 * The next round of the same group: the same partners, questionnaire and agreements, nothing answered yet. It is always
 * a real one; after a rehearsal it follows the round that the rehearsal followed.
 */
export function followingRound(
  previous: Round,
  given: { id: string; now: string; name: string; date: string },
): Round {
  const next: Round = {
    ...previous,
    id: given.id,
    revision: 1,
    kind: 'group',
    name: given.name,
    date: given.date,
    createdAt: given.now,
    rehearsal: false,
    previousRoundId: previous.rehearsal ? previous.previousRoundId : previous.id,
    revealedAt: null,
    shownSheetIds: [],
    jointSheetId: null,
  };
  delete next.extra;
  return next;
}

/**
 * What is fixed from the first answer on: who is asked what, openly or not, from how many sheets something shows, and
 * whether it is real. The order of parts, questions and statements does not matter, nor the minimum of an open round.
 */
export function promisesOf(round: Round) {
  const { id, version, statements, fingerprint } = round.instrument;
  return {
    kind: round.kind,
    instrument: { id, version, statements: statements.toSorted(), fingerprint },
    parts: inOrder(optionalParts, round.parts),
    openness: round.openness,
    minimum: round.openness === 'anonymous' ? round.minimum : null,
    rehearsal: round.rehearsal,
    asks: inOrder(personalQuestions, round.asks),
  };
}

/** 16 hexadecimal digits over the round's id and its promises: the same on every device that asks the same. */
export function setupKeyOf(round: Round): string {
  return fnv1a64(JSON.stringify([round.id, promisesOf(round)]));
}

/** How many people are asked: as was said, else the sum over the partners; null when that is not known of all. */
export function peopleExpected(round: Round): number | null {
  if (round.expected !== null || round.partners.length === 0) return round.expected;
  return round.partners.reduce<number | null>(
    (sum, { expected }) => (sum === null || expected === null ? null : sum + expected),
    0,
  );
}

function inOrder<Item>(order: readonly Item[], chosen: readonly Item[]): Item[] {
  return order.filter((item) => chosen.includes(item));
}
