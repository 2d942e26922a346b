import { useRef, useState } from 'react';
import type { Arrival, ArrivalRoad } from '#src/domain/arrival.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { undoArrival } from '#src/storage/arrivals.ts';
import { newId } from '#src/storage/new-id.ts';
import { type Batch, importIdsOf, type OpenedItem, takeBatch, type Unsure } from './take-batch.ts';

/** A batch in the list of what came in, newest first. `undone`: it was taken out again. */
export type ListedBatch = Batch & { key: number; undone: boolean };

/** So many batches are listed; older ones are in the counter anyway. */
const listed = 4;

/** Takes in whatever comes, and keeps the list of what became of it while the screen is open. */
export function useTakeIn(roundId: string) {
  const [batches, setBatches] = useState<ListedBatch[]>([]);
  const [unsure, setUnsure] = useState<Unsure[]>([]);
  const [busy, setBusy] = useState(0);
  const [undoFailed, setUndoFailed] = useState<StorageFailure | null>(null);
  const keys = useRef(0);
  /** Which import brought a sheet, as far as this screen saw it: an anonymous round keeps no list of that. */
  const imports = useRef(new Map<string, string>());

  const take = async (
    items: readonly OpenedItem[],
    road: ArrivalRoad,
    answer?: 'same' | 'other',
  ): Promise<Batch> => {
    setBusy((count) => count + 1);
    const batch = await takeBatch(roundId, items, road, answer);
    setBusy((count) => count - 1);
    remember(batch, imports.current);
    keys.current += 1;
    const entry = { ...batch, key: keys.current, undone: false };
    if (batch.lines.length > 0) setBatches((before) => [entry, ...before].slice(0, listed));
    setUnsure((before) => [...before, ...batch.unsure]);
    return batch;
  };

  /** Answers the question about the first unsure one; null leaves it out. */
  const answer = async (same: 'same' | 'other' | null): Promise<Batch | null> => {
    const [first, ...others] = unsure;
    setUnsure(others);
    if (!first || same === null) return null;
    const { sheet } = first.arrival;
    const arrival: Arrival =
      same === 'same' ? first.arrival : { ...first.arrival, sheet: { ...sheet, id: newId() } };
    const item: OpenedItem = { source: null, opened: { kind: 'arrivals', arrivals: [arrival] } };
    return take([item], first.road, same);
  };

  const undo = async (importIds: readonly string[]): Promise<boolean> => {
    for (const importId of importIds) {
      const undone = await undoArrival(importId, new Date().toISOString());
      setUndoFailed(undone.ok ? null : undone.reason);
      if (!undone.ok) return false;
    }
    setBatches((before) =>
      before.map((batch) =>
        importIdsOf(batch.lines).some((id) => importIds.includes(id)) ? { ...batch, undone: true } : batch,
      ),
    );
    return true;
  };

  /** The import that brought this sheet, seen from this screen; null when it came in before. */
  const importOf = (sheetId: string): string | null => imports.current.get(sheetId) ?? null;

  return { batches, unsure: unsure[0] ?? null, busy: busy > 0, undoFailed, take, answer, undo, importOf };
}

function remember(batch: Batch, imports: Map<string, string>): void {
  for (const { told, importId } of batch.lines) {
    if ('sheet' in told && importId !== null) imports.set(told.sheet.id, importId);
  }
}
