import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Agreement, agreementLimit } from '#src/domain/agreement.ts';
import {
  addAgreement,
  addAgreements,
  changeAgreement,
  listAgreements,
  removeAgreement,
} from '#src/storage/agreements.ts';
import { listAsides } from '#src/storage/asides.ts';
import { subscribe } from '#src/storage/changes.ts';
import { write } from '#src/storage/database.ts';
import { addRound } from '#src/storage/rounds.ts';
import { listTrash, purgeTrash, removeRound, restoreRound } from '#src/storage/trash.ts';
import { listVersions, restoreVersion } from '#src/storage/versions.ts';
import { agreementOf } from '#test/support/agreed.ts';
import { groupRound } from '#test/support/rounds.ts';
import { freshStorage, storageKinds } from '#test/support/storage.ts';

const removal = '2026-11-01T10:00:00.000Z';
const done = (agreement: Agreement): Agreement => ({
  ...agreement,
  review: { outcome: 'done', why: '', day: '2027-02-04' },
});
const renamed = (what: string) => (agreement: Agreement) => ({ ...agreement, what });
const idsHere = async (roundId = 'round-01') => (await listAgreements(roundId)).map(({ id }) => id);

describe.each(storageKinds)('agreements kept on %s', (kind) => {
  beforeEach(async () => {
    freshStorage(kind);
    await addRound(groupRound(), []);
    await addRound(groupRound({ id: 'round-02' }), []);
  });

  it('are listed in the order in which they were made, whatever their ids', async () => {
    for (const id of ['made-first', 'and-then', 'made-last']) await addAgreement(agreementOf(id));
    await addAgreement(agreementOf('elsewhere', { roundId: 'round-02' }));
    expect(await idsHere()).toEqual(['made-first', 'and-then', 'made-last']);
    expect(await listAgreements('round-02')).toEqual([agreementOf('elsewhere', { roundId: 'round-02' })]);
  });

  it('need a round that is there and an id of their own', async () => {
    const heard = vi.fn();
    await addAgreement(agreementOf('agree-01'));
    const end = subscribe(heard);
    expect(await addAgreement(agreementOf('agree-01', { roundId: 'round-02' }))).toEqual({
      ok: false,
      reason: 'stale',
    });
    expect(await addAgreement(agreementOf('agree-02', { roundId: 'nowhere-0001' }))).toEqual({
      ok: false,
      reason: 'gone',
    });
    expect(heard).not.toHaveBeenCalled();
    expect((await addAgreement(agreementOf('agree-02'))).ok).toBe(true);
    end();
    expect(heard.mock.calls).toEqual([[{ roundId: 'round-01' }]]);
  });

  it('that go along to a next round come in together, in their order, or not at all', async () => {
    await addAgreement(agreementOf('here-0001', { roundId: 'round-02' }));
    const along = ['zeta-0001', 'alpha-001'].map((id) => agreementOf(id, { roundId: 'round-02' }));
    const clash = agreementOf('here-0001', { roundId: 'round-02' });
    expect(await addAgreements([...along, clash])).toEqual({ ok: false, reason: 'stale' });
    expect(await idsHere('round-02')).toEqual(['here-0001']);
    expect((await addAgreements(along)).ok).toBe(true);
    expect(await idsHere('round-02')).toEqual(['here-0001', 'zeta-0001', 'alpha-001']);
    expect(await addAgreements([])).toEqual({ ok: true, value: undefined });
  });

  it('are never more than a file can hold', async () => {
    const many = Array.from({ length: agreementLimit }, (_, index) => agreementOf(`agree-${index + 100}`));
    expect((await addAgreements(many)).ok).toBe(true);
    expect(await addAgreement(agreementOf('one-more'))).toEqual({ ok: false, reason: 'failed' });
    expect(await listAgreements('round-01')).toEqual(many);
  });

  it('change one revision at a time and keep their place', async () => {
    await addAgreements([agreementOf('agree-01'), agreementOf('agree-02')]);
    const saved = await changeAgreement('agree-01', 1, done);
    const changed = { ...done(agreementOf('agree-01')), revision: 2 };
    expect(saved).toEqual({ ok: true, value: changed });
    expect(await listAgreements('round-01')).toEqual([changed, agreementOf('agree-02')]);
    expect(await changeAgreement('agree-99', 1, done)).toEqual({ ok: false, reason: 'gone' });
  });

  it('cannot be given to another round or another id by a change', async () => {
    await addAgreement(agreementOf('agree-01'));
    await changeAgreement('agree-01', 1, (one) => ({ ...one, id: 'other-id', roundId: 'round-02' }));
    expect(await idsHere()).toEqual(['agree-01']);
    expect(await idsHere('round-02')).toEqual([]);
  });

  it('refuse a change on an old revision, and keep both versions', async () => {
    await addAgreement(agreementOf('agree-01'));
    await changeAgreement('agree-01', 1, renamed('As it stands'));
    expect(await changeAgreement('agree-01', 1, renamed('As it was refused'))).toEqual({
      ok: false,
      reason: 'stale',
    });
    expect(await listAgreements('round-01')).toMatchObject([{ what: 'As it stands', revision: 2 }]);
    const versions = await listVersions('round-01');
    expect(versions).toHaveLength(2);
    expect(versions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          role: 'refused',
          kind: 'agreement',
          agreement: agreementOf('agree-01', { what: 'As it was refused' }),
        }),
        expect.objectContaining({ role: 'standing' }),
      ]),
    );
    const refused = versions.find(({ role }) => role === 'refused');
    expect((await restoreVersion(refused?.id ?? '')).ok).toBe(true);
    expect(await listAgreements('round-01')).toMatchObject([{ what: 'As it was refused', revision: 3 }]);
  });

  it('are set aside whole when they are damaged, and the others are listed', async () => {
    await addAgreements([agreementOf('agree-01'), agreementOf('agree-02')]);
    const damaged = { id: 'agree-01', roundId: 'round-01', what: 'Half of it' };
    await write(['agreements'], (tx) => tx.put('agreements', damaged));
    expect(await changeAgreement('agree-01', 1, done)).toEqual({ ok: false, reason: 'gone' });
    expect(await addAgreement(agreementOf('agree-01'))).toEqual({ ok: false, reason: 'stale' });
    expect(await idsHere()).toEqual(['agree-02']);
    expect(await listAsides()).toMatchObject([{ store: 'agreements', row: damaged }]);
  });

  describe('and removed', () => {
    beforeEach(async () => {
      await addAgreements(['agree-01', 'agree-02', 'agree-03'].map((id) => agreementOf(id)));
    });
    const remove = async (id: string) => {
      const saved = await removeAgreement(id, removal);
      if (!saved.ok) throw new Error(saved.reason);
      return saved.value;
    };

    it('go to the trash one by one and come back to their place', async () => {
      const entry = await remove('agree-02');
      expect(await idsHere()).toEqual(['agree-01', 'agree-03']);
      expect(await listTrash(removal)).toMatchObject([
        { id: entry, kind: 'agreement', roundId: 'round-01', name: 'Autumn', sheets: 0, agreements: 1 },
      ]);
      expect(await restoreRound(entry)).toEqual({ ok: true, value: undefined });
      expect(await idsHere()).toEqual(['agree-01', 'agree-02', 'agree-03']);
      expect(await listTrash(removal)).toEqual([]);
    });

    it('take their versions along and back', async () => {
      await changeAgreement('agree-02', 1, done);
      await changeAgreement('agree-02', 1, renamed('Refused'));
      const versions = await listVersions('round-01');
      const entry = await remove('agree-02');
      expect(await listVersions('round-01')).toEqual([]);
      await restoreRound(entry);
      expect(await listVersions('round-01')).toEqual(versions);
    });

    it('do not come back over one with the same id, nor without their round', async () => {
      const entry = await remove('agree-02');
      await addAgreement(agreementOf('agree-02', { what: 'Made again' }));
      expect(await restoreRound(entry)).toEqual({ ok: false, reason: 'stale' });
      await removeRound('round-01', removal);
      expect(await restoreRound(entry)).toEqual({ ok: false, reason: 'gone' });
      expect(await removeAgreement('agree-99', removal)).toEqual({ ok: false, reason: 'gone' });
    });

    it('are no removal of their round', async () => {
      await remove('agree-02');
      expect(await restoreRound('round-01')).toEqual({ ok: false, reason: 'gone' });
    });

    it('are gone for good after 30 days', async () => {
      const entry = await remove('agree-02');
      await purgeTrash('2026-12-02T10:00:00.000Z');
      expect(await restoreRound(entry)).toEqual({ ok: false, reason: 'gone' });
      expect(await idsHere()).toEqual(['agree-01', 'agree-03']);
    });
  });
});
