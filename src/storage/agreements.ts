import { type Agreement, agreementLimit } from '#src/domain/agreement.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import { getValue, readRows, valuesOf } from './reading.ts';
import { agreementToRow, byPlace, type PlacedAgreement, withoutPlace } from './rows-of-talk.ts';
import type { Reading } from './stores.ts';
import { removeParts } from './trash.ts';
import { keepRefusedAgreement } from './versions.ts';

/** The agreements of a round, in the order in which they were made. Throws a StorageError. */
export async function listAgreements(roundId: string): Promise<Agreement[]> {
  const rows = await readRows('agreements', (tx) => tx.byIndex('agreements', 'roundId', roundId));
  return rows.sort(byPlace).map(withoutPlace);
}

/**
 * A new agreement, behind the others of its round. 'gone' when there is no such round, 'stale' when the id is taken,
 * 'failed' when the round has as many as it can hold.
 */
export function addAgreement(agreement: Agreement): Promise<Saved<void>> {
  return addAgreements([agreement]);
}

/** The same for several in this order, of one round or more, all or nothing: what a group takes along to a next round. */
export async function addAgreements(agreements: readonly Agreement[]): Promise<Saved<void>> {
  const saved = await write(
    ['rounds', 'agreements'],
    async (tx) => {
      for (const agreement of agreements) {
        if ((await tx.get('rounds', agreement.roundId)) === undefined) throw new StorageError('gone');
        if ((await tx.get('agreements', agreement.id)) !== undefined) throw new StorageError('stale');
        const others = await valuesOf('agreements', tx.byIndex('agreements', 'roundId', agreement.roundId));
        if (others.length >= agreementLimit) throw new StorageError('failed', 'too many agreements');
        await tx.put('agreements', agreementToRow(agreement, placeBehind(others)));
      }
    },
    { strict: true },
  );
  if (saved.ok) for (const roundId of new Set(agreements.map((one) => one.roundId))) announce({ roundId });
  return saved;
}

/**
 * Changes an agreement, if it still has the revision the change was made on; the revision goes up by one and the new one
 * is given back. Otherwise the write is refused as 'stale' and both versions are kept (`versions.ts`). `change` must be
 * pure. 'gone' when there is no such agreement.
 */
export async function changeAgreement(
  id: string,
  revision: number,
  change: (agreement: Agreement) => Agreement,
): Promise<Saved<Agreement>> {
  let roundId = '';
  const saved = await write<Saved<Agreement>>(
    ['agreements', 'versions'],
    async (tx) => {
      const standing = await getValue(tx, 'agreements', id);
      if (!standing) throw new StorageError('gone');
      roundId = standing.roundId;
      if (standing.revision !== revision) {
        await keepRefusedAgreement(tx, standing, revision, change);
        return { ok: false, reason: 'stale' };
      }
      const changed = { ...change(withoutPlace(standing)), id, roundId, revision: revision + 1 };
      await tx.put('agreements', agreementToRow(changed, standing.place));
      return { ok: true, value: changed };
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId });
  return saved.ok ? saved.value : saved;
}

/** Moves one agreement with its versions to the trash; gives the id of the trash entry, for `restoreRound`. */
export function removeAgreement(id: string, now: string): Promise<Saved<string>> {
  return removeParts({ agreements: [id] }, 'agreement', now);
}

/** By the id of an agreement that comes in: the place it has or will have, inside a transaction. */
export async function placesFor(tx: Reading, arriving: readonly Agreement[]): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  for (const roundId of new Set(arriving.map((one) => one.roundId))) {
    const here = await valuesOf('agreements', tx.byIndex('agreements', 'roundId', roundId));
    const own = new Map(here.map(({ id, place }) => [id, place]));
    const first = placeBehind(here);
    arriving
      .filter((one) => one.roundId === roundId)
      .forEach(({ id }, index) => places.set(id, own.get(id) ?? first + index));
  }
  return places;
}

/** The place behind all these. */
function placeBehind(others: readonly PlacedAgreement[]): number {
  return others.reduce((last, { place }) => Math.max(last, place), 0) + 1;
}
