// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SaveState, SaveQueue } from '#src/features/fill/save-queue.ts';

/** A writer that ends each write when and how the test says. Values are numbers, in the order they are pushed. */
function steeredWriter(firstRevision: number) {
  const writes: { value: number; revision: number }[] = [];
  const stored: number[] = [];
  /** For each write the revision it should be on top of. */
  const revisionsDue: number[] = [];
  let end: ((ok: boolean) => void) | null = null;
  let mostAtOnce = 0;
  let underWay = 0;
  const write = (value: number, revision: number) => {
    writes.push({ value, revision });
    revisionsDue.push(firstRevision + stored.length);
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    return new Promise<{ ok: true; revision: number } | { ok: false; reason: 'full' }>((resolve) => {
      end = (ok) => {
        end = null;
        underWay -= 1;
        if (ok) stored.push(value);
        resolve(ok ? { ok, revision: revision + 1 } : { ok, reason: 'full' });
      };
    });
  };
  /** Ends the write that is under way, if there is one. */
  const settle = async (ok: boolean) => {
    end?.(ok);
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    queue: new SaveQueue<number>(firstRevision, write),
    writes,
    stored,
    revisionsDue,
    settle,
    isWriting: () => underWay > 0,
    mostAtOnce: () => mostAtOnce,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the save queue', () => {
  it('is saved as long as there is nothing to save', async () => {
    const { queue, writes } = steeredWriter(1);
    await queue.flush();
    expect(queue.state()).toBe('saved');
    expect(queue.unsaved()).toBeNull();
    expect(writes).toEqual([]);
  });

  it('writes at once without a delay, and says saved when that is stored', async () => {
    const { queue, writes, settle } = steeredWriter(7);
    queue.push(1, 0);
    expect(writes).toEqual([{ value: 1, revision: 7 }]);
    expect(queue.state()).toBe('saving');
    await settle(true);
    expect(queue.state()).toBe('saved');
    expect(queue.unsaved()).toBeNull();
    expect(queue.currentRevision()).toBe(8);
  });

  it('waits for a pause, and writes only the newest of what came', async () => {
    const { queue, writes } = steeredWriter(1);
    queue.push(1, 300);
    await vi.advanceTimersByTimeAsync(299);
    queue.push(2, 300);
    await vi.advanceTimersByTimeAsync(299);
    expect(writes).toEqual([]);
    expect(queue.state()).toBe('saving');
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toEqual([{ value: 2, revision: 1 }]);
  });

  it('waits no longer when told to flush', async () => {
    const { queue, writes, settle } = steeredWriter(1);
    queue.push(1, 300);
    const flushed = queue.flush();
    expect(writes).toEqual([{ value: 1, revision: 1 }]);
    await settle(true);
    await flushed;
    await vi.advanceTimersByTimeAsync(1000);
    expect(writes).toHaveLength(1);
  });

  it('waits no longer when something without a delay comes', () => {
    const { queue, writes } = steeredWriter(1);
    queue.push(1, 300);
    queue.push(2, 0);
    expect(writes).toEqual([{ value: 2, revision: 1 }]);
  });

  it('does not say saved while something newer waits, and writes that on top of what was stored', async () => {
    const { queue, writes, settle } = steeredWriter(1);
    const said: SaveState[] = [];
    queue.subscribe(() => said.push(queue.state()));
    queue.push(1, 0);
    queue.push(2, 0);
    queue.push(3, 300);
    await settle(true);
    expect(queue.state()).toBe('saving');
    expect(writes).toEqual([
      { value: 1, revision: 1 },
      { value: 3, revision: 2 },
    ]);
    await settle(true);
    expect(said).toEqual(['saving', 'saving', 'saving', 'saved']);
  });

  it('keeps a value whose write failed, says why, and writes it when told to try again', async () => {
    const { queue, writes, settle } = steeredWriter(1);
    queue.push(1, 0);
    const flushed = queue.flush();
    await settle(false);
    await flushed;
    expect(queue.state()).toEqual({ failed: 'full' });
    expect(queue.unsaved()).toBe(1);
    expect(queue.currentRevision()).toBe(1);
    void queue.flush();
    await settle(true);
    expect(writes).toEqual([
      { value: 1, revision: 1 },
      { value: 1, revision: 1 },
    ]);
    expect(queue.state()).toBe('saved');
  });

  it('keeps the newest value when an older write fails', async () => {
    const { queue, settle } = steeredWriter(1);
    queue.push(1, 0);
    queue.push(2, 300);
    await settle(false);
    expect(queue.unsaved()).toBe(2);
    expect(queue.state()).toEqual({ failed: 'full' });
  });

  it('tells nobody who does not listen any more', () => {
    const { queue } = steeredWriter(1);
    const listener = vi.fn();
    queue.subscribe(listener)();
    queue.push(1, 0);
    expect(listener).not.toHaveBeenCalled();
  });
});

type Move = { push: number } | { pass: number } | { settle: boolean } | { flush: true };

const anyMove = fc.oneof<fc.Arbitrary<Move>[]>(
  fc.record({ push: fc.constantFrom(0, 0, 300) }),
  fc.record({ pass: fc.constantFrom(1, 150, 300) }),
  fc.record({ settle: fc.constantFrom(true, true, false) }),
  fc.constant({ flush: true } as const),
);

describe('whatever happens in whatever order', () => {
  it('saved means that the newest value is stored; one write at a time, each on top of the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMove, { maxLength: 30 }), async (moves) => {
        const { queue, writes, stored, revisionsDue, settle, isWriting, mostAtOnce } = steeredWriter(1);
        let pushed = 0;
        const newestIsStored = () => (stored.at(-1) ?? 0) === pushed;
        for (const move of moves) {
          if ('push' in move) queue.push((pushed += 1), move.push);
          else if ('pass' in move) await vi.advanceTimersByTimeAsync(move.pass);
          else if ('settle' in move) await settle(move.settle);
          else void queue.flush();
          await vi.advanceTimersByTimeAsync(0);
          expect(queue.state() === 'saved').toBe(newestIsStored());
          expect(queue.unsaved()).toBe(newestIsStored() ? null : pushed);
          expect(queue.currentRevision()).toBe(1 + stored.length);
        }
        void queue.flush();
        while (isWriting()) await settle(true);
        expect(newestIsStored()).toBe(true);
        expect(queue.state()).toBe('saved');
        expect(mostAtOnce()).toBeLessThanOrEqual(1);
        expect(stored).toEqual([...new Set(stored)].sort((one, other) => one - other));
        expect(writes.map(({ revision }) => revision)).toEqual(revisionsDue);
      }),
      { numRuns: 300 },
    );
  });
});
