import { beforeEach, describe, expect, it } from 'vitest';
import { listArrivals } from '#src/storage/arrivals.ts';
import { rowSecret } from '#src/storage/row-secret.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { takeIn } from '#src/storage/take-in.ts';
import { takeOut } from '#src/storage/take-out.ts';
import { arrivalOf, groupOf, putRound, sheetOf } from '#test/features/collect/group.ts';
import { freshStorage } from '#test/support/storage.ts';
import { everyRow } from '#test/support/stored-rows.ts';

const round = groupOf();
beforeEach(async () => {
  freshStorage();
  await putRound(round);
});

/** Ids spread as those of rows are; a few have the same tag as another. */
const idOf = (number: number) =>
  `${((number * 2_654_435_761) % 0xffffffff).toString(16).padStart(8, '0')}0123456789abcdef`;
const arrivals = (count: number, given: Parameters<typeof sheetOf>[2] = {}) =>
  Array.from({ length: count }, (_, number) =>
    arrivalOf(sheetOf(number, null, { id: idOf(number), ...given }), round),
  );

describe('five thousand answers at once', () => {
  it('come in, told step by step, and go out again as one', async () => {
    const shares: number[] = [];
    const before = await everyRow();
    const saved = await takeIn(round.id, arrivals(5_000), 'form', {
      onProgress: (share) => shares.push(share),
    });
    if (!saved.ok) throw new Error(saved.reason);
    expect(saved.value.finished).toBe(5_000);
    expect(await listArrivals(round.id)).toHaveLength(5_000);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    const ids = saved.value.taken.map(({ importId }) => importId ?? '');
    expect(new Set(ids).size).toBe(5_000);
    expect((await takeOut(round.id, ids)).ok).toBe(true);
    expect(await listSheets(round.id)).toEqual([]);
    expect(await listArrivals(round.id)).toEqual([]);
    const kept = ['trash', 'facts'];
    const left = (rows: Awaited<ReturnType<typeof everyRow>>) =>
      Object.entries(rows).filter(([store]) => !kept.includes(store));
    expect(left(await everyRow())).toEqual(left(before));
  }, 60_000);

  it('can be stopped half-way, and then nothing of them is here', async () => {
    const stop = new AbortController();
    const before = await everyRow();
    const saved = await takeIn(round.id, arrivals(5_000), 'form', {
      signal: stop.signal,
      onProgress: (share) => {
        if (share > 0.4) stop.abort();
      },
    });
    expect(saved).toEqual({ ok: false, reason: 'failed' });
    expect(await listSheets(round.id)).toEqual([]);
    expect(await everyRow()).toEqual(before);
  }, 60_000);

  it('that take the place of what is here are put back by undoing', async () => {
    await takeIn(round.id, arrivals(600), 'form');
    const saved = await takeIn(round.id, arrivals(600, { revision: 2, answers: { B1: 1 } }), 'form');
    if (!saved.ok) throw new Error(saved.reason);
    expect(new Set((await listSheets(round.id)).map(({ answers }) => answers['B1']))).toEqual(new Set([1]));
    await takeOut(
      round.id,
      saved.value.taken.map(({ importId }) => importId ?? ''),
    );
    const back = await listSheets(round.id);
    expect(back).toHaveLength(600);
    expect(new Set(back.map(({ answers }) => answers['B1']))).toEqual(new Set([4]));
  });
});

describe('the secret for ids of rows', () => {
  it('is made once and stays', async () => {
    const [one, other] = await Promise.all([rowSecret(), rowSecret()]);
    expect(one).toMatch(/^[0-9a-f]{48}$/);
    expect(other).toBe(one);
    expect(await rowSecret()).toBe(one);
  });

  it('is another one on another device', async () => {
    const one = await rowSecret();
    freshStorage();
    expect(await rowSecret()).not.toBe(one);
  });
});
