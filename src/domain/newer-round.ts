import { isAnonymous } from './reveal.ts';
import type { Round } from './round.ts';
import { isSameContent } from './same-content.ts';
import type { Sheet } from './sheet.ts';
import { hasTagOnly, shortIdOf, tagOf } from './short-id.ts';

/**
 * A newer revision of a round takes the place of the one that is here; `sheets` are those that will be here then.
 * - The joint sheet stays known.
 * - What an anonymous round has shown here stays exactly that, with the organisations that it was shown by, unless the
 *   newer one only goes on: the same batches first, then later ones.
 * - A sheet that was shown elsewhere by its short id, and is here under its full one, is shown under that.
 */
export function newerRound(here: Round, newer: Round, sheets: readonly Sheet[]): Round {
  const joined = { ...newer, jointSheetId: newer.jointSheetId ?? here.jointSheetId };
  const isShowing = isAnonymous(here) && here.revealedAt !== null;
  const { revealedAt, shownSheetIds, partners, expected } = here;
  const goesOn = isSameContent(newer.shownSheetIds.slice(0, shownSheetIds.length), shownSheetIds);
  if (!isShowing) return { ...joined, shownSheetIds: underFullIds(newer.shownSheetIds, sheets) };
  const as = { ...joined, revealedAt, partners, expected };
  return { ...as, shownSheetIds: goesOn ? underFullIds(newer.shownSheetIds, sheets) : shownSheetIds };
}

function underFullIds(batches: readonly string[][], sheets: readonly Sheet[]): string[][] {
  const full = new Map(
    sheets.filter(({ id }) => !hasTagOnly(id)).map(({ id }) => [shortIdOf(tagOf(id)), id]),
  );
  return batches.map((batch) => batch.map((id) => full.get(id) ?? id));
}
