import { useRef, useState } from 'react';
import type { ArrivalRoad } from '#src/domain/arrival.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { arrivalOf } from '#src/storage/arrivals.ts';
import { takeOut } from '#src/storage/take-out.ts';
import { type Batch, importIdsOf, type OpenedItem, takeBatch, type Unsure } from './take-batch.ts';

/**
 * A batch in the list of what came in, newest first. `out`: the imports that taking it out again undoes, those of what
 * it brought, or the earlier one of the one sheet that was in already. `undone`: that was done.
 */
export type ListedBatch = Batch & { key: number; out: string[]; undone: boolean };

/** So many batches are listed; older ones are in the counter anyway. */
const listed = 4;

/** Takes in whatever comes, and keeps the list of what became of it while the screen is open. */
export function useTakeIn(roundId: string) {
  const [batches, setBatches] = useState<ListedBatch[]>([]);
  const [unsure, setUnsure] = useState<Unsure[]>([]);
  const [busy, setBusy] = useState(0);
  const [undoFailed, setUndoFailed] = useState<StorageFailure | null>(null);
  const keys = useRef(0);
  /** Which import brought a sheet that was told of here: of an anonymous round no list is kept of that. */
  const imports = useRef(new Map<string, string>());

  const take = async (
    items: readonly OpenedItem[],
    road: ArrivalRoad,
    answer?: 'same' | 'other',
  ): Promise<Batch> => {
    setBusy((count) => count + 1);
    const batch = await takeBatch(roundId, items, road, answer);
    const earlier = await earlierImport(batch);
    setBusy((count) => count - 1);
    remember(batch, imports.current);
    if (earlier) imports.current.set(earlier.sheetId, earlier.importId);
    keys.current += 1;
    const out = earlier ? [earlier.importId] : importIdsOf(batch.lines);
    const entry = { ...batch, key: keys.current, out, undone: false };
    if (batch.lines.length > 0) setBatches((before) => [entry, ...before].slice(0, listed));
    setUnsure((before) => [...before, ...batch.unsure]);
    return batch;
  };

  /** Answers the question about the first unsure one; null leaves it out. */
  const answer = async (same: 'same' | 'other' | null): Promise<Batch | null> => {
    const [first, ...others] = unsure;
    setUnsure(others);
    if (!first || same === null) return null;
    const item: OpenedItem = { source: null, opened: { kind: 'arrivals', arrivals: [first.arrival] } };
    return take([item], first.road, same);
  };

  /** Takes out again; gives the way to put it back, null when it could not be taken out. */
  const undo = async (importIds: readonly string[]): Promise<(() => Promise<Batch>) | null> => {
    const undone = await takeOut(roundId, importIds);
    setUndoFailed(undone.ok ? null : undone.reason);
    if (!undone.ok) return null;
    setBatches((before) =>
      before.map((batch) => {
        const out = batch.out.filter((id) => !importIds.includes(id));
        return { ...batch, out, undone: batch.undone || (batch.out.length > 0 && out.length === 0) };
      }),
    );
    const { arrivals, road } = undone.value;
    return () => take([{ source: null, opened: { kind: 'arrivals', arrivals } }], road);
  };

  /** The import that brought this sheet, if it was told of on this screen. */
  const importOf = (sheetId: string): string | null => imports.current.get(sheetId) ?? null;

  return { batches, unsure: unsure[0] ?? null, busy: busy > 0, undoFailed, take, answer, undo, importOf };
}

/** One sheet that was in already can be taken out as well, also when this screen did not see it come in. */
async function earlierImport({ lines }: Batch): Promise<{ sheetId: string; importId: string } | null> {
  const [line, ...others] = lines;
  const told = others.length === 0 ? line?.told : undefined;
  if (told?.kind !== 'same' && told?.kind !== 'older') return null;
  const importId = await arrivalOf(told.sheet).catch(() => null);
  return importId === null ? null : { sheetId: told.sheet.id, importId };
}

function remember(batch: Batch, imports: Map<string, string>): void {
  for (const { told, importId } of batch.lines) {
    if ('sheet' in told && importId !== null) imports.set(told.sheet.id, importId);
  }
}
