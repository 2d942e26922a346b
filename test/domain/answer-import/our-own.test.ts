// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { applyMapping } from '#src/domain/answer-import/apply-mapping.ts';
import { meaningKey } from '#src/domain/answer-import/meaning.ts';
import { answersTable, companions } from '#src/domain/export-answers.ts';
import { sampleSheets } from '#src/domain/sample-sheets.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { PrintTable } from '#src/domain/table.ts';
import { csvLooks, writeCsv } from '#src/formats/csv/write-csv.ts';
import { writeXlsx } from '#src/formats/xlsx/write-xlsx.ts';
import { standardInstrument as instrument } from '#src/instruments/registry.ts';
import { guessedMapping, guessOf, tableIn } from '#test/support/forms.ts';
import { groupOf } from '#test/features/collect/group.ts';

const round = groupOf({ asks: ['role', 'name'] });
const now = '2026-11-25T10:00:00.000Z';

/** Finished sheets with all that a table carries. */
function answered(): Sheet[] {
  let seed = 7;
  const dice = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  let number = 0;
  const newId = () => `${String((number += 1)).padStart(4, '0')}5f0c9a1eb7e2a8541d6e`;
  return sampleSheets({ ...round, rehearsal: true }, instrument, 12, dice, newId).map((sheet, place) => ({
    ...sheet,
    revision: 1,
    startedAt: null,
    finishedAt: now,
    respondent: { partnerId: sheet.respondent.partnerId, role: 'teacher', name: `=Noor "${String(place)}"` },
    notes: { P2: { text: "'t Loopt;\nsoms -1+1", visibility: 'shared' } },
    openAnswers: place === 0 ? {} : { help: '@home' },
    forms: {},
    dilemmas: {},
  }));
}

/** The table with the stable names of its columns as headings, as it goes to other programs. */
function printed(sheets: readonly Sheet[]): PrintTable {
  const { name, columns, rows } = answersTable({ round, instrument }, sheets, companions);
  return { name, columns: columns.map(({ id, kind }) => ({ heading: id, kind })), rows };
}

describe('a table of answers of our own', () => {
  const sheets = answered();
  const table = printed(sheets);
  const files: [string, () => Blob | Promise<Blob>][] = [
    ['CSV for analysis', () => writeCsv(table, csvLooks.analysis)],
    ['CSV for a Dutch Excel', () => writeCsv(table, csvLooks.excelDutch)],
    ['XLSX', () => writeXlsx([table], { title: round.name, origin: '', createdAt: new Date(now) })],
  ];

  it.each(files)('as %s comes back as it was, without a question', async (_, write) => {
    const back = await tableIn(await write());
    const unclear = guessOf(back, round).columns.filter(({ meaning }) => meaning.kind === 'unknown');
    expect(unclear).toEqual([]);
    const { sheets: read, problems } = applyMapping(back, guessedMapping(back, round), { round, now });
    expect(problems).toEqual([]);
    expect(read.map(withoutEmpty)).toEqual(sheets.map(withoutEmpty).sort(byId));
  });

  it('leaves out what a table cannot carry, and says so', async () => {
    const heading = { heading: 'dilemma_pace_now', kind: 'number' as const };
    const wide = {
      ...table,
      columns: [...table.columns, heading],
      rows: table.rows.map((row) => [...row, 3]),
    };
    const back = await tableIn(writeCsv(wide, csvLooks.analysis));
    expect(
      guessOf(back, round)
        .columns.map(({ meaning }) => meaningKey(meaning))
        .at(-1),
    ).toBe('leftOut:notRead');
  });
});

/** A theme without wish and trend is the same as none, and the order of votes says nothing. */
function withoutEmpty(sheet: Sheet): Sheet {
  const views = Object.entries(sheet.themes).filter(([, { wish, trend }]) => wish !== null || trend !== null);
  return { ...sheet, themes: Object.fromEntries(views), votes: sheet.votes.toSorted() };
}

function byId(one: Sheet, other: Sheet): number {
  return one.id < other.id ? -1 : 1;
}
