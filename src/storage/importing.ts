import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import type { ImportWrite, Replaced } from '#src/domain/import-write.ts';
import { tagOf } from '#src/domain/short-id.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import { placesFor } from './agreements.ts';
import type { ImportRow, TravellingStore } from './keeping-rows.ts';
import { newId } from './new-id.ts';
import { readByIds, readValue } from './reading.ts';
import { agreementToRow, conversationToRow } from './rows-of-talk.ts';
import { isRow, roundIdOf, roundToRow, sheetToRow } from './rows.ts';
import { inPages, type Row, type Writing } from './stores.ts';
import { readWhole } from './whole-round.ts';

/**
 * What comes in together, as `planImport` gives it. `replaced`: the ids that may replace what is there, with the
 * revision it has there; every other id must be new. `now`: ISO 8601; only its day is kept.
 */
export type Arrival = Pick<ImportWrite, 'rounds' | 'sheets'> &
  Partial<Pick<ImportWrite, 'agreements' | 'conversations'>> & {
    replaced?: Partial<ImportWrite['replaced']>;
    now: string;
  };

type Taken = Pick<ImportRow, 'replaced'> & { added: string[] };

/** The stored rounds that have one of these ids or hold one of these sheets or agreements. Throws a StorageError. */
export async function readExisting(ids: {
  rounds: readonly string[];
  sheets: readonly string[];
  agreements: readonly string[];
}): Promise<RoundWithSheets[]> {
  const parts = [
    ...(await readByIds('sheets', ids.sheets)),
    ...(await readByIds('agreements', ids.agreements)),
  ];
  const rounds = await readByIds('rounds', [...new Set([...ids.rounds, ...parts.map((one) => one.roundId)])]);
  return Promise.all(rounds.map(readWhole));
}

/**
 * Everything or nothing, in one strict transaction; gives the id for `undoImport`. 'stale' when an id is there that
 * is not to be replaced, or has another revision than expected; 'gone' when a sheet's round is not there.
 */
export async function addAll(arrival: Arrival): Promise<Saved<string>> {
  const { agreements = [], conversations = [], replaced = {} } = arrival;
  const saved = await write(
    ['rounds', 'sheets', 'agreements', 'conversations', 'imports'],
    async (tx) => {
      const rounds = await takeIn(tx, 'rounds', arrival.rounds.map(roundToRow), {
        expected: replaced.rounds,
      });
      const takeInPart = (store: TravellingStore, rows: Row[], expected?: readonly Replaced[]) =>
        takeIn(tx, store, rows, { expected, newRounds: rounds.added });
      const sheets = await takeInPart('sheets', arrival.sheets.map(sheetToRow), replaced.sheets);
      const places = await placesFor(tx, agreements);
      const agreed = agreements.map((one) => agreementToRow(one, places.get(one.id) ?? 0));
      const taken = await takeInPart('agreements', agreed, replaced.agreements);
      const talks = await takeInPart(
        'conversations',
        conversations.map(conversationToRow),
        replaced.conversations,
      );
      const parts = [...arrival.sheets, ...agreements, ...conversations];
      await checkRounds(tx, new Set(parts.map((part) => part.roundId)));
      const coming = new Set(arrival.sheets.map(({ id }) => id));
      const outgrown = replaced.sheets?.filter(({ id }) => !coming.has(id)) ?? [];
      const record: ImportRow = {
        id: newId(),
        day: arrival.now.slice(0, 10),
        roundId: null,
        rounds: rounds.added,
        sheets: sheets.added,
        agreements: taken.added,
        conversations: talks.added,
        replaced: [rounds, sheets, taken, talks].flatMap((one) => one.replaced),
        displaced: await takeAway(tx, outgrown, sheets.added),
        marks: [],
      };
      await tx.put('imports', record);
      return record.id;
    },
    { strict: true },
  );
  if (saved.ok) announce({ everything: true });
  return saved;
}

/**
 * Puts the rows of one store. `newRounds`: what is there without its round, because that was damaged, is taken in again
 * with the round; it stays as it is when it is at least as new as the one that comes.
 */
async function takeIn(
  tx: Writing,
  store: TravellingStore,
  arriving: readonly Row[],
  known: { expected?: readonly Replaced[] | undefined; newRounds?: readonly string[] },
): Promise<Taken> {
  if (new Set(arriving.map(({ id }) => id)).size < arriving.length) throw new StorageError('stale');
  const revisions = new Map(known.expected?.map(({ id, revision }) => [id, revision]));
  const newRounds = new Set(known.newRounds);
  const taken: Taken = { added: [], replaced: [] };
  await inPages(arriving, async (row) => {
    const old = await tx.get(store, row.id);
    if (!isRow(old)) {
      taken.added.push(row.id);
      return tx.put(store, row);
    }
    const revision = Number(old['revision']);
    const isOrphan = newRounds.has(roundIdOf(old));
    if (isOrphan && revision >= Number(row['revision'])) return;
    checkReplacement(store, old, row, isOrphan ? revision : revisions.get(row.id));
    // Higher than what stood there, so that a tab that still shows that is refused.
    const newRevision = Math.max(Number(row['revision']), revision + 1);
    taken.replaced.push({ store, row: old, newRevision });
    return tx.put(store, { ...row, revision: newRevision });
  });
  return taken;
}

function checkReplacement(store: TravellingStore, old: Row, row: Row, expected: number | undefined): void {
  const standing = readValue(store, old);
  const mayReplace = standing?.revision === expected && old['roundId'] === row['roundId'];
  if (!standing || !mayReplace) throw new StorageError('stale');
}

/** What came by typed code, under a short id, goes when the whole sheet of the same person comes. */
async function takeAway(
  tx: Writing,
  outgrown: readonly Replaced[],
  added: readonly string[],
): Promise<ImportRow['displaced']> {
  const displaced: ImportRow['displaced'] = [];
  for (const { id, revision } of outgrown) {
    const row = await tx.get('sheets', id);
    const by = added.find((one) => tagOf(one) === tagOf(id));
    if (!isRow(row) || row['revision'] !== revision || by === undefined) throw new StorageError('stale');
    await tx.delete('sheets', id);
    displaced.push({ row, by });
  }
  return displaced;
}

async function checkRounds(tx: Writing, roundIds: ReadonlySet<string>): Promise<void> {
  for (const roundId of roundIds) {
    if ((await tx.get('rounds', roundId)) === undefined) throw new StorageError('gone');
  }
}
