import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportTablesOf, type ExportTables } from '#src/domain/export-tables.ts';
import { groupResultOf } from '#src/domain/group-result.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { anySheets } from '#test/support/any-sheets.ts';
import { groupRound, instrumentWithParts, partners, showing } from '#test/support/rounds.ts';

const minimum = 5;
const everybody = anySheets(['north', 'south'], { min: minimum, max: 12 });
const round = groupRound({
  ...{ openness: 'anonymous' as const, minimum, asks: ['role' as const, 'name' as const] },
  ...{ parts: ['aim' as const, 'forms' as const, 'dilemmas' as const] },
  partners: partners({ north: 'vmbo', south: 'mbo' }),
});

function exported(sheets: readonly Sheet[], order = sheets): ExportTables {
  const result = groupResultOf(showing(round, sheets), instrumentWithParts, order);
  const tables = exportTablesOf({
    ...{ result, sheets: order, agreements: [] },
    along: ['partner', 'role', 'name', 'texts'],
  });
  if (!tables.ok) throw new Error(tables.reason);
  return tables;
}

describe('whatever an anonymous round holds, its tables', () => {
  it('do not depend on who said it, when, or in which order they came', () => {
    fc.assert(
      fc.property(everybody, fc.array(fc.nat(1_000), { minLength: 12, maxLength: 12 }), (sheets, keys) => {
        const keyed = sheets.map((sheet, index) => ({ sheet, key: keys[index] ?? 0 }));
        const mixed = keyed.toSorted((one, other) => one.key - other.key).map(({ sheet }) => sheet);
        const disguised = mixed.map((sheet, index): Sheet => ({
          ...sheet,
          startedAt: `2026-11-24T08:0${index % 10}:00.000Z`,
          respondent: { ...sheet.respondent, role: 'teacher', name: `Somebody ${index}` },
        }));
        expect(exported(disguised).tables).toEqual(exported(sheets).tables);
      }),
    );
  });

  it('hold no row of fewer people than the minimum', () => {
    fc.assert(
      fc.property(everybody, (sheets) => {
        const { answers, findings, themes } = exported(sheets).tables;
        const column = (table: typeof answers, id: string) => {
          const index = table.columns.findIndex((one) => one.id === id);
          return table.rows.map((row) => row[index] ?? null);
        };
        for (const n of column(findings, 'n')) expect(n).toBeGreaterThanOrEqual(minimum);
        for (const id of ['n', 'wishes']) {
          for (const n of column(themes, id)) if (n !== null) expect(n).toBeGreaterThanOrEqual(minimum);
        }
        const steps = answers.rows.map((row) =>
          row.slice(3, 8).reduce<number>((sum, one) => sum + Number(one), 0),
        );
        expect(steps).toEqual(column(findings, 'n'));
      }),
    );
  });

  it('tell of every statement that is not in them', () => {
    fc.assert(
      fc.property(everybody, (sheets) => {
        const { tables, leftOut } = exported(sheets);
        const held = leftOut.flatMap((one) => (one.what === 'statement' ? [one.id] : []));
        const shown = tables.findings.rows.map((row) => String(row[2]));
        expect([...held, ...shown].toSorted()).toEqual(['B1', 'B2', 'B3', 'B4', 'R1', 'R2']);
      }),
    );
  });
});
