import fc from 'fast-check';
import { buildGroupRound } from '#src/domain/group-round.ts';
import { optionalParts, standardStatements, type Variant, variants } from '#src/domain/instrument.ts';
import { type Partner, partnerKinds, personalQuestions, type Round } from '#src/domain/round.ts';
import { roles, type Sheet, textLimit } from '#src/domain/sheet.ts';
import { standardInstrument as instrument } from '#src/instruments/registry.ts';
import { arbitraryId, arbitraryMoment, arbitraryText } from '#test/support/any-value.ts';
import { arbitrarySheet } from '#test/support/arbitraries.ts';

/** An open round of the standard questionnaire for nine schools, unless told otherwise. */
export function schoolRound(given: Partial<Round> = {}, variant: Variant = 'standard'): Round {
  const round = buildGroupRound({
    id: 'a1b2c3d4e5f60718293a4b5c',
    now: '2026-11-24T09:00:00.000Z',
    name: 'Najaar 2026',
    date: '2026-11-24',
    instrument,
    variant,
    statements: standardStatements(instrument, variant),
    parts: [],
    words: {},
    partners: schools(9),
    expected: null,
    way: 'apart',
    host: 'Programmaleider STO Vallei',
    purpose: '',
    audience: '',
    asks: [],
    rehearsal: false,
    openness: 'open',
    minimum: 5,
    previousRoundId: null,
  });
  return { ...round, ...given };
}

/** So many schools with ids of one list and names of 30 characters. */
export function schools(count: number): Partner[] {
  const towns = ['Barneveld', 'Ede', 'Veenendaal', 'Wageningen', 'Rhenen', 'Nijkerk', 'Putten', 'Ermelo'];
  const sorts = ['Christelijk College', 'Vakcollege', 'Het Streek', 'Praktijkschool', 'Groenhorst'];
  return Array.from({ length: count }, (_, place) => ({
    id: `5f0c9a1e-${String(place + 1)}`,
    name: `${sorts[place % 5] ?? ''} ${towns[place % 8] ?? ''} locatie ${String(place + 1)}`
      .padEnd(30, 'x')
      .slice(0, 30),
    kind: 'vmbo',
    expected: null,
  }));
}

/** Half characters made whole, as UTF-8 does. */
export function wellFormed(text: string): string {
  return [...text].map((one) => (/^[\ud800-\udfff]$/.test(one) ? '\ufffd' : one)).join('');
}

const anyIds = fc.oneof(
  fc
    .uniqueArray(fc.integer({ min: 1, max: 16_383 }), { maxLength: 40 })
    .map((numbers) => numbers.map((number) => `0badcafe-${String(number)}`)),
  fc.uniqueArray(arbitraryId, { maxLength: 5 }),
);
const anyExpected = fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: null });
const anyPartners = anyIds.chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record<Partner>(
        {
          id: fc.constant(id),
          name: arbitraryText(200).map(wellFormed),
          kind: fc.constantFrom(...partnerKinds),
          expected: anyExpected,
        },
        { noNullPrototype: true },
      ),
    ),
  ),
);

/** Any group round as it is set up, alternates among its statements. */
export const anyGroupRound: fc.Arbitrary<Round> = fc
  .record({
    id: fc.oneof(arbitraryId, fc.constant('a1b2c3d4e5f60718293a4b5c')),
    now: arbitraryMoment,
    name: arbitraryText(200).map(wellFormed),
    date: arbitraryMoment.map((moment) => moment.slice(0, 10)),
    variant: fc.constantFrom(...variants),
    swapped: fc.subarray(standardStatements(instrument, 'extended')),
    parts: fc.subarray([...optionalParts]),
    words: fc.dictionary(fc.constantFrom(...instrument.placeholders), arbitraryText(200).map(wellFormed), {
      noNullPrototype: true,
    }),
    partners: anyPartners,
    expected: anyExpected,
    way: fc.constantFrom('apart' as const, 'together' as const),
    host: arbitraryText(200).map(wellFormed),
    purpose: arbitraryText(600).map(wellFormed),
    audience: arbitraryText(600).map(wellFormed),
    asks: fc.subarray([...personalQuestions]),
    rehearsal: fc.boolean(),
    openness: fc.constantFrom('open' as const, 'anonymous' as const),
    minimum: fc.integer({ min: 3, max: 100 }),
  })
  .map(({ swapped, ...given }) =>
    buildGroupRound({
      ...given,
      instrument,
      statements: standardStatements(instrument, given.variant).map((id) =>
        swapped.includes(id) ? `${id}b` : id,
      ),
      previousRoundId: null,
    }),
  );

/** A finished sheet of the round, its texts well formed. */
export function anyFinishedSheet(round: Round): fc.Arbitrary<Sheet> {
  const made = fc.record({
    sheet: arbitrarySheet(round),
    id: fc.oneof(arbitraryId, fc.stringMatching(/^[0-9a-f]{24}$/)),
    finishedAt: arbitraryMoment,
    role: fc.constantFrom(null, ...roles),
  });
  return made.map(({ sheet, id, finishedAt, role }) => {
    const text = (one: string) => wellFormed(one).slice(0, textLimit);
    return {
      ...sheet,
      id,
      finishedAt,
      respondent: { ...sheet.respondent, role, name: sheet.respondent.name && text(sheet.respondent.name) },
      notes: mapValues(sheet.notes, (note) => ({ ...note, text: text(note.text) })),
      openAnswers: mapValues(sheet.openAnswers, text),
      aim: text(sheet.aim),
      seek: text(sheet.seek),
      offer: text(sheet.offer),
    };
  });
}

function mapValues<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
