import {
  type Arrival,
  type ArrivalOutcome,
  type ArrivalRoad,
  planArrival,
  planArrivals,
} from '#src/domain/arrival.ts';
import { collectedOf } from '#src/domain/collected.ts';
import { takeArrivals } from './arrivals.ts';
import { type Saved, toFailure } from './errors.ts';
import { readGroup } from './group-rounds.ts';
import type { Watch } from './watch.ts';

/** What became of one arrival. `importId` is for undoing it; null when nothing came in. */
export type Taken = { outcome: ArrivalOutcome; importId: string | null };

/** In the order of the arrivals; `finished`: how many are in now. */
export type TakenIn = { taken: Taken[]; finished: number };

/** `answer`: to 'unsure'. */
export type TakeInOptions = Watch & { answer?: 'same' | 'other' | undefined };

/** So often arrivals are planned again when another tab changed what they were planned on. */
const tries = 3;

let before: Promise<unknown> = Promise.resolve();

/**
 * The one way in, for every road: all arrivals meet the sheets that are here, one after the other, and what they bring
 * is stored in one go; each can be undone on its own. Calls wait for each other.
 */
export function takeIn(
  roundId: string,
  arrivals: readonly Arrival[],
  road: ArrivalRoad,
  { answer, ...watch }: TakeInOptions = {},
): Promise<Saved<TakenIn>> {
  const turn = before.then(() => takeInNow(roundId, arrivals, road, { answer, ...watch })).catch(toFailure);
  before = turn.catch(() => undefined);
  return turn;
}

async function takeInNow(
  roundId: string,
  arrivals: readonly Arrival[],
  road: ArrivalRoad,
  options: TakeInOptions,
): Promise<Saved<TakenIn>> {
  let saved = await tryToTakeIn(roundId, arrivals, road, options);
  for (let turn = 1; turn < tries && !saved.ok && saved.reason === 'stale'; turn += 1) {
    saved = await tryToTakeIn(roundId, arrivals, road, options);
  }
  return saved;
}

async function tryToTakeIn(
  roundId: string,
  arrivals: readonly Arrival[],
  road: ArrivalRoad,
  { answer, ...watch }: TakeInOptions,
): Promise<Saved<TakenIn>> {
  const group = await readGroup(roundId);
  if (!group) return { ok: false, reason: 'gone' };
  const { round, sheets } = group;
  const outcomes =
    answer === undefined
      ? planArrivals(round, sheets, arrivals)
      : arrivals.map((arrival) => planArrival(round, sheets, arrival, answer));
  const saved = await takeArrivals(round, outcomes, road, new Date().toISOString(), watch);
  if (!saved.ok) return saved;
  const now = saved.value.size > 0 ? await readGroup(roundId) : group;
  const taken = outcomes.map((outcome) => ({ outcome, importId: importIdOf(outcome, saved.value) }));
  return { ok: true, value: { taken, finished: collectedOf(round, now?.sheets ?? []).finished } };
}

function importIdOf(outcome: ArrivalOutcome, imports: ReadonlyMap<string, string>): string | null {
  const isIn = outcome.kind === 'added' || outcome.kind === 'raised';
  return isIn ? (imports.get(outcome.sheet.id) ?? null) : null;
}
