import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyMapping } from '#src/domain/answer-import/apply-mapping.ts';
import { mappingOf } from '#src/domain/answer-import/guess-mapping.ts';
import { type Along, answersTable, companions } from '#src/domain/export-answers.ts';
import { inCodes, inWords, type TableWords } from '#src/domain/export-table.ts';
import { handInOf } from '#src/domain/hand-in.ts';
import { optionalParts, spokesByTheme, spokesOf } from '#src/domain/instrument.ts';
import type { Partner, Round } from '#src/domain/round.ts';
import { buildSheet, roles, type Sheet } from '#src/domain/sheet.ts';
import type { PrintTable } from '#src/domain/table.ts';
import { tableWords } from '#src/features/export/table-words.ts';
import { csvLooks, writeCsv } from '#src/formats/csv/write-csv.ts';
import { writeCsvZip } from '#src/formats/csv/write-csv-zip.ts';
import { writeXlsx } from '#src/formats/xlsx/write-xlsx.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { standardInstrument as instrument } from '#src/instruments/registry.ts';
import { groupOf } from '#test/features/collect/group.ts';
import { hostileTexts } from '#test/support/any-value.ts';
import { guessOf, tableIn } from '#test/support/forms.ts';
import { speechIn } from '#test/support/speech.ts';

const partners: Partner[] = ['=Kamp & Zn', "'t Hof", 'ROC “Rijn”; oost', '-', 'مدرسة'].map((name, place) => ({
  id: `0badcafe-${String(place)}`,
  name,
  kind: 'other',
  expected: 20,
}));
const words = { region: '=de Achterhoek', learners: 'leerlingen; studenten' };
const round = groupOf({ parts: [...optionalParts], asks: ['role', 'name'], partners, words });
const now = '2026-11-25T10:00:00.000Z';
const languages: Partial<Record<'nl' | 'en', TableWords>> = {};
beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
  for (const language of ['nl', 'en'] as const) {
    languages[language] = tableWords(round, instrument, await speechIn(language));
  }
});

const { statements } = round.instrument;
const themeIds = spokesByTheme(spokesOf(instrument, statements)).map(({ themeId }) => themeId);
const step = fc.constantFrom(1, 2, 3, 4, 5);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
/** What a person can type; half a character is none. */
const text = fc
  .oneof(
    fc.constantFrom(
      ...hostileTexts,
      "'=1",
      ' ruim ',
      'twee\r\nregels',
      'Anoniem',
      '\ufeffmerk',
      '"',
      '4',
      '#N/A',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .filter((one) => !/\p{Surrogate}/u.test(one))
  .filter((one) => one.trim() !== '');

function some<Value>(keys: readonly string[], value: fc.Arbitrary<Value>) {
  return fc.tuple(...keys.map(() => maybe(value))).map((values) =>
    Object.fromEntries(
      keys.flatMap((key, place) => {
        const one = values[place];
        return one === null || one === undefined ? [] : [[key, one] as const];
      }),
    ),
  );
}

const anySheet = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9_-]{8,64}$/),
    respondent: fc.record({
      partnerId: maybe(fc.constantFrom(...partners.map(({ id }) => id))),
      role: maybe(fc.constantFrom(...roles)),
      name: maybe(text.filter((one) => one.length <= 200)),
    }),
    first: fc.constantFrom(1, 2, 3, 4, 5, 'dk', 'na'),
    answers: some(statements, fc.constantFrom(1, 2, 3, 4, 5, 'dk', 'na')),
    notes: some(
      statements,
      text.map((one) => ({ text: one, visibility: 'shared' as const })),
    ),
    themes: some(
      themeIds,
      fc
        .record({ wish: maybe(step), trend: maybe(fc.constantFrom('better', 'same', 'worse', 'absent')) })
        .filter(({ wish, trend }) => wish !== null || trend !== null),
    ),
    votes: fc.shuffledSubarray([...statements], { maxLength: 3 }),
    openAnswers: some(instrument.openQuestions, text),
    forms: some(instrument.forms, fc.constantFrom('now', 'wanted', 'not')),
    dilemmas: some(
      instrument.dilemmas,
      fc
        .record({ now: maybe(step), wish: maybe(step) })
        .filter((one) => one.now !== null || one.wish !== null),
    ),
    aim: fc.oneof(fc.constant(''), text),
    seek: fc.oneof(fc.constant(''), text),
    offer: fc.oneof(fc.constant(''), text),
  })
  .map(({ first, ...given }) => {
    const sheet = {
      ...buildSheet({ id: given.id, roundId: round.id, now: null }),
      ...given,
      finishedAt: now,
    };
    // Without any answer there is no sheet of a row.
    return { ...sheet, answers: { [statements[0] ?? '']: first, ...given.answers } } as Sheet;
  });
const anySheets = fc.uniqueArray(anySheet, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

type Look = 'codes' | 'nl' | 'en';
function printed(sheets: readonly Sheet[], look: Look, along: readonly Along[] = companions): PrintTable {
  const table = answersTable({ round, instrument }, sheets, along);
  const inLanguage = look === 'codes' ? undefined : languages[look];
  return inLanguage ? inWords(table, inLanguage) : inCodes(table);
}

const files: [string, Look, (table: PrintTable) => Blob | Promise<Blob>][] = [
  ['CSV for a Dutch Excel', 'nl', (table) => writeCsv(table, csvLooks.excelDutch)],
  ['CSV for an English Excel', 'en', (table) => writeCsv(table, csvLooks.excelEnglish)],
  ['CSV for other programs', 'codes', (table) => writeCsv(table, csvLooks.analysis)],
  [
    'CSV for other programs, in its zip',
    'codes',
    (table) => writeCsvZip([table], 'Lees mij', csvLooks.analysis),
  ],
  [
    'a Dutch workbook',
    'nl',
    (table) => writeXlsx([table], { title: 'a', origin: '', createdAt: new Date(now) }),
  ],
  [
    'an English workbook',
    'en',
    (table) => writeXlsx([table], { title: 'a', origin: '', createdAt: new Date(now) }),
  ],
];

async function readBack(file: Blob, into: Round) {
  const table = await tableIn(file);
  const guess = guessOf(table, into);
  const unclear = guess.columns.filter(({ meaning }) => meaning.kind === 'unknown');
  const applied = applyMapping(table, mappingOf(guess), {
    round: into,
    now,
    secret: 'x',
    here: [],
  });
  return { ...applied, unclear };
}

const byId = (one: Sheet, other: Sheet) => (one.id < other.id ? -1 : 1);

describe('our own table of answers comes back as it was, without a question', () => {
  it.each(files)('as %s', async (_, look, write) => {
    await fc.assert(
      fc.asyncProperty(anySheets, async (sheets) => {
        const { sheets: read, problems, unclear } = await readBack(await write(printed(sheets, look)), round);
        expect(unclear).toEqual([]);
        expect(problems).toEqual([]);
        expect(read.toSorted(byId)).toEqual(sheets.toSorted(byId));
      }),
      { numRuns: 12 },
    );
  });

  it('with only what was sent along', async () => {
    const [sheet] = fc.sample(anySheet, { numRuns: 1, seed: 3 });
    if (!sheet) throw new Error('There is no sheet');
    const { sheets } = await readBack(writeCsv(printed([sheet], 'nl', []), csvLooks.excelDutch), round);
    const { answers, themes, votes, forms, dilemmas } = sheet;
    const blank = buildSheet({ id: sheet.id, roundId: round.id, now: null });
    expect(sheets).toEqual([{ ...blank, finishedAt: now, answers, themes, votes, forms, dilemmas }]);
  });
});

it('a note as long as may be comes back whole', async () => {
  const [sheet] = fc.sample(anySheet, { numRuns: 1, seed: 5 });
  if (!sheet) throw new Error('There is no sheet');
  const long = { ...sheet, notes: { B1: { text: 'm'.repeat(10_000), visibility: 'shared' as const } } };
  for (const [, look, write] of files) {
    const { sheets, problems } = await readBack(await write(printed([long], look)), round);
    expect(problems).toEqual([]);
    expect(sheets[0]?.notes['B1']?.text).toHaveLength(10_000);
  }
});

describe('in an anonymous round', () => {
  const anonymous: Round = { ...round, openness: 'anonymous' };

  it('comes what such a round keeps, and no id of anybody', async () => {
    await fc.assert(
      fc.asyncProperty(anySheets, async (sheets) => {
        const { sheets: read } = await readBack(
          writeCsv(printed(sheets, 'codes'), csvLooks.analysis),
          anonymous,
        );
        const said = (some: readonly Sheet[]) =>
          some.map((sheet) =>
            JSON.stringify({ ...handInOf(anonymous, sheet), id: '' }, Object.keys(sheet).sort()),
          );
        expect(said(read).sort()).toEqual(said(sheets).sort());
        const ids = new Set(sheets.map(({ id }) => id));
        expect(read.filter(({ id }) => ids.has(id))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

it('what this round does not ask stays out, and is said', async () => {
  const plain: Round = { ...round, parts: [], asks: [] };
  const [sheet] = fc.sample(anySheet, { numRuns: 1, seed: 3 });
  const file = writeCsv(printed(sheet ? [sheet] : [], 'nl'), csvLooks.excelDutch);
  const { columns } = guessOf(await tableIn(file), plain);
  const kinds = ['aim', 'seek', 'offer', 'form', 'dilemma', 'role', 'name'];
  expect(columns.filter(({ meaning }) => kinds.includes(meaning.kind))).toEqual([]);
  const notAsked = columns.filter(({ meaning }) => meaning.kind === 'leftOut' && meaning.why === 'notAsked');
  // Seven forms, four dilemmas twice, aim, seek and offer, role and name.
  expect(notAsked).toHaveLength(7 + 8 + 3 + 2);
});
