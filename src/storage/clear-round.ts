import type { ImportRow, TrashRow } from './keeping-rows.ts';
import { readValue, valuesOf } from './reading.ts';
import { isRow } from './rows.ts';
import { type Reading, type Row, rowsOf, type StoreName, type Writing } from './stores.ts';

/** By what rows of a round can be recognised in any store: its id and those of all its sheets. */
type Traces = { roundId: string; ids: ReadonlySet<string> };

/** Removes every row of a round from every store, and the round from rows that hold several. */
export async function removeTraces(tx: Writing, roundId: string): Promise<void> {
  const traces = await tracesOf(tx, roundId);
  const isOther = (row: Row): boolean => !isOf(row, traces);
  for (const store of plainStores) {
    await replaceEach(tx, store, (row) => (isOther(row) ? row : null));
  }
  await replaceEach(tx, 'asides', (aside) =>
    isRow(aside['row']) && isOf(aside['row'], traces) ? null : aside,
  );
  await replaceEach(tx, 'trash', (row) => {
    if (!isOther(row)) return null;
    const entry = readValue('trash', row);
    return entry ? trashWithout(entry, isOther) : row;
  });
  await replaceEach(tx, 'imports', (row) => {
    if (!isOther(row)) return null;
    const record = readValue('imports', row);
    return record ? importWithout(record, traces) : row;
  });
}

/** Stores of which each row belongs to one round. */
const plainStores = ['rounds', 'sheets', 'places', 'drafts', 'versions', 'desks', 'arrivals'] as const;

async function tracesOf(tx: Reading, roundId: string): Promise<Traces> {
  const ofRound = async (store: StoreName) =>
    (await rowsOf(tx.byIndex(store, 'roundId', roundId))).filter(isRow);
  const trashed = (await valuesOf('trash', tx.all('trash'))).flatMap(({ sheets }) => sheets);
  const imported = await valuesOf('imports', tx.all('imports'));
  const sheetIds = [
    ...(await ofRound('sheets')),
    ...(await ofRound('drafts')),
    ...(await ofRound('arrivals')),
    ...trashed.filter((sheet) => sheet['roundId'] === roundId),
  ].map(({ id }) => id);
  const broughtIn = imported.filter((record) => record.roundId === roundId).flatMap(({ sheets }) => sheets);
  return { roundId, ids: new Set([roundId, ...sheetIds, ...broughtIn]) };
}

function isOf(row: Row, { roundId, ids }: Traces): boolean {
  return ids.has(row.id) || row['roundId'] === roundId;
}

/** Null when nothing is left. */
function trashWithout(entry: TrashRow, isOther: (row: Row) => boolean): Row | null {
  const rounds = entry.rounds.filter(isOther);
  const sheets = entry.sheets.filter(isOther);
  if (rounds.length + sheets.length === 0) return null;
  return {
    ...entry,
    name: typeof rounds[0]?.['name'] === 'string' ? rounds[0]['name'] : '',
    rounds,
    sheets,
    versions: entry.versions.filter(isOther),
    desks: entry.desks.filter(isOther),
    arrivals: entry.arrivals.filter(isOther),
    setupKeys: Object.fromEntries(Object.entries(entry.setupKeys).filter(([id]) => isOther({ id }))),
  } satisfies TrashRow;
}

/** Null when nothing is left. */
function importWithout(record: ImportRow, traces: Traces): Row | null {
  const rounds = record.rounds.filter((id) => !traces.ids.has(id));
  const sheets = record.sheets.filter((id) => !traces.ids.has(id));
  const replaced = record.replaced.filter(({ row }) => !isOf(row, traces));
  const displaced = record.displaced.filter(({ row }) => !isOf(row, traces));
  return rounds.length + sheets.length + replaced.length === 0
    ? null
    : { ...record, rounds, sheets, replaced, displaced };
}

/** Writes what `next` makes of each row of a store; null deletes it, the same row leaves it alone. */
async function replaceEach(tx: Writing, store: StoreName, next: (row: Row) => Row | null): Promise<void> {
  for (const row of (await rowsOf(tx.all(store))).filter(isRow)) {
    const rest = next(row);
    if (rest === null) await tx.delete(store, row.id);
    else if (rest !== row) await tx.put(store, rest);
  }
}
