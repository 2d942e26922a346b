import { beforeEach, describe, expect, it } from 'vitest';
import { emptyConversation } from '#src/domain/conversation.ts';
import { addAgreement, listAgreements } from '#src/storage/agreements.ts';
import { listAsides } from '#src/storage/asides.ts';
import { changeConversation, readConversation } from '#src/storage/conversations.ts';
import { write } from '#src/storage/database.ts';
import { clearRound } from '#src/storage/group-rounds.ts';
import { addRound } from '#src/storage/rounds.ts';
import { changeStage, readStage, saveStage } from '#src/storage/stages.ts';
import { listTrash, removeRound, restoreRound } from '#src/storage/trash.ts';
import { readWhole } from '#src/storage/whole-round.ts';
import { agreementOf, conversationOf, stageOf } from '#test/support/agreed.ts';
import { groupRound } from '#test/support/rounds.ts';
import { everyRow } from '#test/support/stored-rows.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

const removal = '2026-11-01T10:00:00.000Z';
const { guess, agenda } = conversationOf();

describe.each(storageKinds)('the talk of a round, kept on %s', (kind) => {
  beforeEach(async () => {
    freshStorage(kind);
    await addRound(groupRound(), []);
  });

  it('is empty until somebody says something, and then goes up by one with each change', async () => {
    expect(await readConversation('round-01')).toEqual(emptyConversation('round-01'));
    expect(await readWhole(groupRound())).toMatchObject({ agreements: [], conversation: null });
    await changeConversation('round-01', (talk) => ({ ...talk, guess }));
    const saved = await changeConversation('round-01', (talk) => ({ ...talk, agenda, revision: 99 }));
    expect(saved).toEqual({ ok: true, value: conversationOf({ revision: 2 }) });
    expect(await readConversation('round-01')).toEqual(conversationOf({ revision: 2 }));
  });

  it('changes at the same moment are both kept', async () => {
    await Promise.all([
      changeConversation('round-01', (talk) => ({ ...talk, guess })),
      changeConversation('round-01', (talk) => ({ ...talk, agenda })),
    ]);
    expect(await readConversation('round-01')).toMatchObject({ guess, agenda, revision: 2 });
  });

  it('holds nothing twice, for such a file would be refused', async () => {
    const twice = { statementIds: ['R1', 'B2', 'R1'], pinned: ['B2', 'B2'] };
    const note = '9ae16a3b2f90404f';
    await changeConversation('round-01', (talk) => ({ ...talk, agenda: twice, hiddenNotes: [note, note] }));
    expect(await readConversation('round-01')).toMatchObject({
      agenda: { statementIds: ['R1', 'B2'], pinned: ['B2'] },
      hiddenNotes: [note],
    });
  });

  it('has a stage only from the first step on', async () => {
    expect(await readStage('round-01')).toBeNull();
    const black = (stage: ReturnType<typeof stageOf>) => ({ ...stage, black: true });
    expect(await changeStage('round-01', black)).toEqual({ ok: false, reason: 'gone' });
    expect((await saveStage(stageOf())).ok).toBe(true);
    expect(await changeStage('round-01', black)).toEqual({ ok: true, value: stageOf({ black: true }) });
    expect(await readStage('round-01')).toEqual(stageOf({ black: true }));
  });

  it('needs a round that is there', async () => {
    const gone = { ok: false, reason: 'gone' };
    expect(await changeConversation('nowhere-01', (talk) => talk)).toEqual(gone);
    expect(await saveStage(stageOf({ roundId: 'nowhere-01' }))).toEqual(gone);
    expect(await changeStage('nowhere-01', (stage) => stage)).toEqual(gone);
  });

  it('is never overwritten when it is damaged: it is set aside, and goes on anew', async () => {
    const damaged = [
      { id: 'round-01', guess: 'nobody' },
      { id: 'round-01', run: 'endless' },
    ] as const;
    await write(['conversations', 'stages'], async (tx) => {
      await tx.put('conversations', damaged[0]);
      await tx.put('stages', damaged[1]);
    });
    await changeConversation('round-01', (talk) => ({ ...talk, guess }));
    await saveStage(stageOf());
    expect(await readConversation('round-01')).toMatchObject({ guess, revision: 1 });
    expect(await readStage('round-01')).toEqual(stageOf());
    const asides = await listAsides();
    expect(asides.map(({ row }) => row)).toEqual(expect.arrayContaining([...damaged]));
    expect(asides).toHaveLength(2);
  });

  describe('goes with its round', () => {
    beforeEach(async () => {
      await addAgreement(agreementOf('agree-01'));
      await changeConversation('round-01', (talk) => ({ ...talk, guess, agenda }));
      await saveStage(stageOf());
    });
    const here = async () => [
      await listAgreements('round-01'),
      await readConversation('round-01'),
      await readStage('round-01'),
    ];

    it('to the trash and back', async () => {
      const before = await here();
      await removeRound('round-01', removal);
      expect(await here()).toEqual([[], emptyConversation('round-01'), null]);
      expect(await listTrash(removal)).toMatchObject([{ kind: 'round', agreements: 1 }]);
      expect((await restoreRound('round-01')).ok).toBe(true);
      expect(await here()).toEqual(before);
    });

    it('back from an entry of an older version, which has none', async () => {
      await removeRound('round-01', removal);
      await write(['trash'], async (tx) => {
        for await (const page of tx.all('trash')) {
          for (const row of page as Record<string, unknown>[]) {
            const later = ['agreements', 'conversations', 'stages'];
            const older = Object.entries(row).filter(([field]) => !later.includes(field));
            await tx.put('trash', Object.fromEntries(older) as { id: string });
          }
        }
      });
      expect((await restoreRound('round-01')).ok).toBe(true);
      expect(await here()).toEqual([[], emptyConversation('round-01'), null]);
    });

    it('for good when the round is cleared, and the talk of others stays', async () => {
      await addRound(groupRound({ id: 'round-02' }), []);
      await addAgreement(agreementOf('agree-02', { roundId: 'round-02' }));
      await clearRound('round-01');
      const { agreements, conversations, stages } = await everyRow();
      expect(agreements).toMatchObject([{ id: 'agree-02' }]);
      expect([...conversations, ...stages]).toEqual([]);
    });
  });
});
