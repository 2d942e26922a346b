import { mayUndoReveal, reveal, takeInWaiting } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import { getValue, valuesOf } from './reading.ts';
import { roundToRow } from './rows.ts';

/**
 * Reveals the round with the sheets that are here in that same moment. 'stale' when it may not be revealed: there are
 * too few sheets, or it was revealed already; 'gone' when the round was removed.
 */
export function revealRound(roundId: string, now: string): Promise<Saved<Round>> {
  return change(roundId, (round, sheets) => {
    const revealed = reveal(round, sheets, now);
    return revealed === round ? null : revealed;
  });
}

/** Shows the sheets that came after the reveal of an anonymous round. 'stale' when fewer than its minimum wait. */
export function takeInWaitingSheets(roundId: string): Promise<Saved<Round>> {
  return change(roundId, takeInWaiting);
}

/** Takes the reveal of an open round back. 'stale' when it is not revealed, or anonymous: what was seen was seen. */
export function undoReveal(roundId: string): Promise<Saved<Round>> {
  return change(roundId, (round) =>
    mayUndoReveal(round) ? { ...round, revision: round.revision + 1, revealedAt: null } : null,
  );
}

/** Null is 'stale'. */
async function change(
  roundId: string,
  next: (round: Round, sheets: Sheet[]) => Round | null,
): Promise<Saved<Round>> {
  const saved = await write(
    ['rounds', 'sheets'],
    async (tx) => {
      const round = await getValue(tx, 'rounds', roundId);
      if (!round) throw new StorageError('gone');
      const sheets = await valuesOf('sheets', tx.byIndex('sheets', 'roundId', roundId));
      const changed = next(round, sheets);
      if (!changed) throw new StorageError('stale');
      await tx.put('rounds', roundToRow(changed));
      return changed;
    },
    { strict: true },
  );
  if (saved.ok) announce({ roundId });
  return saved;
}
