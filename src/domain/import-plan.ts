import { isSameContent, type Merged, mergeSheets } from './merge.ts';
import type { Round } from './round.ts';
import { type Sheet, withoutPrivateNotes } from './sheet.ts';

export type RoundWithSheets = { round: Round; sheets: Sheet[] };

/**
 * What an import does with one round of the file:
 * - `new`: it was not here;
 * - `same`: all of it is here already, nothing is done;
 * - `sheetsAdded`: the round is here; sheets come in beside those it has;
 * - `newerInFile`: the round or some of its sheets replace an older revision of themselves;
 * - `olderInFile`: what is here is newer, nothing is done;
 * - `conflict`: file and device contradict each other; the file's round comes in as a copy beside ours.
 */
export type RoundOutcome = 'new' | 'same' | 'sheetsAdded' | 'newerInFile' | 'olderInFile' | 'conflict';

/** Sheets of the file by what happens to them. Those of a conflict all come in as new, in the copy. */
export type SheetCounts = { new: number; same: number; newer: number; older: number };

/** `round` as it will be after the import. */
export type RoundPlan = { outcome: RoundOutcome; round: Round; counts: SheetCounts };

/** Something stored that will be replaced, in the revision that the plan was made for. */
export type Replaced = { id: string; revision: number };

export type ImportWrite = {
  rounds: Round[];
  sheets: Sheet[];
  replaced: { rounds: Replaced[]; sheets: Replaced[] };
};

/** Everything an import will do, told before anything is written. `rounds` follows the order of the file. */
export type ImportPlan = { rounds: RoundPlan[]; write: ImportWrite };

type Step = { plan: RoundPlan; write: ImportWrite };

/**
 * Plans the import of a file's rounds. Nothing is ever removed, and only a higher revision of the same id replaces.
 * `existing` holds at least the stored rounds whose id is in the file; `newId` gives the ids of copies.
 */
export function planImport(
  existing: readonly RoundWithSheets[],
  incoming: readonly RoundWithSheets[],
  newId: () => string,
): ImportPlan {
  const stored = new Map(existing.map((entry) => [entry.round.id, entry]));
  const homes = new Map(existing.flatMap(({ sheets }) => sheets.map((sheet) => [sheet.id, sheet.roundId])));
  const steps = incoming.map((entry) => {
    const isAstray = entry.sheets.some(({ id, roundId }) => (homes.get(id) ?? roundId) !== roundId);
    const here = stored.get(entry.round.id);
    const step = here ? meeting(here, entry) : addition(entry, 'new');
    return step && !isAstray ? step : addition(copyOf(entry, newId), 'conflict');
  });
  const writes = steps.map((step) => step.write);
  return {
    rounds: steps.map((step) => step.plan),
    write: {
      rounds: writes.flatMap((write) => write.rounds),
      sheets: writes.flatMap((write) => write.sheets),
      replaced: {
        rounds: writes.flatMap((write) => write.replaced.rounds),
        sheets: writes.flatMap((write) => write.replaced.sheets),
      },
    },
  };
}

function addition({ round, sheets }: RoundWithSheets, outcome: 'new' | 'conflict'): Step {
  const counts = { new: sheets.length, same: 0, newer: 0, older: 0 };
  return {
    plan: { outcome, round, counts },
    write: { rounds: [round], sheets, replaced: { rounds: [], sheets: [] } },
  };
}

/** The same round and sheets under ids of their own. */
function copyOf({ round, sheets }: RoundWithSheets, newId: () => string): RoundWithSheets {
  const id = newId();
  return {
    round: { ...round, id },
    sheets: sheets.map((sheet) => ({ ...sheet, id: newId(), roundId: id })),
  };
}

/** A round of the file meets the stored one. Null if they contradict each other. */
function meeting(here: RoundWithSheets, incoming: RoundWithSheets): Step | null {
  const merged = mergeSheets(asExported(here.sheets, incoming.sheets), incoming.sheets);
  const ahead = incoming.round.revision - here.round.revision;
  const round = ahead > 0 ? incoming.round : here.round;
  if (isContradiction(here, incoming, merged) || !hasPlaceFor(round, merged.sheets)) return null;

  const own = new Map(here.sheets.map((sheet) => [sheet.id, sheet]));
  const added = new Set(merged.added);
  const raised = new Set(merged.raised);
  const older = incoming.sheets.filter(({ id, revision }) => revision < (own.get(id)?.revision ?? 0)).length;
  const same = incoming.sheets.length - added.size - raised.size - older;
  const counts = { new: added.size, same, newer: raised.size, older };
  return {
    plan: { outcome: outcomeOf(ahead, counts), round, counts },
    write: {
      rounds: ahead > 0 ? [round] : [],
      sheets: incoming.sheets
        .filter(({ id }) => added.has(id) || raised.has(id))
        .map((sheet) => withPrivateNotesOf(own.get(sheet.id), sheet)),
      replaced: {
        rounds: ahead > 0 ? [revisionOf(here.round)] : [],
        sheets: here.sheets.filter(({ id }) => raised.has(id)).map(revisionOf),
      },
    },
  };
}

function outcomeOf(ahead: number, counts: SheetCounts): RoundOutcome {
  if (ahead > 0 || counts.newer > 0) return 'newerInFile';
  if (counts.new > 0) return 'sheetsAdded';
  return ahead < 0 || counts.older > 0 ? 'olderInFile' : 'same';
}

/** The same revision with other content; or, once there are answers, other promises than they were given under. */
function isContradiction(here: RoundWithSheets, incoming: RoundWithSheets, merged: Merged): boolean {
  const isOtherRound =
    here.round.revision === incoming.round.revision && !isSameContent(here.round, incoming.round);
  const isBroken =
    here.sheets.length > 0 && !isSameContent(promisesOf(here.round), promisesOf(incoming.round));
  return isOtherRound || isBroken || merged.conflicts.length > 0;
}

/** What is fixed from the first answer on: who asks what, openly or not, and from how many sheets something shows. */
function promisesOf({ kind, instrument, openness, minimum }: Round) {
  return { kind, instrument, openness, minimum };
}

function hasPlaceFor(round: Round, sheets: readonly Sheet[]): boolean {
  const partners = new Set(round.partners.map((partner) => partner.id));
  const isKnown = (id: string | null) => id === null || partners.has(id);
  return (
    (round.kind === 'group' || sheets.length <= 1) &&
    sheets.every((sheet) => isKnown(sheet.respondent.partnerId))
  );
}

/** Private notes do not count as a difference, for they are left out of exports; unless the file does hold some. */
function asExported(own: readonly Sheet[], incoming: readonly Sheet[]): Sheet[] {
  const telling = new Set(
    incoming.filter((sheet) => privateNotes(sheet).length > 0).map((sheet) => sheet.id),
  );
  return own.map((sheet) => (telling.has(sheet.id) ? sheet : withoutPrivateNotes(sheet)));
}

/** Notes that never left this device stay with their sheet, unless the newer sheet has its own note there. */
function withPrivateNotesOf(own: Sheet | undefined, sheet: Sheet): Sheet {
  return own ? { ...sheet, notes: { ...Object.fromEntries(privateNotes(own)), ...sheet.notes } } : sheet;
}

function privateNotes(sheet: Sheet) {
  return Object.entries(sheet.notes).filter(([, note]) => note.visibility === 'private');
}

function revisionOf({ id, revision }: Replaced): Replaced {
  return { id, revision };
}
