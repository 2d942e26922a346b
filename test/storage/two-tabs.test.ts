import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sheet } from '#src/domain/sheet.ts';
import { addRound } from '#src/storage/rounds.ts';
import { changeSheet, readSheet } from '#src/storage/sheets.ts';
import { removeRound } from '#src/storage/trash.ts';
import { listVersions } from '#src/storage/versions.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { freshStorage, openTab } from '#test/support/storage.ts';

let other: Awaited<ReturnType<typeof openTab>>;

beforeEach(async () => {
  freshStorage();
  other = await openTab();
  await addRound(groupRound(), sheets('B1\n.'));
});

afterEach(() => {
  other.closeChannel();
  other.closeStorage();
});

const openAnswer = (key: string, text: string) => (sheet: Sheet) => ({
  ...sheet,
  openAnswers: { ...sheet.openAnswers, [key]: text },
});

it('two tabs that write at the same moment: one is saved, the other refused and kept', async () => {
  const [mine, theirs] = await Promise.all([
    changeSheet('sheet-001', 1, openAnswer('mine', 'from here')),
    other.changeSheet('sheet-001', 1, openAnswer('theirs', 'from there')),
  ]);
  expect([mine.ok, theirs.ok].filter(Boolean)).toHaveLength(1);
  const refused = (await listVersions('round-01')).filter((version) => version.role === 'refused');
  expect(refused).toHaveLength(1);
});

it('two tabs are refused on the same old revision: each has a version of its own', async () => {
  await changeSheet('sheet-001', 1, openAnswer('first', 'saved'));
  await changeSheet('sheet-001', 1, openAnswer('Q', 'from here'));
  await other.changeSheet('sheet-001', 1, openAnswer('Q', 'from there'));
  const refused = (await listVersions('round-01')).filter((version) => version.role === 'refused');
  const texts = refused.map((version) => version.kind === 'sheet' && version.sheet.openAnswers['Q']);
  expect(texts.sort()).toEqual(['from here', 'from there']);
});

it('interleaved edits of two tabs: everything saved is in the sheet, everything refused in a version', async () => {
  const anyEdits = fc.array(
    fc.record({ here: fc.boolean(), looksFirst: fc.boolean(), waits: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 14,
    },
  );
  await fc.assert(
    fc.asyncProperty(anyEdits, async (edits) => {
      freshStorage();
      const there = await openTab();
      await addRound(groupRound(), sheets('B1\n.'));
      const known = { here: 1, there: 1 };
      const saved: string[] = [];
      const refused: string[] = [];
      const running: Promise<void>[] = [];
      for (const [number, { here, looksFirst, waits }] of edits.entries()) {
        const tab = here ? 'here' : 'there';
        const key = `edit${String(number)}`;
        if (looksFirst) known[tab] = (await readSheet('sheet-001'))?.revision ?? 0;
        const change = here ? changeSheet : there.changeSheet;
        const writing = change('sheet-001', known[tab], openAnswer(key, tab)).then((result) => {
          (result.ok ? saved : refused).push(key);
          if (result.ok) known[tab] = result.value.revision;
          else expect(result.reason).toBe('stale');
        });
        running.push(writing);
        if (waits) await writing;
      }
      await Promise.all(running);
      const sheet = await readSheet('sheet-001');
      expect(Object.keys(sheet?.openAnswers ?? {}).sort()).toEqual(saved.sort());
      expect(sheet?.revision).toBe(1 + saved.length);
      const kept = (await listVersions('round-01'))
        .filter((version) => version.role === 'refused')
        .flatMap((version) => (version.kind === 'sheet' ? Object.keys(version.sheet.openAnswers) : []));
      expect(kept).toEqual(expect.arrayContaining(refused));
      there.closeChannel();
      there.closeStorage();
    }),
    { numRuns: 25 },
  );
}, 30_000);

it('a removal in one tab is seen in the other', async () => {
  expect(await other.listRounds()).toHaveLength(1);
  await removeRound('round-01', '2026-11-24T09:00:00.000Z');
  expect(await other.listRounds()).toEqual([]);
});
