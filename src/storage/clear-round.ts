import type { ImportRow, TrashRow } from './keeping-rows.ts';
import { readValue, valuesOf } from './reading.ts';
import { isRow } from './rows.ts';
import { type Reading, type Row, rowsOf, type StoreName, type Writing } from './stores.ts';

/** By what rows of a round can be recognised in any store: its id and those of all its sheets and agreements. */
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
const plainStores = [
  'rounds',
  'sheets',
  'places',
  'drafts',
  'versions',
  'desks',
  'arrivals',
  'agreements',
  'conversations',
  'stages',
] as const;

async function tracesOf(tx: Reading, roundId: string): Promise<Traces> {
  const ofRound = async (store: StoreName) =>
    (await rowsOf(tx.byIndex(store, 'roundId', roundId))).filter(isRow);
  const trash = await valuesOf('trash', tx.all('trash'));
  const trashed = trash.flatMap(({ sheets, agreements }) => [...sheets, ...agreements]);
  const imported = await valuesOf('imports', tx.all('imports'));
  const partIds = [
    ...(await ofRound('sheets')),
    ...(await ofRound('drafts')),
    ...(await ofRound('arrivals')),
    ...(await ofRound('agreements')),
    ...trashed.filter((part) => part['roundId'] === roundId),
  ].map(({ id }) => id);
  const broughtIn = imported.filter((record) => record.roundId === roundId).flatMap(({ sheets }) => sheets);
  return { roundId, ids: new Set([roundId, ...partIds, ...broughtIn]) };
}

function isOf(row: Row, { roundId, ids }: Traces): boolean {
  return ids.has(row.id) || row['roundId'] === roundId;
}

/** Null when nothing is left. */
function trashWithout(entry: TrashRow, isOther: (row: Row) => boolean): Row | null {
  const rounds = entry.rounds.filter(isOther);
  const sheets = entry.sheets.filter(isOther);
  const agreements = entry.agreements.filter(isOther);
  const conversations = entry.conversations.filter(isOther);
  if (rounds.length + sheets.length + agreements.length + conversations.length === 0) return null;
  return {
    ...entry,
    name: typeof rounds[0]?.['name'] === 'string' ? rounds[0]['name'] : '',
    rounds,
    sheets,
    versions: entry.versions.filter(isOther),
    desks: entry.desks.filter(isOther),
    arrivals: entry.arrivals.filter(isOther),
    agreements,
    conversations,
    stages: entry.stages.filter(isOther),
    setupKeys: Object.fromEntries(Object.entries(entry.setupKeys).filter(([id]) => isOther({ id }))),
  } satisfies TrashRow;
}

/** Null when nothing is left. */
function importWithout(record: ImportRow, traces: Traces): Row | null {
  const others = (ids: readonly string[]) => ids.filter((id) => !traces.ids.has(id));
  const rounds = others(record.rounds);
  const sheets = others(record.sheets);
  const agreements = others(record.agreements);
  const conversations = others(record.conversations);
  const replaced = record.replaced.filter(({ row }) => !isOf(row, traces));
  const displaced = record.displaced.filter(({ row }) => !isOf(row, traces));
  const left = [rounds, sheets, agreements, conversations, replaced].flat();
  return left.length === 0
    ? null
    : { ...record, rounds, sheets, agreements, conversations, replaced, displaced };
}

/** Writes what `next` makes of each row of a store; null deletes it, the same row leaves it alone. */
async function replaceEach(tx: Writing, store: StoreName, next: (row: Row) => Row | null): Promise<void> {
  for (const row of (await rowsOf(tx.all(store))).filter(isRow)) {
    const rest = next(row);
    if (rest === null) await tx.delete(store, row.id);
    else if (rest !== row) await tx.put(store, rest);
  }
}
