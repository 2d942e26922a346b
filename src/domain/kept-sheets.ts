import { withoutIdentity } from './hand-in.ts';
import { isAnonymous } from './reveal.ts';
import type { Round } from './round.ts';
import { privateNotes, type Sheet, withoutPrivateNotes } from './sheet.ts';

/** Whatever a file says of the people of an anonymous round, nothing is kept that tells them apart. */
export function asKept(round: Round, sheet: Sheet): Sheet {
  return isAnonymous(round) ? withoutIdentity(round, sheet) : sheet;
}

/** Private notes do not count as a difference, for they are left out of exports; unless the file does hold some. */
export function asExported(round: Round, own: readonly Sheet[], incoming: readonly Sheet[]): Sheet[] {
  const telling = new Set(
    incoming.filter((sheet) => privateNotes(sheet).length > 0).map((sheet) => sheet.id),
  );
  return own
    .map((sheet) => asKept(round, sheet))
    .map((sheet) => (telling.has(sheet.id) ? sheet : withoutPrivateNotes(sheet)));
}
