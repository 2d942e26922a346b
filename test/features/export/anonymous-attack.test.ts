import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyConversation } from '#src/domain/conversation.ts';
import { groupResultOf, partViewsOf } from '#src/domain/group-result.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import type { Partner } from '#src/domain/round.ts';
import { type Answer, isStep, type Sheet } from '#src/domain/sheet.ts';
import { readRfc4180 } from '#test/formats/csv/rfc4180.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { anyPeople, columnsOf, dealtAnew, without } from '#test/support/anonymous-people.ts';
import { roundOfGroup } from '#test/support/group.ts';
import { showing } from '#test/support/rounds.ts';
import { speechIn } from '#test/support/speech.ts';
import { everyDocument, everyPackage, everyTable, type Files } from './every-file.ts';
import { agreementOf } from './group-view.ts';

/** Whole files are made and read, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000 });

const partners: Partner[] = [
  { id: 'geheimpartner-1', name: 'De Vliet', kind: 'vmbo', expected: 9 },
  { id: 'geheimpartner-2', name: 'Het Anker', kind: 'mbo', expected: 9 },
  { id: 'geheimpartner-3', name: 'Bouwbedrijf Smit', kind: 'company', expected: 9 },
];
const minimum = 3;
const round = roundOfGroup({
  ...{
    openness: 'anonymous',
    minimum,
    partners,
    revealedAt: '2026-11-24T09:20:00.000Z',
    asks: ['role', 'name'],
  },
  parts: ['aim', 'seekOffer', 'forms', 'dilemmas'],
});
const columns = columnsOf(round, standardInstrument);
const statementIds = round.instrument.statements;
const people = anyPeople(round, standardInstrument, { min: minimum, max: 14 });
const dice = fc.infiniteStream(fc.nat(1_000_000));
/** Whole files are slow: so many runs, and of the first failure no smaller example is sought. */
const few = (numRuns: number) => ({ numRuns, endOnFailure: true });
const rolling = (stream: Iterator<number>) => () => Number(stream.next().value);

let dutch: Speech;
let english: Speech;
beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
  [dutch, english] = await Promise.all([speechIn('nl'), speechIn('en')]);
});

/** What the facilitator's screens see of these batches, after an earlier round of other people. */
function viewOf(
  batches: readonly (readonly Sheet[])[],
  before: readonly Sheet[] = [],
  stored = batches.flat(),
): GroupView {
  const shown = showing(round, ...batches);
  const last = showing({ ...round, id: 'round-00', date: '2025-11-24' }, before);
  return {
    result: groupResultOf(shown, standardInstrument, stored),
    parts: partViewsOf(shown, standardInstrument, stored),
    conversation: emptyConversation(round.id),
    agreements: [agreementOf({})],
    before:
      before.length === 0
        ? []
        : [{ result: groupResultOf(last, standardInstrument, before), agreements: [] }],
  };
}

/** All there is to see and to take home, in both languages. */
function published(view: GroupView, sheets: readonly Sheet[]): Files {
  const inOne = (speech: Speech) => ({ ...everyDocument(view, speech), ...everyTable(view, speech, sheets) });
  const ofEnglish = Object.entries(inOne(english)).map(([name, text]) => [`${name}, in English`, text]);
  return { ...inOne(dutch), ...(Object.fromEntries(ofEnglish) as Files) };
}

/** The files only: what is shown of a part of the group depends on who is in it. */
function withoutParts(files: Files): Files {
  return without(files, 'parts', 'parts, in English');
}

/** Rows of a table by heading, read by a strict reader that knows nothing of ours. */
function rowsOf(files: Files, name: string): Record<string, string>[] {
  const [headings = [], ...rows] = readRfc4180(files[name] ?? '', ',');
  return rows.map((row) => Object.fromEntries(headings.map((heading, place) => [heading, row[place] ?? ''])));
}
const sumOf = (row: Record<string, string>, names: readonly string[]) =>
  names.reduce((sum, name) => sum + Number(row[name]), 0);
const counts = ['count1', 'count2', 'count3', 'count4', 'count5'];
const trends = ['better', 'same', 'worse', 'absent'];

describe('whoever puts all files of an anonymous round beside each other', () => {
  it('finds the same when everybody had said each single thing in somebody else’s place', () => {
    fc.assert(
      fc.property(people, people, people, dice, (early, late, before, stream) => {
        const lateOnes = late.map((sheet) => ({ ...sheet, id: `${sheet.id}-laat` }));
        const roll = rolling(stream);
        const other = [early, lateOnes].map((batch) => dealtAnew(batch, columns, roll));
        const [one, two] = [
          viewOf([early, lateOnes], before),
          viewOf(other, dealtAnew(before, columns, roll)),
        ];
        expect(withoutParts(published(two, other.flat()))).toEqual(
          withoutParts(published(one, [...early, ...lateOnes])),
        );
      }),
      few(25),
    );
  });

  it('finds in the packed files byte for byte the same too', async () => {
    await fc.assert(
      fc.asyncProperty(people, dice, async (sheets, stream) => {
        const other = dealtAnew(sheets, columns, rolling(stream));
        expect(await everyPackage(viewOf([other]), english, other)).toEqual(
          await everyPackage(viewOf([sheets]), english, sheets),
        );
      }),
      few(4),
    );
  });

  it('finds in what is shown of a part of the group nothing that ties what one of its people said together', () => {
    fc.assert(
      fc.property(people, dice, (sheets, stream) => {
        const roll = rolling(stream);
        const said = columns.filter(({ name }) => name !== 'who');
        const organisations = [null, ...partners.map(({ id }) => id)].map((partnerId) =>
          dealtAnew(
            sheets.filter(({ respondent }) => respondent.partnerId === partnerId),
            said,
            roll,
          ),
        );
        const other = organisations.flat();
        expect(published(viewOf([other]), other)).toEqual(published(viewOf([sheets]), sheets));
      }),
      few(25),
    );
  });

  it('finds nothing of what too few people said, whatever it is', () => {
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(...statementIds),
        fc.nat(minimum - 1),
        dice,
        (sheets, id, few, stream) => {
          const roll = rolling(stream);
          const [steps, others] = [[1, 2, 3, 4, 5] as const, ['dk', 'na', undefined] as const];
          // Only the first few people gave a step; which one, what the others did, the notes and the votes may be anything.
          const told = () =>
            sheets.map((sheet, place): Sheet => {
              const answer: Answer | undefined = place < few ? steps[roll() % 5] : others[roll() % 3];
              const answers = without(sheet.answers, id);
              return {
                ...sheet,
                answers: answer === undefined ? answers : { ...answers, [id]: answer },
                notes: { ...sheet.notes, [id]: { text: `Stil ${String(roll())}`, visibility: 'shared' } },
                votes: sheet.votes.filter((vote) => vote !== id).concat(roll() % 2 === 0 ? [id] : []),
              };
            });
          const [one, two] = [told(), told()];
          expect(published(viewOf([two]), two)).toEqual(published(viewOf([one]), one));
        },
      ),
      few(25),
    );
  });

  it('finds no figure of fewer people than the minimum, nor between two of them', () => {
    fc.assert(
      fc.property(people, people, (early, late) => {
        const lateOnes = late.map((sheet) => ({ ...sheet, id: `${sheet.id}-laat` }));
        const before = published(viewOf([early]), early);
        const after = published(viewOf([early, lateOnes]), [...early, ...lateOnes]);
        const peopleIn = (files: Files) => {
          const answers = rowsOf(files, 'codes answers').map(
            (row) => [row['statement'], sumOf(row, counts)] as const,
          );
          const themes = rowsOf(files, 'codes themes').flatMap((row) => [
            [`${row['theme'] ?? ''} wishes`, Number(row['wishes'])] as const,
            [`${row['theme'] ?? ''} trend`, sumOf(row, trends)] as const,
          ]);
          return new Map<string | undefined, number>([...answers, ...themes]);
        };
        const [then, today] = [peopleIn(before), peopleIn(after)];
        for (const [what, n] of today) {
          const grown = n - (then.get(what) ?? 0);
          for (const number of [n, grown])
            if (number !== 0) expect(number, what).toBeGreaterThanOrEqual(minimum);
        }
        for (const { n } of rowsOf(after, 'codes themes'))
          if (n !== '') expect(Number(n)).toBeGreaterThanOrEqual(minimum);
      }),
      few(40),
    );
  });

  it('finds no figure of fewer people in a part of the group, in the others, or between any of them', () => {
    fc.assert(
      fc.property(people, (sheets) => {
        const view = viewOf([sheets]);
        const whole = view.result.disclosure;
        if (!whole.ok) throw new Error(whole.reason);
        for (const id of statementIds) {
          const nIn = ({ statements }: typeof whole.findings) => {
            const one = statements.find(({ statementId }) => statementId === id);
            return one && !one.tooFew ? one.n : null;
          };
          const shown = view.parts.map(({ findings }) => nIn(findings)).filter((n) => n !== null);
          const everybody = nIn(whole.findings);
          // All sums of some parts, taken from the whole: parts have nobody in common.
          const sums = shown.reduce<number[]>((all, n) => [...all, ...all.map((sum) => sum + n)], [0]);
          for (const sum of sums) {
            if (sum > 0) expect(sum).toBeGreaterThanOrEqual(minimum);
            const rest = (everybody ?? 0) - sum;
            if (everybody !== null && rest !== 0) expect(rest).toBeGreaterThanOrEqual(minimum);
          }
        }
      }),
    );
  });

  it('finds no id, moment, role, name nor organisation of anybody in any byte of them', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (sheets) => {
        const view = viewOf([sheets], sheets);
        const files = {
          ...withoutParts(published(view, sheets)),
          ...(await everyPackage(view, dutch, sheets)),
        };
        for (const [name, text] of Object.entries(files)) {
          expect(text, name).not.toMatch(
            /geheimblad|geheimpartner|Geheimenaam|T07:31|T07:42|07:31:|De Vliet|Bouwbedrijf/,
          );
        }
      }),
      few(3),
    );
  });

  it('finds no words or code that point at the one who sees it differently', async () => {
    const sheets = fc.sample(people, { numRuns: 1, seed: 1 })[0] ?? [];
    const apart = Array.from({ length: 6 }, (_, place): Sheet => ({
      ...(sheets[0] as Sheet),
      id: `geheimblad-${String(place)}`,
      answers: Object.fromEntries(statementIds.map((id) => [id, place === 0 ? (1 as const) : (4 as const)])),
    }));
    const view = viewOf([apart]);
    const files = { ...published(view, apart), ...(await everyPackage(view, dutch, apart)) };
    expect(files['codes findings']).toContain('notEverybody');
    expect(files['codes codebook']).toContain('notEverybody = niet iedereen ziet dit zo');
    expect(files['report, in English']).toContain('Not everyone sees it this way');
    for (const [name, text] of Object.entries(withoutParts(files))) {
      expect(text, name).not.toMatch(
        /oneVoiceApart|stem apart|voice apart|Eén deelnemer ziet|One participant sees/i,
      );
    }
  });
});

describe('an anonymous round', () => {
  it('has no files at all when a sheet of what was shown is missing here', () => {
    fc.assert(
      fc.property(people, fc.nat(), (sheets, place) => {
        const missing = sheets.filter((_, index) => index !== place % sheets.length);
        const view = viewOf([sheets], [], missing);
        expect(view.parts).toEqual([]);
        expect(() => everyDocument(view, dutch)).toThrow('tooFewSheets');
        expect(() => everyTable(view, dutch, missing)).toThrow('tooFewSheets');
      }),
    );
  });

  it('has the same files whatever waits, whoever reads, and in whatever order sheets are stored', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (sheets, reverse) => {
        const stored = reverse ? sheets.toReversed() : sheets;
        const disguised = stored.map((sheet) => ({ ...sheet, startedAt: null, finishedAt: round.createdAt }));
        expect(published(viewOf([sheets], [], disguised), [])).toEqual(published(viewOf([sheets]), sheets));
      }),
      few(25),
    );
  });

  it('shows so much that these laws speak of something', () => {
    const everybody =
      fc.sample(anyPeople(round, standardInstrument, { min: 40, max: 40 }), { numRuns: 1, seed: 7 })[0] ?? [];
    const view = viewOf([everybody]);
    expect(view.parts.length).toBeGreaterThan(1);
    const files = published(view, everybody);
    expect(rowsOf(files, 'codes findings')).toHaveLength(statementIds.length);
    const answered = everybody.filter(({ answers }) => isStep(answers[statementIds[0] ?? ''])).length;
    expect(Number(rowsOf(files, 'codes findings')[0]?.['n'])).toBe(answered);
    for (const text of ['Doel van', 'Zoekt van', 'Biedt van', 'Kanttekening', 'Antwoord van'])
      expect(files['report']).toContain(text);
  });
});
