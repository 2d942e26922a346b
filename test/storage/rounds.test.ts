import { beforeEach, describe, expect, it } from 'vitest';
import { addRound, changeRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { listSheets, readSheet } from '#src/storage/sheets.ts';
import { aloneRound, groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

describe.each(storageKinds)('rounds kept on %s', (kind) => {
  beforeEach(() => freshStorage(kind));

  it('gives nothing when nothing was kept', async () => {
    expect(await listRounds()).toEqual([]);
    expect(await readRound('round-01')).toBeNull();
  });

  it('keeps a round with its sheets as they are', async () => {
    const round = groupRound();
    const people = sheets(`
      B1 | B2 | R1
      4  | dk | .
      2  | na | 5
    `);
    expect(await addRound(round, people)).toEqual({ ok: true, value: undefined });
    expect(await readRound('round-01')).toEqual(round);
    expect(await listSheets('round-01')).toEqual(people);
    expect(await readSheet('sheet-002')).toEqual(people[1]);
  });

  it('lists the newest round first', async () => {
    const at = (id: string, createdAt: string) => ({ ...aloneRound(), id, createdAt });
    await addRound(at('round-in-may', '2026-05-04T08:00:00.000Z'), []);
    await addRound(at('round-in-nov', '2026-11-04T08:00:00Z'), []);
    await addRound(at('round-in-sep', '2026-09-04T08:00:00.000Z'), []);
    expect((await listRounds()).map((round) => round.id)).toEqual([
      'round-in-nov',
      'round-in-sep',
      'round-in-may',
    ]);
  });

  it('never puts a new round over one that is there', async () => {
    await addRound(groupRound(), []);
    const again = await addRound({ ...groupRound(), name: 'Another' }, []);
    expect(again).toEqual({ ok: false, reason: 'stale' });
    expect((await readRound('round-01'))?.name).toBe('Autumn');
  });

  it('adds nothing at all when one sheet of a new round is already there', async () => {
    const [person] = sheets('B1\n4');
    if (!person) throw new Error('No sheet');
    await addRound(groupRound(), [person]);
    const other = { ...groupRound(), id: 'round-02' };
    const newcomer = { ...person, id: 'sheet-new', roundId: 'round-02' };
    expect(await addRound(other, [newcomer, { ...person, roundId: 'round-02' }])).toEqual({
      ok: false,
      reason: 'stale',
    });
    expect(await readRound('round-02')).toBeNull();
    expect(await readSheet('sheet-new')).toBeNull();
  });

  it('changes a round and raises its revision by one', async () => {
    await addRound(groupRound({ revision: 4 }), []);
    const saved = await changeRound('round-01', (round) => ({ ...round, name: 'Winter' }));
    const expected = { ...groupRound({ revision: 5 }), name: 'Winter' };
    expect(saved).toEqual({ ok: true, value: expected });
    expect(await readRound('round-01')).toEqual(expected);
  });

  it('makes every change of several at once', async () => {
    await addRound(groupRound({ revision: 1, name: '' }), []);
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    await Promise.all(
      letters.map((letter) => changeRound('round-01', (round) => ({ ...round, name: round.name + letter }))),
    );
    const round = await readRound('round-01');
    expect(round?.revision).toBe(9);
    for (const letter of letters) expect(round?.name).toContain(letter);
    expect(round?.name).toHaveLength(8);
  });

  it('says that a round is gone instead of making it anew', async () => {
    expect(await changeRound('round-01', (round) => round)).toEqual({ ok: false, reason: 'gone' });
    expect(await listRounds()).toEqual([]);
  });

  it('refuses what could not be read again, and keeps what is there', async () => {
    await addRound(groupRound(), []);
    const tooLong = 'x'.repeat(201);
    const saved = await changeRound('round-01', (round) => ({ ...round, name: tooLong }));
    expect(saved).toEqual({ ok: false, reason: 'failed' });
    expect((await readRound('round-01'))?.name).toBe('Autumn');
  });

  it('throws what a change itself throws, and keeps what is there', async () => {
    await addRound(groupRound(), []);
    const mistake = new TypeError('a mistake of ours');
    const change = () => {
      throw mistake;
    };
    await expect(changeRound('round-01', change)).rejects.toBe(mistake);
    expect(await readRound('round-01')).toEqual(groupRound());
  });
});
