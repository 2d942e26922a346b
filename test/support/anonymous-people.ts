import fc from 'fast-check';
import { type Instrument, spokesOf } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { type Answer, formChoiceSchema, roles, type Sheet, trendSchema } from '#src/domain/sheet.ts';
import { sheetAlone } from './alone.ts';

/** One thing that a person says, apart from all else: taken from one sheet and put on another. */
export type Column = { name: string; put: (from: Sheet, to: Sheet) => Sheet };

/** Everything a person says or is in this round, each by itself. A vote and a note go without the answer beside them. */
export function columnsOf(round: Round, instrument: Instrument): Column[] {
  const statements = spokesOf(instrument, round.instrument.statements).map(({ statementId }) => statementId);
  const ofRecord = (part: 'answers' | 'notes' | 'forms' | 'openAnswers', ids: readonly string[]): Column[] =>
    ids.map((id) => ({
      name: `${part} ${id}`,
      put: (from, to) => ({ ...to, [part]: partWith(from, to, part, id) }),
    }));
  const ofPair = (part: 'themes' | 'dilemmas', ids: readonly string[], keys: readonly string[]): Column[] =>
    ids.flatMap((id) =>
      keys.map((key) => ({
        name: `${part} ${id} ${key}`,
        put: (from: Sheet, to: Sheet): Sheet => {
          const given: Readonly<Record<string, unknown>> = { ...from[part][id] };
          return { ...to, [part]: { ...to[part], [id]: { ...to[part][id], [key]: given[key] ?? null } } };
        },
      })),
    );
  return [
    ...ofRecord('answers', statements),
    ...ofRecord('notes', statements),
    ...ofRecord('forms', instrument.forms),
    ...ofRecord('openAnswers', instrument.openQuestions),
    ...ofPair(
      'themes',
      instrument.themes.map(({ id }) => id),
      ['wish', 'trend'],
    ),
    ...ofPair('dilemmas', instrument.dilemmas, ['now', 'wish']),
    ...statements.map((id): Column => ({
      name: `vote ${id}`,
      put: (from, to) => ({ ...to, votes: votesWith(from, to, id) }),
    })),
    ...(['aim', 'seek', 'offer'] as const).map((part): Column => ({
      name: part,
      put: (from, to) => ({ ...to, [part]: from[part] }),
    })),
    { name: 'who', put: ({ respondent, startedAt }, to) => ({ ...to, respondent, startedAt }) },
  ];
}

function partWith(from: Sheet, to: Sheet, part: 'answers' | 'notes' | 'forms' | 'openAnswers', id: string) {
  const given: unknown = from[part][id];
  const others = without<unknown>(to[part], id);
  return given === undefined ? others : { ...others, [id]: given };
}

/** A record without some of its keys. */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  ...keys: string[]
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function votesWith(from: Sheet, to: Sheet, id: string): string[] {
  const others = to.votes.filter((one) => one !== id);
  return from.votes.includes(id) ? [...others, id] : others;
}

/** The same people as far as anybody may know: every column is dealt anew, apart from the others. */
export function dealtAnew(sheets: readonly Sheet[], columns: readonly Column[], dice: () => number): Sheet[] {
  return columns.reduce<Sheet[]>(
    (people, { put }) => {
      const order = shuffledPlaces(people.length, dice);
      return people.map((person, place) => put(people[order[place] ?? place] ?? person, person));
    },
    [...sheets],
  );
}

export function shuffledPlaces(count: number, dice: () => number): number[] {
  return Array.from({ length: count }, (_, place) => ({ place, key: dice() }))
    .sort((one, other) => one.key - other.key)
    .map(({ place }) => place);
}

const anyAnswer = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Answer[]>(1, 2, 3, 4, 5) },
  { weight: 2, arbitrary: fc.constantFrom<(Answer | undefined)[]>('dk', 'na', undefined) },
);
const anyStep = fc.constantFrom(1, 2, 3, 4, 5, null);

/** Finished sheets of a round, each with everything it may hold; what is written names its writer and its place. */
export function anyPeople(
  round: Round,
  instrument: Instrument,
  size: { min: number; max: number },
): fc.Arbitrary<Sheet[]> {
  const ids = spokesOf(instrument, round.instrument.statements).map(({ statementId }) => statementId);
  const partnerIds = [null, ...round.partners.map(({ id }) => id)];
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const each = <T>(keys: readonly string[], arbitrary: fc.Arbitrary<T>) =>
    fc
      .tuple(...keys.map(() => arbitrary))
      .map((values) => new Map(keys.map((key, place) => [key, values[place]])));
  const said = fc.boolean();
  const anyPerson = fc.record({
    partnerId: fc.constantFrom(...partnerIds),
    role: fc.constantFrom(...roles),
    answers: each(ids, anyAnswer),
    notes: each(ids, fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, said)),
    themes: each(
      instrument.themes.map(({ id }) => id),
      fc.record({ wish: anyStep, trend: fc.option(fc.constantFrom(...trendSchema.options)) }),
    ),
    forms: each(instrument.forms, maybe(fc.constantFrom(...formChoiceSchema.options))),
    dilemmas: each(instrument.dilemmas, fc.record({ now: anyStep, wish: anyStep })),
    votes: fc.subarray(ids, { maxLength: 3 }),
    texts: fc.tuple(said, said, said, said),
  });
  return fc.array(anyPerson, { minLength: size.min, maxLength: size.max }).map((people) =>
    people.map((person, place): Sheet => {
      const number = String(place + 1).padStart(2, '0');
      const written = (isThere: boolean | undefined, what: string) =>
        isThere ? `${what} van ${letterOf(place)}` : '';
      const [aim, seek, offer, open] = person.texts;
      return sheetAlone({
        id: `geheimblad-${number}`,
        startedAt: `2026-11-24T07:31:${number}.000Z`,
        finishedAt: `2026-11-24T07:42:${number}.000Z`,
        respondent: { partnerId: person.partnerId, role: person.role, name: `Geheimenaam${number}` },
        answers: filled(person.answers),
        notes: Object.fromEntries(
          [...person.notes].flatMap(([id, isThere]) =>
            isThere
              ? [[id, { text: written(true, `Kanttekening ${id}`), visibility: 'shared' as const }]]
              : [],
          ),
        ),
        themes: filled(person.themes),
        forms: filled(person.forms),
        dilemmas: filled(person.dilemmas),
        votes: person.votes,
        ...{ aim: written(aim, 'Doel'), seek: written(seek, 'Zoekt'), offer: written(offer, 'Biedt') },
        openAnswers: open ? { [instrument.openQuestions[0] ?? '']: written(true, 'Antwoord') } : {},
      });
    }),
  );
}

/** A letter and no number: numbers in a file must be figures. */
function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

function filled<T>(values: ReadonlyMap<string, T | undefined>): Record<string, T> {
  return Object.fromEntries([...values].flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
}
