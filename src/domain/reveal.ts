import type { Round } from './round.ts';
import type { Sheet } from './sheet.ts';

/** Neither an unfinished sheet counts nor the one with the answers that a group agreed on. */
export function countedSheets(round: Round, sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter((sheet) => sheet.finishedAt !== null && sheet.id !== round.jointSheetId);
}

export function isAnonymous(round: Round): boolean {
  return round.kind === 'group' && round.openness === 'anonymous';
}

/** Is there something to reveal, and is it not revealed yet? An anonymous round needs its minimum of sheets. */
export function mayReveal(round: Round, sheets: readonly Sheet[]): boolean {
  const minimum = isAnonymous(round) ? round.minimum : 1;
  return (
    round.kind === 'group' && round.revealedAt === null && countedSheets(round, sheets).length >= minimum
  );
}

/**
 * The round as it is from the reveal on; the same round where `mayReveal` says no. An anonymous one shows the sheets
 * that are there now, as its first batch.
 */
export function reveal(round: Round, sheets: readonly Sheet[], now: string): Round {
  if (!mayReveal(round, sheets)) return round;
  const shownSheetIds = isAnonymous(round) ? [idsOf(countedSheets(round, sheets))] : [];
  return { ...round, revision: round.revision + 1, revealedAt: now, shownSheetIds };
}

/** Can the reveal be taken back? Not that of an anonymous round: what was seen there cannot be unseen. */
export function mayUndoReveal(round: Round): boolean {
  return round.revealedAt !== null && !isAnonymous(round);
}

/** Finished sheets that came after the reveal of an anonymous round and are not shown yet. */
export function waitingSheets(round: Round, sheets: readonly Sheet[]): Sheet[] {
  if (!isAnonymous(round) || round.revealedAt === null) return [];
  return countedSheets(round, sheets).filter((sheet) => !isShown(round, sheet.id));
}

/** The round showing all waiting sheets too, as one batch; null when fewer than the minimum wait. */
export function takeInWaiting(round: Round, sheets: readonly Sheet[]): Round | null {
  const waiting = waitingSheets(round, sheets);
  if (waiting.length < round.minimum) return null;
  return {
    ...round,
    revision: round.revision + 1,
    shownSheetIds: [...round.shownSheetIds, idsOf(waiting)],
  };
}

/** Is this sheet in what an anonymous round has shown? */
export function isShown(round: Round, sheetId: string): boolean {
  return isAnonymous(round) && round.shownSheetIds.some((batch) => batch.includes(sheetId));
}

/**
 * May this sheet still be changed or taken away? Not once an anonymous round has shown it: what was seen before and
 * what is seen after would together tell what this one person said.
 */
export function mayUndo(round: Round, sheetId: string): boolean {
  return !isShown(round, sheetId);
}

/**
 * The batches that an anonymous round may show: each large enough and complete. When a sheet of a batch is missing
 * here, none of it is shown, for the rest beside the whole would tell what that one said.
 */
export function shownBatches(round: Round, sheets: readonly Sheet[]): Sheet[][] {
  const counted = new Map(countedSheets(round, sheets).map((sheet) => [sheet.id, sheet]));
  return round.shownSheetIds
    .filter((ids) => ids.length >= round.minimum && ids.every((id) => counted.has(id)))
    .map((ids) => ids.flatMap((id) => counted.get(id) ?? []));
}

/** By id, so that the order says nothing about who came when. */
function idsOf(sheets: readonly Sheet[]): string[] {
  return sheets.map((sheet) => sheet.id).sort();
}
