import type { Agreement } from '#src/domain/agreement.ts';
import type { Conversation } from '#src/domain/conversation.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import { checkRoundBack, isShownSheet } from './fixed.ts';
import type { TravellingStore, VersionRow } from './keeping-rows.ts';
import { newId, pageId } from './new-id.ts';
import { getValue, readRows } from './reading.ts';
import {
  agreementFromRow,
  agreementToRow,
  conversationFromRow,
  type PlacedAgreement,
  withoutPlace,
} from './rows-of-talk.ts';
import { isRow, roundFromRow, roundIdOf, sheetFromRow, sheetToRow } from './rows.ts';
import type { Reading, Row, Writing } from './stores.ts';

/**
 * Another version of something. `refused`: a write with an old revision wanted this. `standing`: this stood
 * when that happened. `replaced`: this was put out of the way by restoring a version or undoing an import.
 */
export type Version = { id: string; roundId: string; role: VersionRow['role'] } & (
  | { kind: 'sheet'; sheet: Sheet }
  | { kind: 'round'; round: Round }
  | { kind: 'agreement'; agreement: Agreement }
  | { kind: 'conversation'; conversation: Conversation }
);

/** The kept versions of a round and of all that belongs to it. Throws a StorageError. */
export async function listVersions(roundId: string): Promise<Version[]> {
  const rows = await readRows('versions', (tx) => tx.byIndex('versions', 'roundId', roundId));
  return rows.flatMap((version): Version[] => {
    const { id, role } = version;
    const content = contentOf(version);
    return content ? [{ id, roundId, role, ...content }] : [];
  });
}

/**
 * Puts a kept version in place as a new revision; what stood there is kept as a version in its turn. 'stale' when that
 * would change what an anonymous round has shown, or what answers were given to.
 */
export async function restoreVersion(id: string): Promise<Saved<void>> {
  let roundId = '';
  const saved = await write(
    ['rounds', 'sheets', 'agreements', 'conversations', 'versions'],
    async (tx) => {
      const version = await getValue(tx, 'versions', id);
      if (!version) throw new StorageError('gone');
      roundId = version.roundId;
      const standing = await tx.get(version.store, version.row.id);
      if (!isRow(standing)) throw new StorageError('gone');
      await checkBack(tx, version, standing);
      await keepReplaced(tx, version.store, standing);
      await tx.put(version.store, { ...version.row, revision: Number(standing['revision']) + 1 });
      await tx.delete('versions', id);
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId });
  return saved;
}

/**
 * Keeps both sides of a refused write on a sheet: what stands, and the same with the refused change made. What one
 * writer, as a rule this page, goes on to send on the same old revision is added to the version it has.
 */
export async function keepRefused(
  tx: Writing,
  standing: Sheet,
  revision: number,
  change: (sheet: Sheet) => Sheet,
  writer: string = pageId,
): Promise<void> {
  const key = `${standing.id}:${String(revision)}:${writer}`;
  await keepBoth(tx, key, 'sheets', sheetToRow(standing), (earlier) => {
    const base = sheetFromRow(earlier) ?? standing;
    return sheetToRow({ ...change(base), id: standing.id, roundId: standing.roundId, revision });
  });
}

/** The same for an agreement. */
export async function keepRefusedAgreement(
  tx: Writing,
  standing: PlacedAgreement,
  revision: number,
  change: (agreement: Agreement) => Agreement,
): Promise<void> {
  const { id, roundId, place } = standing;
  const key = `${id}:${String(revision)}:${pageId}`;
  await keepBoth(tx, key, 'agreements', agreementToRow(withoutPlace(standing), place), (earlier) => {
    const base = withoutPlace(agreementFromRow(earlier) ?? standing);
    return agreementToRow({ ...change(base), id, roundId, revision }, place);
  });
}

async function keepBoth(
  tx: Writing,
  key: string,
  store: TravellingStore,
  standing: Row,
  refuse: (earlier: Row | undefined) => Row,
): Promise<void> {
  const earlier = await getValue(tx, 'versions', `${key}:refused`);
  await keep(tx, `${key}:refused`, 'refused', store, refuse(earlier?.row));
  if (!earlier) await keep(tx, `${key}:standing`, 'standing', store, standing);
}

function contentOf({ store, row }: VersionRow) {
  switch (store) {
    case 'rounds': {
      const round = roundFromRow(row);
      return round && { kind: 'round' as const, round };
    }
    case 'sheets': {
      const sheet = sheetFromRow(row);
      return sheet && { kind: 'sheet' as const, sheet };
    }
    case 'agreements': {
      const placed = agreementFromRow(row);
      return placed && { kind: 'agreement' as const, agreement: withoutPlace(placed) };
    }
    case 'conversations': {
      const conversation = conversationFromRow(row);
      return conversation && { kind: 'conversation' as const, conversation };
    }
  }
}

async function checkBack(tx: Reading, { store, row }: VersionRow, standing: Row): Promise<void> {
  if (store === 'rounds') {
    const round = roundFromRow(standing);
    if (round) await checkRoundBack(tx, round, row);
  } else if (
    store === 'sheets' &&
    (await isShownSheet(tx, { id: row.id, roundId: String(row['roundId']) }))
  ) {
    throw new StorageError('stale');
  }
}

/** Keeps a row that is about to be overwritten. */
export function keepReplaced(tx: Writing, store: TravellingStore, row: Row): Promise<void> {
  return keep(tx, newId(), 'replaced', store, row);
}

async function keep(
  tx: Writing,
  id: string,
  role: VersionRow['role'],
  store: TravellingStore,
  row: Row,
): Promise<void> {
  await tx.put('versions', { id, roundId: roundIdOf(row), role, store, row } satisfies VersionRow);
}
