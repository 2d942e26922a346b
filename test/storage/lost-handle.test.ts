import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { scopedName } from '#src/storage/scope.ts';
import { addRound, changeRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { changeSheet, readSheet } from '#src/storage/sheets.ts';
import { listTrash, removeRound } from '#src/storage/trash.ts';
import { listVersions } from '#src/storage/versions.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { freshStorage } from '#test/support/storage.ts';
import { faults } from '#test/support/storage-faults.ts';

const overcome = ['closedInMidWrite', 'aborted', 'closedBefore', 'completedUnheard'] as const;
const refused = ['fullAtPut', 'fullAtCommit'] as const;

beforeEach(async () => {
  freshStorage();
  await addRound(groupRound(), sheets('B1\n4'));
});

describe.each(overcome)('after a write that met "%s"', (fault) => {
  it('an answer is saved all the same, exactly once', async () => {
    faults[fault]();
    const saved = await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, aim: 'Together' }));
    expect(saved.ok && saved.value.revision).toBe(2);
    expect(await readSheet('sheet-001')).toMatchObject({ aim: 'Together', revision: 2 });
    expect(await listVersions('round-01')).toEqual([]);
  });

  it('a change that counts is made exactly once', async () => {
    faults[fault]();
    await changeRound('round-01', (round) => ({ ...round, name: `${round.name} again` }));
    expect(await readRound('round-01')).toMatchObject({ name: 'Autumn again', revision: 2 });
  });

  it('a new round is there, and not refused as one that was there before', async () => {
    faults[fault]();
    const saved = await addRound({ ...groupRound(), id: 'round-02' }, []);
    expect(saved.ok).toBe(true);
    expect(await listRounds()).toHaveLength(2);
  });

  it('a removed round is in the trash once', async () => {
    faults[fault]();
    expect((await removeRound('round-01', '2026-11-24T09:00:00.000Z')).ok).toBe(true);
    expect(await listTrash('2026-11-24T09:00:00.000Z')).toHaveLength(1);
  });
});

it('a read on a handle that was closed is done on a new one', async () => {
  faults.closedBefore();
  expect(await readRound('round-01')).toEqual(groupRound());
});

it('a write that fails twice is not said to be saved', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Broken', 'UnknownError');
  });
  const saved = await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, aim: 'Together' }));
  expect(saved).toEqual({ ok: false, reason: 'failed' });
  vi.mocked(IDBObjectStore.prototype.put).mockRestore();
  expect((await readSheet('sheet-001'))?.aim).toBe('');
});

it('goes on after the browser cleared everything in the background', async () => {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(scopedName());
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });
  const saved = await changeSheet('sheet-001', 1, (sheet) => ({ ...sheet, aim: 'Together' }));
  expect(saved).toEqual({ ok: false, reason: 'gone' });
  expect((await addRound(groupRound(), [])).ok).toBe(true);
});

it('whatever goes wrong on the way, what was said to be saved is there and nothing else', async () => {
  const anyFault = fc.constantFrom('none', ...overcome, ...refused);
  const anySeries = fc.array(
    fc.tuple(anyFault, fc.constantFrom('B1', 'B2', 'R1'), fc.integer({ min: 1, max: 5 })),
    {
      maxLength: 12,
    },
  );
  await fc.assert(
    fc.asyncProperty(anySeries, async (series) => {
      freshStorage();
      await addRound(groupRound(), sheets('B1\n.'));
      let revision = 1;
      const acknowledged: Record<string, number> = {};
      for (const [fault, statementId, value] of series) {
        if (fault !== 'none') faults[fault]();
        const saved = await changeSheet('sheet-001', revision, (sheet) => ({
          ...sheet,
          answers: { ...sheet.answers, [statementId]: value as 1 },
        }));
        if (saved.ok) {
          acknowledged[statementId] = value;
          revision = saved.value.revision;
        } else {
          expect(saved.reason).toBe('full');
          expect(fault).toMatch(/^full/);
        }
      }
      expect((await readSheet('sheet-001'))?.answers).toEqual(acknowledged);
      expect((await readSheet('sheet-001'))?.revision).toBe(revision);
    }),
    { numRuns: 60 },
  );
});
