import fc from 'fast-check';
import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import { fingerprintOf } from '#src/domain/fingerprint.ts';
import { optionalParts, spokesOf, variants } from '#src/domain/instrument.ts';
import {
  explanationLimit,
  nameLimit,
  partnerKinds,
  personalQuestions,
  type Round,
} from '#src/domain/round.ts';
import { roles, type Sheet, textLimit, voteLimit } from '#src/domain/sheet.ts';
import { standardInstrument as instrument } from '#src/instruments/registry.ts';
import { arbitraryTalk } from './any-talk.ts';
import { arbitraryId, arbitraryMoment, arbitraryText, maybe, record } from './any-value.ts';

const step = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
const answer = fc.oneof(step, fc.constantFrom('dk' as const, 'na' as const));

/** A valid round of the standard instrument, alone or in a group, with a free choice of statements. */
export const arbitraryRound: fc.Arbitrary<Round> = arbitraryStatements().chain((statements) =>
  record({
    id: arbitraryId,
    revision: fc.nat(1000),
    kind: fc.constantFrom('alone' as const, 'group' as const),
    name: arbitraryText(nameLimit),
    date: arbitraryMoment.map((moment) => moment.slice(0, 10)),
    createdAt: arbitraryMoment,
    instrument: record({
      id: fc.constant(instrument.id),
      version: fc.constant(instrument.version),
      variant: fc.constantFrom(...variants),
      statements: fc.constant(statements),
      fingerprint: fc.constant(fingerprintOf(instrument, statements)),
    }),
    parts: fc.subarray([...optionalParts]),
    words: someOf(instrument.placeholders, arbitraryText(nameLimit)),
    partners: fc.uniqueArray(
      record({
        id: arbitraryId,
        name: arbitraryText(nameLimit),
        kind: fc.constantFrom(...partnerKinds),
        expected: maybe(fc.integer({ min: 1, max: 10_000 })),
      }),
      { maxLength: 4, selector: (partner) => partner.id },
    ),
    expected: maybe(fc.integer({ min: 1, max: 10_000 })),
    way: fc.constantFrom('apart' as const, 'together' as const),
    host: arbitraryText(nameLimit),
    purpose: arbitraryText(explanationLimit),
    audience: arbitraryText(explanationLimit),
    asks: fc.subarray([...personalQuestions]),
    rehearsal: fc.boolean(),
    openness: fc.constantFrom('open' as const, 'anonymous' as const),
    minimum: fc.integer({ min: 3, max: 100 }),
    previousRoundId: maybe(arbitraryId),
    revealedAt: maybe(arbitraryMoment),
    shownSheetIds: fc.constant([]),
    jointSheetId: fc.constant(null),
  }),
);

/** A valid sheet of the round: partly filled in, answers of every sort. */
export function arbitrarySheet(round: Round): fc.Arbitrary<Sheet> {
  const { statements } = round.instrument;
  const themes = [...new Set(spokesOf(instrument, statements).map((spoke) => spoke.themeId))];
  const text = arbitraryText(textLimit);
  return record({
    id: arbitraryId,
    roundId: fc.constant(round.id),
    revision: fc.nat(1000),
    startedAt: maybe(arbitraryMoment),
    finishedAt: maybe(arbitraryMoment),
    respondent: record({
      partnerId: fc.constantFrom(null, ...round.partners.map((partner) => partner.id)),
      role: maybe(fc.constantFrom(...roles)),
      name: maybe(arbitraryText(nameLimit)),
    }),
    answers: someOf(statements, answer),
    notes: someOf(
      statements.slice(0, 3),
      record({ text, visibility: fc.constantFrom('shared' as const, 'private' as const) }),
    ),
    themes: someOf(
      themes,
      record({
        trend: maybe(
          fc.constantFrom('better' as const, 'same' as const, 'worse' as const, 'absent' as const),
        ),
        wish: maybe(step),
      }),
    ),
    votes: fc.shuffledSubarray(statements, { maxLength: Math.min(voteLimit, statements.length) }),
    openAnswers: someOf(instrument.openQuestions, text),
    aim: text,
    seek: text,
    offer: text,
    forms: someOf(instrument.forms, fc.constantFrom('now' as const, 'wanted' as const, 'not' as const)),
    dilemmas: someOf(instrument.dilemmas, record({ now: maybe(step), wish: maybe(step) })),
  });
}

/** A round with sheets and talk that fit it: at most one sheet when it is alone. Some are shown, some unfinished one is the joint one. */
export const arbitraryRoundWithSheets: fc.Arbitrary<RoundWithSheets> = arbitraryRound.chain((round) =>
  fc
    .uniqueArray(arbitrarySheet(round), {
      maxLength: round.kind === 'alone' ? 1 : 4,
      selector: (sheet) => sheet.id,
    })
    .chain((sheets) => {
      const isHidden = round.kind === 'alone' || round.revealedAt === null;
      const finished = sheets.filter(({ finishedAt }) => finishedAt !== null).map(({ id }) => id);
      const unfinished = sheets.filter(({ finishedAt }) => finishedAt === null).map(({ id }) => id);
      return record({
        shownSheetIds: fc
          .subarray(isHidden || round.openness === 'open' ? [] : finished)
          .map((ids) => (ids.length > 0 ? [ids] : [])),
        jointSheetId: fc.constantFrom(null, ...(round.way === 'together' ? unfinished : [])),
      }).map((chosen) => ({ round: { ...round, ...chosen }, sheets }));
    })
    .chain((entry) => arbitraryTalk(round).map((talk) => ({ ...entry, ...talk }))),
);

/** What a file or a device may hold: rounds, sheets and agreements with ids of their own. */
export const arbitraryRounds: fc.Arbitrary<RoundWithSheets[]> = fc
  .uniqueArray(arbitraryRoundWithSheets, { maxLength: 3, selector: ({ round }) => round.id })
  .filter((entries) => {
    const isUnique = (ids: string[]) => new Set(ids).size === ids.length;
    return (
      isUnique(entries.flatMap(({ sheets }) => sheets.map(({ id }) => id))) &&
      isUnique(entries.flatMap(({ agreements }) => agreements.map(({ id }) => id)))
    );
  });

function arbitraryStatements(): fc.Arbitrary<string[]> {
  const facets = instrument.themes.flatMap((theme) => theme.facets);
  return fc
    .tuple(...facets.map((facet) => fc.constantFrom(...facet.statements)))
    .chain((statements) => fc.subarray(statements, { minLength: 1 }));
}

/** A record with some of the keys. */
function someOf<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .tuple(...keys.map((key) => fc.option(value.map((one) => [key, one] as const))))
    .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null)));
}
