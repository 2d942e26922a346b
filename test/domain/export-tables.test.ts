import { describe, expect, it } from 'vitest';
import { type Agreement, buildAgreement } from '#src/domain/agreement.ts';
import { noteKeyOf } from '#src/domain/conversation.ts';
import type { Along } from '#src/domain/export-answers.ts';
import { printTables } from '#src/domain/export-codebook.ts';
import { type ExportTable, inCodes } from '#src/domain/export-table.ts';
import { type ExportGiven, type ExportTables, exportTablesOf } from '#src/domain/export-tables.ts';
import { groupResultOf } from '#src/domain/group-result.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { aloneRound, groupRound, partners, showing, smallInstrument } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { tableWords } from './table-words.ts';

function tablesOf(round: Round, all: Sheet[], given: Partial<ExportGiven> = {}): ExportTables {
  const result = groupResultOf(round, smallInstrument, all);
  const exported = exportTablesOf({ result, sheets: all, agreements: [], along: [], ...given });
  if (!exported.ok) throw new Error(exported.reason);
  return exported;
}

/** The rows as objects by column id, without what is empty. */
function rowsOf(table: ExportTable) {
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.flatMap(({ id }, index) => {
        const cell = row[index] ?? null;
        return cell === null ? [] : [[id, cell] as const];
      }),
    ),
  );
}

const north = partners({ north: 'vmbo', south: 'mbo' });
const open = groupRound({ partners: north, asks: ['role', 'name'] });
const four = sheets(`
  partner | B1 B2 B3 B4 R1 R2 | interests:wish interests:trend votes finished
  north   |  1  4 dk  5  4  . |       4             better     B1,B2   yes
  north   |  1  4 dk  5  4  . |       5             same       B1      yes
  south   |  5  4 na  5  .  . |       .             worse      .       yes
  .       |  5  4  2  4  .  . |       .             .          .       yes
  south   |  3  3  3  3  3  3 |       1             absent     R1      no
`);
const named = four.map((sheet, index): Sheet => ({
  ...sheet,
  respondent: { ...sheet.respondent, role: 'board', name: `Person ${index + 1}` },
  notes: {
    B1: { text: `=note ${index + 1}`, visibility: index === 1 ? 'private' : 'shared' },
  },
}));

describe('the findings as a table', () => {
  const { tables } = tablesOf(open, four);

  it('have a row for each statement, in the order of the questionnaire', () => {
    expect(rowsOf(tables.findings).map(({ statement }) => statement)).toEqual([
      ...['B1', 'B2', 'B3', 'B4'],
      ...['R1', 'R2'],
    ]);
  });

  it('have the figures, worked out by hand', () => {
    const [b1, b2, b3, b4, , r2] = rowsOf(tables.findings);
    // Two on either end: mean 3, D = 1, A = -1, Cns = 0.
    expect(b1).toEqual({
      ...{ theme: 'interests', facet: 'B1', statement: 'B1', n: 4, mean: 3, median: 3 },
      ...{ count1: 2, count2: 0, count3: 0, count4: 0, count5: 2, dontKnow: 0, notApplicable: 0, skipped: 0 },
      ...{ spreadIndex: 1, agreementA: -1, consensus: 0, pattern: 'twoCamps', manyDontKnow: 'no', voters: 2 },
    });
    expect(b2).toMatchObject({ mean: 4, spreadIndex: 0, agreementA: 1, consensus: 1, pattern: 'agreedHigh' });
    // One step, two who do not know (2 of 3 is a quarter or more), one to whom it does not apply.
    expect(b3).toMatchObject({ n: 1, dontKnow: 2, notApplicable: 1, skipped: 0, manyDontKnow: 'yes' });
    expect(b3).not.toHaveProperty('pattern');
    // 5 5 5 4: D = 0.433013 / 2, to six decimals.
    expect(b4).toMatchObject({ mean: 4.75, median: 5, spreadIndex: 0.216506 });
    expect(r2).toEqual({
      ...{ theme: 'relationship', facet: 'R2', statement: 'R2', n: 0, manyDontKnow: 'no', voters: 0 },
      ...{ count1: 0, count2: 0, count3: 0, count4: 0, count5: 0, dontKnow: 0, notApplicable: 0, skipped: 4 },
    });
  });

  it('have a row for each theme', () => {
    // Scores of interests: 10/3, 10/3, 14/3, 15/4: together 181/48. Of relationship 4 and 4: half of it is answered.
    expect(rowsOf(tables.themes)).toEqual([
      {
        ...{ theme: 'interests', mean: 3.770833, n: 4, meanWish: 4.5, wishes: 2, gap: 0.729167 },
        ...{ better: 1, same: 1, worse: 1, absent: 0 },
      },
      { theme: 'relationship', mean: 4, n: 2, wishes: 0, better: 0, same: 0, worse: 0, absent: 0 },
    ]);
  });
});

describe('the answers of an open round', () => {
  it('are a row for each finished sheet, a missing answer empty, words where there is no number', () => {
    const { tables, answers } = tablesOf(open, four);
    expect(answers).toBe('people');
    expect(rowsOf(tables.answers)).toEqual([
      {
        ...{ sheet: 'sheet-001', B1: 1, B2: 4, B3: 'dk', B4: 5, R1: 4 },
        ...{ interests_wish: 4, interests_trend: 'better', votes: 'B1 B2' },
      },
      {
        ...{ sheet: 'sheet-002', B1: 1, B2: 4, B3: 'dk', B4: 5, R1: 4 },
        ...{ interests_wish: 5, interests_trend: 'same', votes: 'B1' },
      },
      { sheet: 'sheet-003', B1: 5, B2: 4, B3: 'na', B4: 5, interests_trend: 'worse' },
      { sheet: 'sheet-004', B1: 5, B2: 4, B3: 2, B4: 4 },
    ]);
  });

  it('have nothing of who it was unless somebody says so, and tell that it stayed behind', () => {
    const { tables, leftOut } = tablesOf(open, named);
    expect(JSON.stringify(tables.answers)).not.toMatch(/Person|board|north|note/);
    expect(leftOut).toEqual([
      ...(['partner', 'role', 'name', 'texts'] as const).map((what) => ({ what, reason: 'notAlong' })),
      { what: 'sheets', reason: 'unfinished', count: 1 },
    ]);
  });

  it('have organisation, role and name where they are sent along', () => {
    const { tables } = tablesOf(open, named, { along: ['partner', 'role', 'name'] });
    expect(rowsOf(tables.answers)[0]).toMatchObject({
      ...{ partner: 'north', partnerKind: 'vmbo', role: 'board', name: 'Person 1' },
    });
    expect(rowsOf(tables.answers)[3]).not.toHaveProperty('partner');
  });

  it('have only what the round asked for', () => {
    const { tables, leftOut } = tablesOf(groupRound(), named, {
      along: ['partner', 'role', 'name', 'texts'],
    });
    expect(JSON.stringify(tables.answers)).not.toMatch(/Person|board|north/);
    expect(leftOut).toEqual([{ what: 'sheets', reason: 'unfinished', count: 1 }]);
  });

  it('have texts where they are sent along, but none that is private or was taken off the screen', () => {
    const hiddenNotes = [noteKeyOf('B1', '=note 3')];
    const { tables, leftOut } = tablesOf(open, named, { along: ['texts'], hiddenNotes });
    expect(rowsOf(tables.answers).map((row) => row['B1_note'])).toEqual([
      ...['=note 1', undefined, undefined, '=note 4'],
    ]);
    expect(leftOut).toContainEqual({ what: 'notes', reason: 'hidden', count: 1 });
  });

  it('come by id, whatever the order in which they came, and never with a moment', () => {
    const forth = tablesOf(open, named, { along: ['partner', 'texts'] });
    const back = tablesOf(open, named.toReversed(), { along: ['partner', 'texts'] });
    expect(back.tables).toEqual(forth.tables);
    expect(JSON.stringify(forth)).not.toContain('2026-11-24T09');
  });

  it('have no joint answers, which are nobody’s', () => {
    const { tables } = tablesOf({ ...open, jointSheetId: 'sheet-004' }, four);
    expect(rowsOf(tables.answers).map(({ sheet }) => sheet)).toEqual(['sheet-001', 'sheet-002', 'sheet-003']);
  });

  it('of a person alone are there before they are finished', () => {
    const { tables } = tablesOf(aloneRound(), four.slice(4));
    expect(rowsOf(tables.answers)).toMatchObject([{ sheet: 'sheet-005', B1: 3 }]);
  });
});

describe('an anonymous round', () => {
  const small = sheets(`
    partner | B1 B2 B3 B4 R1 R2 | interests:wish interests:trend votes
    north   |  1  4  1  5  4  4 |       4             better     B1
    north   |  1  4  .  5  4  4 |       5             same       B1
    north   |  5  4  .  5  4  4 |       4             worse      B3
    south   |  5  4 dk  4  4  4 |       4             .          .
    south   |  5  4  2  4  4  4 |       3             .          .
  `).map((sheet, index): Sheet => ({
    ...sheet,
    respondent: { ...sheet.respondent, role: 'board', name: `Person ${index + 1}` },
    notes: { B1: { text: `note ${index + 1}`, visibility: 'shared' } },
  }));
  const round = showing(groupRound({ ...open, openness: 'anonymous', minimum: 5 }), small);
  const along: Along[] = ['partner', 'role', 'name', 'texts'];
  const exported = tablesOf(round, small, { along });

  it('has no row of any person: a row for each statement, with how many gave which answer', () => {
    expect(exported.answers).toBe('counts');
    expect(rowsOf(exported.tables.answers)[0]).toEqual({
      ...{ theme: 'interests', facet: 'B1', statement: 'B1' },
      ...{ count1: 2, count2: 0, count3: 0, count4: 0, count5: 3, dontKnow: 0, notApplicable: 0, skipped: 0 },
    });
  });

  it('has no person, organisation, role, text, sheet or moment anywhere', () => {
    const { result, words } = { result: groupResultOf(round, smallInstrument, small), words: tableWords };
    for (const look of ['codes', 'words'] as const) {
      const everything = JSON.stringify(printTables(exported, result, words, look));
      expect(everything).not.toMatch(/person \d|board|north|south|note \d|sheet-0|T09/i);
    }
  });

  it('leaves out what fewer than the minimum said, and tells it', () => {
    const statements = rowsOf(exported.tables.findings).map(({ statement }) => statement);
    expect(statements).toEqual(['B1', 'B2', 'B4', 'R1', 'R2']);
    expect(rowsOf(exported.tables.answers).map(({ statement }) => statement)).toEqual(statements);
    const tooFew = { reason: 'tooFew', minimum: 5 };
    expect(exported.leftOut).toEqual([
      { what: 'people', reason: 'anonymous' },
      { what: 'statement', id: 'B3', ...tooFew },
      // Three people told a trend; nobody gave a wish or trend for the other theme.
      { what: 'trend', id: 'interests', ...tooFew },
      { what: 'wish', id: 'relationship', ...tooFew },
      { what: 'trend', id: 'relationship', ...tooFew },
    ]);
    expect(rowsOf(exported.tables.themes)[0]).toEqual({
      // Without B3: 10/3, 10/3, 14/3, 13/3, 13/3.
      ...{ theme: 'interests', mean: 4, n: 5, meanWish: 4, wishes: 5, gap: 0 },
    });
  });

  it('is the same in whatever order the sheets came, and reads none of them itself', () => {
    const back = tablesOf(round, small.toReversed(), { along });
    expect(back.tables).toEqual(exported.tables);
    expect(tablesOf(round, small, { sheets: [] })).toEqual(exported);
  });

  it('does not count late sheets, and tells that they wait', () => {
    const late = sheets('B1\n3\n3').map((sheet, index) => ({ ...sheet, id: `late-00${index}` }));
    const { tables, leftOut } = tablesOf(round, [...small, ...late]);
    expect(tables.answers).toEqual(exported.tables.answers);
    expect(leftOut).toContainEqual({ what: 'sheets', reason: 'waiting', count: 2 });
  });

  it('shows nothing of fewer people than its minimum, nor anything before the reveal', () => {
    const result = groupResultOf(showing(round, small.slice(1)), smallInstrument, small.slice(1));
    const given = { sheets: small, agreements: [], along };
    expect(exportTablesOf({ result, ...given })).toMatchObject({ ok: false, reason: 'tooFewSheets' });
    const hidden = groupResultOf({ ...open, revealedAt: null }, smallInstrument, small);
    expect(exportTablesOf({ result: hidden, ...given })).toMatchObject({ ok: false, reason: 'notRevealed' });
  });
});

describe('agreements', () => {
  const draft = {
    id: 'agree-001',
    roundId: 'round-01',
    kind: 'action' as const,
    what: '=Meet',
    facetId: 'B1',
  };
  const made = buildAgreement({ ...draft, who: 'Ank', withWhom: '', due: '2026-12-01', sign: '' });
  const reviewed: Agreement = {
    ...made,
    id: 'agree-002',
    review: { outcome: 'partly', why: '', day: '2027-06-01' },
  };

  it('are a row each, with what became of them', () => {
    const { tables } = tablesOf(open, four, { agreements: [made, reviewed] });
    const row = { agreementKind: 'action', what: '=Meet', who: 'Ank', due: '2026-12-01', facet: 'B1' };
    expect(rowsOf(tables.agreements)).toEqual([
      { id: 'agree-001', ...row },
      { id: 'agree-002', ...row, outcome: 'partly', reviewed: '2027-06-01' },
    ]);
    const days = tables.agreements.columns.filter(({ kind }) => kind === 'day').map(({ id }) => id);
    expect(days).toEqual(['due', 'reviewed']);
  });
});

describe('the tables for people', () => {
  const result = groupResultOf(open, smallInstrument, four);
  const tables = printTables(tablesOf(open, four), result, tableWords, 'words');
  const [answers, findings] = tables;

  it('come in one order, each by its name', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'ANSWERS',
      'FINDINGS',
      'THEMES',
      'CODEBOOK',
      'AGREEMENTS',
    ]);
  });

  it('have headings and codes in words; numbers stay numbers', () => {
    expect(answers?.columns.map(({ heading }) => heading).slice(0, 2)).toEqual(['SHEET', 'B1 Own interest']);
    expect(answers?.columns.map(({ heading }) => heading)).toContain('Interests: WISH');
    expect(answers?.rows[0]?.slice(1, 4)).toEqual([1, 4, 'DO NOT KNOW']);
    expect(findings?.rows[0]?.slice(0, 4)).toEqual(['INTERESTS', 'OWN INTEREST', 'B1', 4]);
    expect(findings?.rows[0]).toContain('TWO CAMPS');
  });

  it('keep what has no word', () => {
    expect(findings?.rows[1]?.slice(0, 3)).toEqual(['INTERESTS', 'B2', 'B2']);
  });
});

describe('the codebook', () => {
  const result = groupResultOf(open, smallInstrument, four);
  const exported = tablesOf(open, four);
  const codebook = (look: 'codes' | 'words') =>
    printTables(exported, result, tableWords, look)[3]?.rows ?? [];

  it('tells whose voices were counted, how many people, and which questionnaire', () => {
    const about = codebook('codes').filter(([, entry]) => entry === 'about');
    expect(about.map(([id, , , , , value]) => [id, value])).toEqual([
      ['round', 'Autumn'],
      ['date', '2026-11-24'],
      ['rehearsal', 'no'],
      ['instrument', 'small'],
      ['version', 1],
      ['variant', 'standard'],
      ['openness', 'open'],
      ['people', 4],
      ['weighting', 'person'],
      ['fingerprint', open.instrument.fingerprint],
      ['app', '1.2.3'],
    ]);
  });

  it('tells the statement in full, its values, and what a number, a word and an empty cell mean', () => {
    expect(codebook('codes').find(([id, entry]) => id === 'B1' && entry === 'answers')).toEqual([
      ...['B1', 'answers', 'interests', 'B1', 'We say what we want.', '1, 2, 3, 4, 5, dk, na'],
      'Meaning of ANSWER 1 = NOT AT ALL; 2 = MOSTLY NOT; 3 = HALF; 4 = MOSTLY; 5 = WHOLLY; dk = DO NOT KNOW; ' +
        'na = NOT FOR US; "" = SKIPPED',
    ]);
    expect(
      codebook('words')
        .find(([id]) => id === 'B1')
        ?.slice(5),
    ).toEqual([
      '1, 2, 3, 4, 5, DO NOT KNOW, NOT FOR US',
      'Meaning of ANSWER 1 = NOT AT ALL; 2 = MOSTLY NOT; 3 = HALF; 4 = MOSTLY; 5 = WHOLLY; "" = SKIPPED',
    ]);
  });

  it('has a row for every column of every table, and for all that was left out', () => {
    const columns = Object.values(exported.tables).flatMap((table) =>
      inCodes(table).columns.map(({ heading }) => `${table.name} ${heading}`),
    );
    const rows = codebook('codes');
    const told = rows.map(([id, entry]) => `${String(entry)} ${String(id)}`);
    expect(columns.filter((column) => !told.includes(column))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
    const left = rows.filter(([, entry]) => entry === 'leftOut').map(([id]) => id);
    expect(left).toEqual(['partner', 'role', 'name', 'sheets']);
  });

  it('has of an anonymous round every statement that was asked, also one that may not be shown', () => {
    const few = sheets('B1 B2\n1 1\n2 .\n3 .\n4 .\n5 .');
    const round = showing(groupRound({ openness: 'anonymous', minimum: 5 }), few);
    const anonymous = tablesOf(round, few);
    const rows = printTables(anonymous, groupResultOf(round, smallInstrument, few), tableWords, 'codes')[3]
      ?.rows;
    const statements = rows?.filter(([, entry]) => entry === 'statement').map(([id]) => id);
    expect(statements).toEqual(['B1', 'B2', 'B3', 'B4', 'R1', 'R2']);
    expect(anonymous.tables.findings.rows.length).toBe(1);
  });
});
