import { setupKeyOf } from '#src/domain/group-round.ts';
import { isAnonymous, mayUndo } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import { StorageError } from './errors.ts';
import { getValue } from './reading.ts';
import { roundFromRow } from './rows.ts';
import { type Reading, type Row, rowsOf } from './stores.ts';

/** Has an anonymous round shown this sheet? Then before and after a change would tell what one person said. */
export async function isShownSheet(tx: Reading, sheet: { id: string; roundId: string }): Promise<boolean> {
  const round = await getValue(tx, 'rounds', sheet.roundId);
  return round !== null && !mayUndo(round, sheet.id);
}

/**
 * Throws 'stale' when an older row of a round may not come back: an anonymous round that was revealed stays so, and
 * what answers were given to stays what it is.
 */
export async function checkRoundBack(tx: Reading, standing: Round, back: Row): Promise<void> {
  const round = roundFromRow(back);
  const isRevealed = isAnonymous(standing) && standing.revealedAt !== null;
  if (isRevealed || !round) throw new StorageError('stale');
  if (setupKeyOf(round) === setupKeyOf(standing)) return;
  const sheets = await rowsOf(tx.byIndex('sheets', 'roundId', round.id));
  if (sheets.length > 0) throw new StorageError('stale');
}
