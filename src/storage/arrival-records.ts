import type { ArrivalRoad } from '#src/domain/arrival.ts';
import { groupBy } from '#src/domain/group-by.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import type { ArrivalRow, ImportRow } from './keeping-rows.ts';
import { newId } from './new-id.ts';
import { getValue } from './reading.ts';
import type { Writing } from './stores.ts';

/**
 * A record for each sheet of what came in together, so that each can be taken out on its own, and so that of an anonymous
 * round nothing says who came in with whom.
 */
export function partsOf(record: ImportRow): (ImportRow & { sheetId: string })[] {
  // Found by id, for there may be thousands.
  const displacedBy = byKey(record.displaced, ({ by }) => by);
  const replaced = byKey(record.replaced, ({ row }) => row.id);
  const marks = byKey(record.marks, ({ id }) => id);
  const added = new Set(record.sheets);
  return [...added, ...replaced.keys()].map((sheetId) => {
    const displaced = displacedBy.get(sheetId) ?? [];
    const places = [sheetId, ...displaced.map(({ row }) => row.id)];
    return {
      ...record,
      id: newId(),
      sheetId,
      sheets: added.has(sheetId) ? [sheetId] : [],
      replaced: replaced.get(sheetId) ?? [],
      displaced,
      marks: places.flatMap((place) => marks.get(place) ?? []),
    };
  });
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  return new Map(groupBy(items, keyOf).map((group) => [group.map(keyOf)[0] ?? '', group]));
}

/** An empty record of what comes in. Of an anonymous round it has the round's own day, not that of the hand-in. */
export function newRecord(round: Round, now: string): ImportRow {
  const ownDay = [round.date, round.createdAt.slice(0, 10)].sort().at(-1) ?? round.date;
  return {
    id: newId(),
    day: isAnonymous(round) ? ownDay : now.slice(0, 10),
    roundId: round.id,
    rounds: [],
    sheets: [],
    agreements: [],
    conversations: [],
    replaced: [],
    displaced: [],
    marks: [],
  };
}

/** Notes how a sheet came in; the mark there was before goes to the record, for undoing. */
export async function markOne(
  tx: Writing,
  sheetId: string,
  road: ArrivalRoad,
  record: ImportRow,
): Promise<void> {
  const { id, roundId } = record;
  if (roundId === null) return takeMark(tx, sheetId, record);
  await noteMark(tx, sheetId, record);
  await tx.put('arrivals', { id: sheetId, roundId, road, importId: id } satisfies ArrivalRow);
}

/** Takes the mark of a sheet away, to the record unless it is of the same. */
export async function takeMark(tx: Writing, sheetId: string, record: ImportRow): Promise<void> {
  await noteMark(tx, sheetId, record);
  await tx.delete('arrivals', sheetId);
}

async function noteMark(tx: Writing, sheetId: string, record: ImportRow): Promise<void> {
  const before = await getValue(tx, 'arrivals', sheetId);
  if (before && before.importId !== record.id) record.marks.push(before);
}
