import type { PlainTable } from '#src/formats/tables.ts';
import type { TablesRead } from './read-table.ts';

/**
 * What comes back from the worker: the rows, a few at a time, then the result, whose tables have no rows yet. A long
 * table in one message would hold up the page that receives it.
 */
export type TableReply =
  | { kind: 'rows'; table: number; rows: PlainTable['rows']; share: number }
  | { kind: 'result'; result: TablesRead };

const rowsPerMessage = 250;

/** A result as the messages that carry it. `share`: which part of all rows has gone, from 0 to 1. */
export function* repliesOf(result: TablesRead): Generator<TableReply> {
  if (!result.ok) {
    yield { kind: 'result', result };
    return;
  }
  const total = result.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let sent = 0;
  for (const [table, { rows: all }] of result.tables.entries()) {
    for (let start = 0; start < all.length; start += rowsPerMessage) {
      const rows = all.slice(start, start + rowsPerMessage);
      sent += rows.length;
      yield { kind: 'rows', table, rows, share: sent / total };
    }
  }
  yield {
    kind: 'result',
    result: { ok: true, tables: result.tables.map((table) => ({ ...table, rows: [] })) },
  };
}

/** The result with the rows that came before it. */
export function withRows(result: TablesRead, arrived: ReadonlyMap<number, PlainTable['rows']>): TablesRead {
  if (!result.ok) return result;
  const tables = result.tables.map((table, place) => ({ ...table, rows: arrived.get(place) ?? [] }));
  return { ok: true, tables };
}
