import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintTable } from '#src/domain/table.ts';
import { readXlsx } from '#src/formats/xlsx/read-xlsx.ts';
import { writeXlsx } from '#src/formats/xlsx/write-xlsx.ts';
import { anyCell, hardTexts } from '../tables.ts';
import { openPackage } from './open-package.ts';

const facts = {
  title: 'Autumn & <spring>',
  origin: 'Samenspiegel 1.0.0 · R&D',
  createdAt: new Date('2026-11-24T10:00:00Z'),
};

const findings: PrintTable = {
  name: 'Bevindingen',
  columns: [
    { heading: 'stelling', kind: 'text' },
    { heading: 'gemiddelde', kind: 'number' },
    { heading: 'dag', kind: 'day' },
  ],
  rows: [
    ['B1', 3.5, '2026-11-24'],
    ['=1+1', -0.25, null],
    ['', 4, 'in spring'],
  ],
};

function tableOf(rows: PrintTable['rows']): PrintTable {
  const columns = (rows[0] ?? []).map((_, index) => ({ heading: `c${index}`, kind: 'text' as const }));
  return { name: 'x', columns, rows };
}

describe('a workbook', () => {
  it('has a sheet for each table, by its name', async () => {
    const other = { ...findings, name: 'Thema’s' };
    const { sheets } = await openPackage(await writeXlsx([findings, other], facts));
    expect(sheets.map(({ name }) => name)).toEqual(['Bevindingen', 'Thema’s']);
  });

  it('has numbers as numbers, days as days, text as text, and nothing where there is nothing', async () => {
    const { sheets } = await openPackage(await writeXlsx([findings], facts));
    // Day 46350 counted from 30 December 1899, as spreadsheets do: 24 November 2026.
    expect(sheets[0]?.cells).toEqual({
      A1: { type: 'text', value: 'stelling', format: '' },
      B1: { type: 'text', value: 'gemiddelde', format: '' },
      C1: { type: 'text', value: 'dag', format: '' },
      A2: { type: 'text', value: 'B1', format: '' },
      B2: { type: 'number', value: '3.5', format: '' },
      C2: { type: 'day', value: '46350', format: 'yyyy-mm-dd' },
      A3: { type: 'text', value: '=1+1', format: '@' },
      B3: { type: 'number', value: '-0.25', format: '' },
      B4: { type: 'number', value: '4', format: '' },
      C4: { type: 'text', value: 'in spring', format: '' },
    });
  });

  it('has headings that stand out and stay in view, and columns as wide as what is in them', async () => {
    const { sheets } = await openPackage(await writeXlsx([findings], facts));
    expect(sheets[0]).toMatchObject({ frozenRows: 1, boldCells: ['A1', 'B1', 'C1'] });
    expect(sheets[0]?.widths).toEqual([10, 12, 12]);
    const [long] = (await openPackage(await writeXlsx([tableOf([['x'.repeat(500)]])], facts))).sheets;
    expect(long?.widths).toEqual([60]);
  });

  it('holds text of every kind as text, and no formula, link or macro', async () => {
    const table = tableOf(hardTexts.map((text) => [text]));
    const { sheets, parts } = await openPackage(await writeXlsx([table], facts));
    hardTexts.forEach((text, index) => {
      const cell = sheets[0]?.cells[`A${index + 2}`];
      if (text === '') expect(cell).toBeUndefined();
      else expect(cell).toMatchObject({ type: 'text', value: text });
    });
    expect(Object.keys(parts).filter((name) => /vba|external|connection|hyperlink/i.test(name))).toEqual([]);
  });

  it('tells nothing of a person: its own data are the title and the moment it was made', async () => {
    const { parts } = await openPackage(await writeXlsx([findings], facts));
    expect(parts['docProps/core.xml']).toContain('Autumn &amp; &lt;spring&gt;');
    expect(parts['docProps/core.xml']).toContain('<dc:subject>Samenspiegel 1.0.0 · R&amp;D</dc:subject>');
    expect(parts['docProps/core.xml']).toContain('2026-11-24T10:00:00');
    expect(parts['docProps/core.xml']).not.toMatch(/creator>[^<]|lastModifiedBy>[^<]/);
  });

  it('is the same bytes for the same content', async () => {
    const bytes = async () => new Uint8Array(await (await writeXlsx([findings], facts)).arrayBuffer());
    expect(await bytes()).toEqual(await bytes());
  });

  it('has names that Excel takes, also where the words are not such names', async () => {
    const names = ['a/b: c?', "'quoted'", '', 'x'.repeat(40), 'X'.repeat(40), 'A B  C'];
    const tables = names.map((name) => ({ ...findings, name }));
    const { sheets } = await openPackage(await writeXlsx(tables, facts));
    expect(sheets.map(({ name }) => name)).toEqual([
      'a b  c',
      'quoted',
      'Sheet',
      'x'.repeat(31),
      `${'X'.repeat(29)} 2`,
      'A B  C 2',
    ]);
  });

  it('comes back as it was, read by another reader and by our own', async () => {
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const blob = await writeXlsx([tableOf(cells)], facts);
        const [sheet] = (await openPackage(blob)).sheets;
        const found = cells.map((row, rowIndex) =>
          row.map((_, column) => sheet?.cells[`${'ABCD'[column] ?? ''}${rowIndex + 2}`]?.value ?? ''),
        );
        expect(found).toEqual(cells.map((row) => row.map((cell) => String(cell ?? ''))));

        const own = await readXlsx(blob);
        const [table] = own.ok ? own.tables : [];
        const read = new Map(table?.places.map((place, index) => [place, table.rows[index]]));
        cells.forEach((row, index) =>
          expect(read.get(index + 2) ?? row.map(() => '')).toEqual(row.map((cell) => cell ?? '')),
        );
      }),
      { numRuns: 60 },
    );
  });
});
