import type { Arrival, ArrivalRoad } from '#src/domain/arrival.ts';
import { setupKeyOf } from '#src/domain/group-round.ts';
import { listArrivals, undoArrival } from './arrivals.ts';
import { type Saved, toFailure } from './errors.ts';
import { readGroup } from './group-rounds.ts';

/** What was taken out, as it would come in again: only into the set-up that it was made with. */
export type TakenOut = { arrivals: Arrival[]; road: ArrivalRoad };

/** Undoes these imports together. */
export async function takeOut(roundId: string, importIds: readonly string[]): Promise<Saved<TakenOut>> {
  try {
    const before = await readGroup(roundId);
    if (!before) return { ok: false, reason: 'gone' };
    const marks = await listArrivals(roundId);
    const undone = await undoArrival(importIds, new Date().toISOString());
    if (!undone.ok) return undone;
    const left = new Map((await readGroup(roundId))?.sheets.map(({ id, revision }) => [id, revision]));
    const setupKey = setupKeyOf(before.round);
    const arrivals = before.sheets
      .filter(({ id, revision }) => left.get(id) !== revision)
      .map((sheet) => ({ roundId, setupKey, sheet }));
    // Of an anonymous round no road is kept, so it does not matter which one it is.
    const road = marks.find(({ importId }) => importIds.includes(importId))?.road ?? 'qr';
    return { ok: true, value: { arrivals, road } };
  } catch (error) {
    return toFailure(error);
  }
}
