import { type Arrival, type ArrivalOutcome, type ArrivalRoad, planArrival } from '#src/domain/arrival.ts';
import { collectedOf } from '#src/domain/collected.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { takeArrivals } from '#src/storage/arrivals.ts';
import { type Saved, toFailure } from '#src/storage/errors.ts';
import { type Group, readGroup } from '#src/storage/group-rounds.ts';

/** What became of one arrival. `importId` is for undoing it; null when nothing came in. */
export type Taken = { outcome: ArrivalOutcome; importId: string | null };

/** In the order of the arrivals; `finished`: how many are in now. */
export type TakenIn = { taken: Saved<Taken>[]; finished: number };

/** So often an arrival is planned again when another tab changed what it was planned on. */
const tries = 3;

let before: Promise<unknown> = Promise.resolve();

/**
 * The one way in, for every road: each arrival meets the sheets that are here and is stored when it brings something,
 * in a step of its own, so that it can be undone on its own. Calls wait for each other. `answer`: to 'unsure'.
 */
export function takeIn(
  roundId: string,
  arrivals: readonly Arrival[],
  road: ArrivalRoad,
  answer?: 'same' | 'other',
): Promise<Saved<TakenIn>> {
  const turn = before.then(() => takeInNow(roundId, arrivals, road, answer)).catch(toFailure);
  before = turn.catch(() => undefined);
  return turn;
}

async function takeInNow(
  roundId: string,
  arrivals: readonly Arrival[],
  road: ArrivalRoad,
  answer?: 'same' | 'other',
): Promise<Saved<TakenIn>> {
  let group = await readGroup(roundId);
  const taken: Saved<Taken>[] = [];
  for (const arrival of arrivals) {
    let one = await takeOne(group, arrival, road, answer);
    for (let turn = 1; turn < tries && !one.ok && one.reason === 'stale'; turn += 1) {
      group = await readGroup(roundId);
      one = await takeOne(group, arrival, road, answer);
    }
    taken.push(one);
    if (group && one.ok) group = { ...group, sheets: withOutcome(group.sheets, one.value.outcome) };
  }
  if (!group) return { ok: false, reason: 'gone' };
  return { ok: true, value: { taken, finished: collectedOf(group.round, group.sheets).finished } };
}

async function takeOne(
  group: Group | null,
  arrival: Arrival,
  road: ArrivalRoad,
  answer?: 'same' | 'other',
): Promise<Saved<Taken>> {
  if (!group) return { ok: false, reason: 'gone' };
  const outcome = planArrival(group.round, group.sheets, arrival, answer);
  const saved = await takeArrivals(group.round, [outcome], road, new Date().toISOString());
  return saved.ok ? { ok: true, value: { outcome, importId: saved.value } } : saved;
}

function withOutcome(sheets: readonly Sheet[], outcome: ArrivalOutcome): Sheet[] {
  if (outcome.kind !== 'added' && outcome.kind !== 'raised') return [...sheets];
  return [...sheets.filter(({ id }) => id !== outcome.replaces?.id), outcome.sheet];
}
