import { isSameHandIn } from '../arrival.ts';
import { handInOf } from '../hand-in.ts';
import { mayUndo } from '../reveal.ts';
import type { Round } from '../round.ts';
import { contentOf } from '../same-content.ts';
import type { Sheet } from '../sheet.ts';
import type { Meeting } from './applied.ts';

type Met = { sheet: Sheet; how: Exclude<keyof Meeting, 'lookalikes'> | 'new' };

/**
 * A sheet of a file beside those that are here. One that is made of the same row as before takes its place, with a higher
 * revision: the person who reads the file now says better what it means. Not so with an id of our own tables
 * (`isMade` false): nobody knows which of the two is newer, and a table lacks what was not sent along.
 */
export function meetSheets(round: Round, here: readonly Sheet[]) {
  const byId = new Map(here.map((sheet) => [sheet.id, sheet]));
  return (sheet: Sheet, isMade: boolean): Met => {
    const stored = byId.get(sheet.id);
    if (!stored) return { sheet, how: 'new' };
    const revised = { ...sheet, revision: stored.revision };
    if (isSameHandIn(round, stored, revised)) return { sheet: revised, how: 'same' };
    if (!isMade || !mayUndo(round, stored.id)) return { sheet: revised, how: 'kept' };
    return { sheet: { ...sheet, revision: stored.revision + 1 }, how: 'replaced' };
  };
}

/** Counts the new sheets that say just what one says that is here and not in the file; each of these counts once. */
export function* countLookalikes(
  round: Round,
  here: readonly Sheet[],
  sheets: readonly Sheet[],
): Generator<void, number, undefined> {
  const known = new Set(here.map(({ id }) => id));
  const inFile = new Set(sheets.map(({ id }) => id));
  const said = new Map<string, number>();
  for (const sheet of here) {
    if (inFile.has(sheet.id)) continue;
    const key = saidIn(round, sheet);
    said.set(key, (said.get(key) ?? 0) + 1);
    yield;
  }
  if (said.size === 0) return 0;
  let count = 0;
  for (const sheet of sheets) {
    if (known.has(sheet.id)) continue;
    const key = saidIn(round, sheet);
    const left = said.get(key) ?? 0;
    if (left > 0) count += 1;
    said.set(key, left - 1);
    yield;
  }
  return count;
}

function saidIn(round: Round, sheet: Sheet): string {
  const anybody = { id: '', revision: 1, startedAt: null, finishedAt: null, extra: undefined };
  return contentOf({ ...handInOf(round, sheet), ...anybody });
}
