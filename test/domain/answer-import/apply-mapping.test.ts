// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerTable, cellOf, toAnswerTable } from '#src/domain/answer-import/answer-table.ts';
import { problemLimit } from '#src/domain/answer-import/applied.ts';
import { applyMapping } from '#src/domain/answer-import/apply-mapping.ts';
import {
  guessMapping,
  headingsKey,
  mappingOf,
  withRemembered,
  withRememberedWords,
} from '#src/domain/answer-import/guess-mapping.ts';
import { guessWords } from '#src/domain/answer-import/guess-words.ts';
import { type Mapping, mappingSchema } from '#src/domain/answer-import/meaning.ts';
import type { Round } from '#src/domain/round.ts';
import { type Sheet, sheetSchema, textLimit } from '#src/domain/sheet.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { arbitraryText, hostileTexts } from '#test/support/any-value.ts';
import { drawnTable, formWords, guessedMapping, guessOf } from '#test/support/forms.ts';
import { groupOf, partners } from '#test/features/collect/group.ts';

const now = '2026-11-25T10:00:00.000Z';
const round = groupOf();
const secret = 'of this device';

const apply = (
  table: AnswerTable,
  into: Round = round,
  mapping = guessedMapping(table, into),
  here: Sheet[] = [],
) => applyMapping(table, mapping, { round: into, now, secret, here });

describe('sheets of rows', () => {
  it('are finished, of this round, and say what the row says', () => {
    const { sheets, counts } = apply(
      drawnTable(`
        Organisatie    | P2   | R2  | R2 toelichting
        ROC Rijnvliet  | 4    | dk  | Soms
        Het Veenlanden | eens |     |
      `),
    );
    expect(sheets).toMatchObject([
      {
        roundId: round.id,
        revision: 1,
        startedAt: null,
        finishedAt: now,
        respondent: { partnerId: partners[1]?.id, role: null, name: null },
        answers: { P2: 4, R2: 'dk' },
        notes: { R2: { text: 'Soms', visibility: 'shared' } },
      },
      { answers: { P2: 4 }, notes: {} },
    ]);
    expect(sheets.every((sheet) => sheetSchema.safeParse(sheet).success)).toBe(true);
    expect(counts).toEqual({
      ...{ rows: 2, alike: 0, withoutAnswers: 0, problems: 0 },
      ...{ same: 0, replaced: 0, kept: 0, lookalikes: 0 },
    });
  });

  it('are none of a row without an answer, and its place is told as a spreadsheet counts', () => {
    const { sheets, problems } = apply(drawnTable('P2 | R2\n4 | 4\n | geen antwoord'));
    expect(sheets).toHaveLength(1);
    expect(problems).toEqual([{ row: 3, column: null, value: '', reason: 'noAnswers' }]);
  });

  it('leave open what nobody said the meaning of, and tell where', () => {
    const { sheets, problems } = apply(drawnTable('P2 | R2\n4 | misschien'));
    expect(sheets[0]?.answers).toEqual({ P2: 4 });
    expect(problems).toEqual([{ row: 2, column: 1, value: 'misschien', reason: 'unknownWord' }]);
  });

  it('never cut a text: one that is too long stays out and is told', () => {
    const fits = 'm'.repeat(textLimit);
    const { sheets, problems } = apply(drawnTable(`P2 | R2[comment]\n4 | ${fits}\n5 | ${fits}m`));
    expect(sheets.map(({ notes }) => notes['R2']?.text.length)).toEqual([textLimit, undefined]);
    expect(problems).toMatchObject([{ row: 3, column: 1, reason: 'tooLong' }]);
  });

  it('have no more than three votes', () => {
    const heads = ['R2', 'R3', 'R4', 'P5'].map((id) => `vote: ${id}`);
    const { sheets, problems } = apply(drawnTable(`P2 | ${heads.join(' | ')}\n4 | ja | ja | x | 1`));
    expect(sheets[0]?.votes).toEqual(['R2', 'R3', 'R4']);
    expect(problems).toMatchObject([{ column: 4, reason: 'tooManyVotes' }]);
  });

  it('have a statement once among the votes, however many columns are said to be votes for it', () => {
    const table = drawnTable('P2 | een | twee | drie\n4 | ja | P5 R2 | R3');
    const mapping: Mapping = {
      columns: [
        { kind: 'statement', statementId: 'P2' },
        { kind: 'vote', statementId: 'R2' },
        { kind: 'votes' },
        { kind: 'votes' },
      ],
      words: { ...guessedMapping(table, round).words, answer: [['4', 4]], vote: [['ja', 'yes']] },
    };
    const { sheets, problems } = apply(table, round, mapping);
    expect(sheets[0]?.votes).toEqual(['R2', 'P5']);
    expect(problems).toMatchObject([{ column: 3, value: 'R3', reason: 'givenTwice' }]);
  });

  it('take the first of two columns that are said to be the same, and tell the other', () => {
    const table = drawnTable('een | twee\n1 | 5\n | 5');
    const mapping: Mapping = {
      columns: [
        { kind: 'statement', statementId: 'P2' },
        { kind: 'statement', statementId: 'P2' },
      ],
      words: {
        ...guessedMapping(table, round).words,
        answer: [
          ['1', 1],
          ['5', 5],
        ],
      },
    };
    const { sheets, problems } = apply(table, round, mapping);
    expect(sheets.map(({ answers }) => answers)).toEqual([{ P2: 1 }, { P2: 5 }]);
    expect(problems).toEqual([{ row: 2, column: 1, value: '5', reason: 'givenTwice' }]);
  });

  it('are none of a row with more words than headings: what belongs under which, nobody knows', () => {
    const { sheets, problems } = apply(drawnTable('P2 | R2\n4 | 5\n4 | Jan | 5'));
    expect(sheets.map(({ answers }) => answers)).toEqual([{ P2: 4, R2: 5 }]);
    expect(problems).toEqual([{ row: 3, column: null, value: '', reason: 'tooManyCells' }]);
  });

  it('list so many problems and count all', () => {
    const rows = Array.from({ length: problemLimit + 50 }, () => '4 | misschien').join('\n');
    const { problems, counts } = apply(drawnTable(`P2 | R2\n${rows}`));
    expect(problems).toHaveLength(problemLimit);
    expect(counts.problems).toBe(problemLimit + 50);
  });
});

describe('of an anonymous round', () => {
  const anonymous = groupOf({ openness: 'anonymous', asks: ['name', 'role'] });
  const table = drawnTable(`
    Tijdstempel     | E-mailadres   | Naam    | Rol    | Organisatie    | P2
    24-11-2026 9:10 | a@example.org | Anouk   | docent | Het Veenlanden | 4
    24-11-2026 9:11 | b@example.org | Bram    | docent | ROC Rijnvliet  | 4
  `);

  it('nothing is kept of who and when, whatever the columns are said to be', () => {
    const said: Mapping = {
      ...guessedMapping(table, anonymous),
      columns: [
        { kind: 'open', questionId: 'keep' },
        { kind: 'leftOut', why: 'email' },
        { kind: 'name' },
        { kind: 'role' },
        { kind: 'partner' },
        { kind: 'statement', statementId: 'P2' },
      ],
    };
    const { sheets } = apply(table, anonymous, {
      ...said,
      columns: said.columns.with(0, { kind: 'unknown' }),
    });
    expect(sheets.map(({ respondent }) => respondent)).toEqual([
      { partnerId: null, role: null, name: null },
      { partnerId: null, role: null, name: null },
    ]);
    expect(sheets.every((sheet) => sheet.finishedAt === anonymous.createdAt)).toBe(true);
    expect(JSON.stringify(sheets)).not.toMatch(/Anouk|Bram|example|9:1/);
  });
});

describe('what was said before', () => {
  const table = drawnTable('Stelling een | R2\n4 | zo zo');
  const said: Mapping = {
    columns: [
      { kind: 'statement', statementId: 'P2' },
      { kind: 'statement', statementId: 'R2' },
    ],
    words: {
      answer: [['zo zo', 3]],
      trend: [],
      partner: [['kamp', 'gone-0001']],
      role: [],
      vote: [],
      form: [],
    },
  };

  it('takes the place of the guess in the next file with these headings', () => {
    const next = drawnTable('Stelling een | R2\n5 | zo zo');
    expect(headingsKey(next)).toBe(headingsKey(table));
    const guess = guessOf(next, round);
    const columns = withRemembered(guess.columns, said, round, standardInstrument);
    const meanings = columns.map(({ meaning }) => meaning);
    const words = withRememberedWords(guessWords(next, meanings, round, formWords), said, round);
    expect(apply(next, round, mappingOf({ columns, words })).sheets[0]?.answers).toEqual({ P2: 5, R2: 3 });
  });

  it('is left where this round does not have the theme', () => {
    const wish: Mapping = { ...said, columns: [{ kind: 'wish', themeId: 'ambition' }] };
    const columns = withRemembered(guessOf(table, round).columns, wish, round, standardInstrument);
    expect(columns[0]?.meaning).not.toEqual({ kind: 'wish', themeId: 'ambition' });
  });

  it('is left where this round does not ask it', () => {
    const other = groupOf({ instrument: { ...round.instrument, statements: ['R2'] } });
    const columns = withRemembered(guessOf(table, other).columns, said, other, standardInstrument);
    expect(columns[0]?.meaning).toEqual({ kind: 'unknown' });
  });
});

describe('whatever a stranger wrote', () => {
  const cell = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('4', 'eens', 'Klopt helemaal', 'n.v.t.', '', 'ROC Rijnvliet', 'A3'),
    },
    { weight: 1, arbitrary: arbitraryText(12_000) },
  );
  const heading = fc.oneof(
    fc.constantFrom(
      'P2',
      'R2[comment]',
      'Naam',
      'Organisatie',
      'Tijdstempel',
      'B1. Toelichting',
      '[[[[',
      'wens Relatie',
    ),
    fc.constantFrom(...hostileTexts),
    arbitraryText(3_000),
  );
  const file = fc.record({
    rows: fc.array(fc.array(fc.oneof(cell, fc.integer({ min: -3, max: 12 })), { maxLength: 7 }), {
      maxLength: 6,
    }),
    head: fc.array(heading, { maxLength: 7 }),
    openness: fc.constantFrom('open' as const, 'anonymous' as const),
  });

  it('there is no crash, every sheet is a right one, and the mapping can be remembered', () => {
    fc.assert(
      fc.property(file, ({ rows, head, openness }) => {
        const into = groupOf({ openness, asks: openness === 'open' ? ['name', 'role'] : [] });
        const result = toAnswerTable({ rows: [head, ...rows], places: [] });
        if (!result.ok) return;
        const mapping = mappingOf(guessMapping(result.table, standardInstrument, formWords, into));
        expect(mappingSchema.safeParse(JSON.parse(JSON.stringify(mapping))).error).toBeUndefined();
        const { sheets, counts } = apply(result.table, into, mapping);
        expect(sheets.length + counts.withoutAnswers).toBe(result.table.rows.length);
        expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
        for (const sheet of sheets) {
          expect(sheetSchema.safeParse(sheet).error).toBeUndefined();
          for (const id of Object.keys(sheet.answers)) expect(into.instrument.statements).toContain(id);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('text stays text', () => {
    const table: AnswerTable = {
      headings: ['P2', 'P2[comment]'],
      rows: hostileTexts.map((text, place) => ({ number: place + 2, cells: ['4', text] })),
    };
    const { sheets } = apply(table);
    expect(sheets.map(({ notes }) => notes['P2']?.text)).toEqual(
      table.rows.map((row) => cellOf(row, 1)).map((text) => text || undefined),
    );
  });

  it('headings of a hundred thousand signs hold nothing up', () => {
    const long = ['[', '? ', 'a. ', 'P2 ', '\u202e'].map((piece) => piece.repeat(100_000 / piece.length));
    const table: AnswerTable = { headings: long, rows: [{ number: 2, cells: long }] };
    expect(guessOf(table, round).columns).toHaveLength(5);
  });
});

it('ten thousand people all come in', () => {
  const ids = round.instrument.statements;
  const rows = Array.from({ length: 10_000 }, (_, person) => ({
    number: person + 2,
    cells: ids
      .map((_, place) => String(((person * 7 + place * (person % 11)) % 5) + 1))
      .concat(`Nummer ${String(person)}`),
  }));
  const table: AnswerTable = { headings: [...ids, 'P2 toelichting'], rows };
  const { sheets } = apply(table);
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(10_000);
});
