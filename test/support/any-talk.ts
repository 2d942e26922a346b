import fc from 'fast-check';
import { type Agreement, agreementKinds, agreementTextLimit, outcomes } from '#src/domain/agreement.ts';
import type { Conversation } from '#src/domain/conversation.ts';
import type { Talk } from '#src/domain/merge-talk.ts';
import { nameLimit, type Round } from '#src/domain/round.ts';
import { type Stage, stageSchema } from '#src/domain/stage.ts';
import { runIds } from '#src/domain/run-sheet.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { arbitraryId, arbitraryMoment, arbitraryText, maybe, record } from './any-value.ts';

const themes = standardInstrument.themes.map(({ id }) => id);
const facets = standardInstrument.themes.flatMap((theme) => theme.facets);
const statements = facets.flatMap((facet) => facet.statements);
const facetId = maybe(fc.constantFrom(...facets.map(({ id }) => id)));
const text = arbitraryText(agreementTextLimit);
const name = arbitraryText(nameLimit);
const day = arbitraryMoment.map((moment) => moment.slice(0, 10));

/** A valid agreement of the round, also about a facet that the round did not ask about. */
export function arbitraryAgreement(round: Pick<Round, 'id'>): fc.Arbitrary<Agreement> {
  return record({
    id: arbitraryId,
    roundId: fc.constant(round.id),
    revision: fc.nat(1000),
    kind: fc.constantFrom(...agreementKinds),
    what: text,
    who: name,
    withWhom: name,
    due: maybe(day),
    sign: text,
    facetId,
    review: maybe(record({ outcome: fc.constantFrom(...outcomes), why: text, day })),
  });
}

/** A valid conversation of the round. */
export function arbitraryConversation(round: Pick<Round, 'id'>): fc.Arbitrary<Conversation> {
  return record({
    roundId: fc.constant(round.id),
    revision: fc.nat(1000),
    guess: record({ themeId: maybe(fc.constantFrom(...themes)), facetId }),
    agenda: record({
      statementIds: maybe(fc.shuffledSubarray(statements, { maxLength: 12 })),
      pinned: fc.shuffledSubarray(statements, { maxLength: 3 }),
    }),
    hiddenNotes: fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{16}$/), { maxLength: 3 }),
  });
}

/** What a group may have made of its findings: often nothing. */
export function arbitraryTalk(round: Pick<Round, 'id'>): fc.Arbitrary<Talk> {
  return record({
    agreements: fc.uniqueArray(arbitraryAgreement(round), { maxLength: 3, selector: ({ id }) => id }),
    conversation: maybe(arbitraryConversation(round)),
  });
}

/** A valid stage of the round. */
export function arbitraryStage(round: Pick<Round, 'id'>): fc.Arbitrary<Stage> {
  const { minutes, part, notes } = stageSchema.shape;
  const fits = <T>(values: readonly T[], schema: { safeParse: (value: T) => { success: boolean } }) =>
    values.filter((value) => schema.safeParse(value).success);
  return record({
    roundId: fc.constant(round.id),
    run: fc.constantFrom(...runIds),
    minutes: fc.constantFrom(...fits([null, 15, 75, 600], minutes)),
    fromResult: fc.boolean(),
    step: fc.constantFrom('welcome', 'topic-1', 'close'),
    part: fc.constantFrom(...fits([0, 1, 100], part)),
    statementId: maybe(fc.constantFrom(...statements)),
    timer: fc.oneof(
      record({ endsAt: arbitraryMoment }),
      record({ left: fc.integer({ min: -86_400, max: 86_400 }) }),
    ),
    names: fc.boolean(),
    black: fc.boolean(),
    stop: fc.boolean(),
    notes: fc.constantFrom(...fits(['none' as const, 'all' as const, '9ae16a3b2f90404f'], notes)),
  });
}
