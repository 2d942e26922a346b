import { beforeEach, describe, expect, it } from 'vitest';
import { planImport, type RoundWithSheets } from '#src/domain/import-plan.ts';
import { noTalk } from '#src/domain/merge-talk.ts';
import { addAgreement, addAgreements, changeAgreement, removeAgreement } from '#src/storage/agreements.ts';
import { listAsides } from '#src/storage/asides.ts';
import { changeConversation } from '#src/storage/conversations.ts';
import { write } from '#src/storage/database.ts';
import { addAll, readExisting } from '#src/storage/importing.ts';
import { newId } from '#src/storage/new-id.ts';
import { addRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { listTrash, removeRound, restoreRound } from '#src/storage/trash.ts';
import { listImports, undoImport } from '#src/storage/undo-import.ts';
import { listVersions } from '#src/storage/versions.ts';
import { readWhole } from '#src/storage/whole-round.ts';
import { agreementOf, conversationOf } from '#test/support/agreed.ts';
import { groupRound } from '#test/support/rounds.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

const now = '2026-11-24T09:00:00.000Z';
const round = groupRound();
const [first, second, third] = ['zeta-0001', 'mid-00002', 'alpha-003'].map((id) => agreementOf(id)) as [
  ReturnType<typeof agreementOf>,
  ReturnType<typeof agreementOf>,
  ReturnType<typeof agreementOf>,
];
const fileOf = (given: Partial<RoundWithSheets> = {}) => ({ round, sheets: [], ...noTalk, ...given });
const here = () => readWhole(round);

/** As the screen does it: meet what is here, then write the plan. */
async function open(...incoming: RoundWithSheets[]): Promise<string> {
  const existing = await readExisting({
    rounds: incoming.map((entry) => entry.round.id),
    sheets: [],
    agreements: incoming.flatMap(({ agreements }) => agreements.map(({ id }) => id)),
  });
  const saved = await addAll({ ...planImport(existing, incoming, newId).write, now });
  if (!saved.ok) throw new Error(saved.reason);
  return saved.value;
}

describe.each(storageKinds)('the talk of a file, opened on %s', (kind) => {
  beforeEach(() => freshStorage(kind));

  it('comes in with its round, in its order, and is taken out again', async () => {
    const file = fileOf({ agreements: [first, second, third], conversation: conversationOf() });
    const batch = await open(file);
    expect(await here()).toEqual(file);
    expect(await listImports(now)).toMatchObject([{ rounds: 1, agreements: 3, replaced: 0 }]);
    expect(await undoImport(batch, now)).toEqual({ ok: true, value: undefined });
    expect(await listRounds()).toEqual([]);
    expect(await here()).toEqual(fileOf());
    expect(await listTrash(now)).toMatchObject([{ kind: 'import', agreements: 3 }]);
    await restoreRound((await listTrash(now))[0]?.id ?? '');
    expect(await here()).toEqual(file);
  });

  it('comes in beside what is here: new ones last, newer ones in their place', async () => {
    await addRound(round, []);
    await addAgreements([first, second]);
    await changeConversation('round-01', (talk) => ({ ...talk, hiddenNotes: ['9ae16a3b2f90404f'] }));
    const before = await here();
    const newer = { ...first, revision: 5, what: 'From the file' };
    const conversation = conversationOf({ revision: 8 });
    const batch = await open(fileOf({ agreements: [third, newer], conversation }));
    // What was taken off the screen here stays off.
    const together = { ...conversation, hiddenNotes: [...conversation.hiddenNotes, '9ae16a3b2f90404f'] };
    expect(await here()).toEqual(fileOf({ agreements: [newer, second, third], conversation: together }));
    expect(await listImports(now)).toMatchObject([{ rounds: 0, agreements: 1, replaced: 2 }]);
    expect((await undoImport(batch, now)).ok).toBe(true);
    expect(await here()).toEqual(before);
    expect(await listTrash(now)).toMatchObject([{ kind: 'import', sheets: 0, agreements: 1 }]);
  });

  it('of only a conversation can be undone and put back, too', async () => {
    await addRound(round, []);
    const batch = await open(fileOf({ conversation: conversationOf() }));
    await undoImport(batch, now);
    expect((await here()).conversation).toBeNull();
    await restoreRound((await listTrash(now))[0]?.id ?? '');
    expect((await here()).conversation).toEqual(conversationOf());
  });

  it('the same file a second time brings nothing', async () => {
    const file = fileOf({ agreements: [first], conversation: conversationOf() });
    await open(file);
    const again = planImport(
      await readExisting({ rounds: ['round-01'], sheets: [], agreements: [] }),
      [file],
      newId,
    );
    expect(again.rounds.map(({ outcome }) => outcome)).toEqual(['same']);
  });

  it('is found by the id of an agreement that lies in another round', async () => {
    await addRound({ ...round, id: 'round-02' }, []);
    await addAgreement({ ...first, roundId: 'round-02' });
    await open(fileOf({ agreements: [first] }));
    const copies = (await listRounds()).filter(({ id }) => id !== 'round-02');
    expect(copies.map(({ id }) => id)).not.toContain('round-01');
    expect((await readWhole(copies[0] ?? round)).agreements).toMatchObject([{ what: first.what }]);
  });

  it('loses no work by being undone', async () => {
    await addRound(round, []);
    await addAgreement(first);
    const batch = await open(fileOf({ agreements: [{ ...first, revision: 5, what: 'From the file' }] }));
    await changeAgreement(first.id, 5, (one) => ({ ...one, what: 'Worked on since' }));
    await undoImport(batch, now);
    expect((await here()).agreements).toEqual([first]);
    expect(await listVersions('round-01')).toMatchObject([
      { role: 'replaced', kind: 'agreement', agreement: { what: 'Worked on since' } },
    ]);
  });

  it('what was removed since stays removed when it is undone', async () => {
    await addRound(round, []);
    await addAgreement(first);
    const batch = await open(fileOf({ agreements: [{ ...first, revision: 5 }, second] }));
    await removeAgreement(first.id, now);
    await removeAgreement(second.id, now);
    expect((await undoImport(batch, now)).ok).toBe(true);
    expect((await here()).agreements).toEqual([]);
  });

  it('is refused as a whole when something changed between the plan and the writing', async () => {
    await addRound(round, []);
    await addAgreement(first);
    const incoming = [fileOf({ agreements: [{ ...first, revision: 5 }, second] })];
    const { write: planned } = planImport([await here()], incoming, newId);
    await changeAgreement(first.id, 1, (one) => ({ ...one, what: 'Changed meanwhile' }));
    expect(await addAll({ ...planned, now })).toEqual({ ok: false, reason: 'stale' });
    expect((await here()).agreements).toMatchObject([{ what: 'Changed meanwhile', revision: 2 }]);
    await removeRound('round-01', now);
    const onlyNew = { rounds: [], sheets: [], agreements: [second], now };
    expect(await addAll(onlyNew)).toEqual({ ok: false, reason: 'gone' });
    const talk = { rounds: [], sheets: [], conversations: [conversationOf()], now };
    expect(await addAll(talk)).toEqual({ ok: false, reason: 'gone' });
  });

  it('repairs a round of which only the talk was left', async () => {
    await addRound(round, []);
    await addAgreements([first, second]);
    await changeAgreement(second.id, 1, (one) => ({ ...one, what: 'Newer than the file' }));
    await changeConversation('round-01', (talk) => ({ ...talk, ...conversationOf() }));
    await write(['rounds'], (tx) => tx.put('rounds', { id: 'round-01', name: 'Half of it' }));
    expect(await readRound('round-01')).toBeNull();
    await open(fileOf({ agreements: [first, second], conversation: conversationOf() }));
    expect(await here()).toMatchObject({ round, agreements: [first, { what: 'Newer than the file' }] });
    expect(await listAsides()).toHaveLength(1);
  });
});
