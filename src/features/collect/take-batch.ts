import type { Arrival, ArrivalOutcome, ArrivalRefusal, ArrivalRoad } from '#src/domain/arrival.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { readRound } from '#src/storage/rounds.ts';
import { takeIn } from '#src/storage/take-in.ts';
import type { NotTaken, Opened } from './open-text.ts';

/** A file, link or code with what it turned out to be. `source`: its name, when it has one. */
export type OpenedItem = { source: string | null; opened: Opened };

/**
 * What became of one sheet, or of an item that held none. `why` has the facts that some reasons come with, `roundName`
 * the name of the round it belongs to, when that one is on this device.
 */
export type Told =
  | { kind: 'added' | 'raised' | 'same' | 'older'; sheet: Sheet }
  | {
      kind: 'notTaken';
      reason: NotTaken['reason'] | ArrivalRefusal;
      why: NotTaken | null;
      roundName: string | null;
    }
  | { kind: 'failed'; reason: StorageFailure };

/** `importId`: for undoing it; null when nothing came in. */
export type Line = { source: string | null; told: Told; importId: string | null };

/** It may be of somebody who is in already, by typed code or otherwise: ask. */
export type Unsure = { arrival: Arrival; stored: Sheet; road: ArrivalRoad };

/** What came of things that were handed over together. `finished`: how many are in now; null when nothing arrived. */
export type Batch = { lines: Line[]; unsure: Unsure[]; finished: number | null };

type Arriving = { source: string | null; arrival: Arrival; road: ArrivalRoad };

/** Takes in all items together. One with several sheets comes from a table, whatever road it took. */
export async function takeBatch(
  roundId: string,
  items: readonly OpenedItem[],
  road: ArrivalRoad,
  answer?: 'same' | 'other',
): Promise<Batch> {
  const batch: Batch = { lines: [], unsure: [], finished: null };
  const arriving: Arriving[] = items.flatMap(({ source, opened }) => {
    if (opened.kind !== 'arrivals') return [];
    const way = opened.arrivals.length > 1 ? 'table' : road;
    return opened.arrivals.map((arrival) => ({ source, arrival, road: way }));
  });
  for (const way of new Set(arriving.map((one) => one.road))) {
    await takeByRoad(
      roundId,
      arriving.filter((one) => one.road === way),
      batch,
      answer,
    );
  }
  for (const { source, opened } of items) {
    if (opened.kind !== 'notTaken') continue;
    batch.lines.push({ source, told: await refusalOf(opened.why), importId: null });
  }
  return batch;
}

/** Undoes nothing that the batch did not bring: the ids of what came in, the last one first. */
export function importIdsOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ importId }) => (importId === null ? [] : [importId])).reverse();
}

/** All of one road; puts what became of them into the batch. */
async function takeByRoad(
  roundId: string,
  arriving: readonly Arriving[],
  batch: Batch,
  answer?: 'same' | 'other',
): Promise<void> {
  const [first] = arriving;
  if (!first) return;
  const { road } = first;
  const arrivals = arriving.map(({ arrival }) => arrival);
  const all = await takeIn(roundId, arrivals, road, { answer });
  if (!all.ok) {
    batch.lines.push({ source: null, told: { kind: 'failed', reason: all.reason }, importId: null });
    return;
  }
  batch.finished = all.value.finished;
  arriving.forEach(({ source, arrival }, place) => {
    const taken = all.value.taken[place];
    if (!taken) return;
    const { outcome, importId } = taken;
    if (outcome.kind === 'unsure') batch.unsure.push({ arrival, stored: outcome.stored, road });
    else batch.lines.push({ source, told: toldOf(outcome), importId });
  });
}

function toldOf(outcome: Exclude<ArrivalOutcome, { kind: 'unsure' }>): Told {
  if (outcome.kind !== 'refused') return { kind: outcome.kind, sheet: outcome.sheet };
  return { kind: 'notTaken', reason: outcome.reason, why: null, roundName: null };
}

async function refusalOf(why: NotTaken): Promise<Told> {
  const other = why.reason === 'otherRound' ? await readRound(why.roundId).catch(() => null) : null;
  return { kind: 'notTaken', reason: why.reason, why, roundName: other?.name ?? null };
}
