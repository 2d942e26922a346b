import { agreementLimit } from './agreement.ts';
import { promisesOf } from './group-round.ts';
import { type ImportWrite, replacing, together } from './import-write.ts';
import { asExported, asKept } from './kept-sheets.ts';
import { type Counts, copiedTalk, hasTalk, type MergedTalk, mergeTalk, type Talk } from './merge-talk.ts';
import { type Merged, mergeSheets } from './merge.ts';
import { newerRound } from './newer-round.ts';
import { mayUndo } from './reveal.ts';
import type { Round } from './round.ts';
import { isSameContent } from './same-content.ts';
import { type Sheet, withPrivateNotesOf } from './sheet.ts';
import { shortIdOf, tagOf } from './short-id.ts';

export type RoundWithSheets = { round: Round; sheets: Sheet[] } & Talk;

/**
 * What an import does with one round of the file:
 * - `new`: it was not here;
 * - `same`: all of it is here already, nothing is done;
 * - `sheetsAdded`: the round is here; sheets come in beside those it has;
 * - `talkAdded`: so do agreements or the conversation, with new sheets or without;
 * - `newerInFile`: the round or something of it replaces an older revision of itself;
 * - `olderInFile`: what is here is newer, nothing is done;
 * - `conflict`: file and device contradict each other; the file's round comes in as a copy beside ours.
 */
export type RoundOutcome =
  'new' | 'same' | 'sheetsAdded' | 'talkAdded' | 'newerInFile' | 'olderInFile' | 'conflict';

/**
 * `round` as it will be after the import; sheets and agreements of the file by what happens to them. Those of a conflict
 * all come in as new, in the copy.
 */
export type RoundPlan = { outcome: RoundOutcome; round: Round; counts: Counts; agreements: Counts };

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
  const partsOf = ({ sheets, agreements }: RoundWithSheets) => [...sheets, ...agreements];
  const homes = new Map(existing.flatMap(partsOf).map((part) => [part.id, part.roundId]));
  const steps = incoming.map((entry) => {
    const isAstray = partsOf(entry).some(({ id, roundId }) => (homes.get(id) ?? roundId) !== roundId);
    const here = stored.get(entry.round.id);
    const step = here ? meeting(here, entry) : addition(entry, 'new');
    return step && !isAstray ? step : addition(copyOf(entry, newId), 'conflict');
  });
  return { rounds: steps.map((step) => step.plan), write: together(steps.map((step) => step.write)) };
}

function addition(entry: RoundWithSheets, outcome: 'new' | 'conflict'): Step {
  const { round } = entry;
  const sheets = entry.sheets.map((sheet) => asKept(round, sheet));
  const allNew = (list: readonly unknown[]): Counts => ({ new: list.length, same: 0, newer: 0, older: 0 });
  return {
    plan: { outcome, round, counts: allNew(sheets), agreements: allNew(entry.agreements) },
    write: {
      rounds: [round],
      sheets,
      agreements: entry.agreements,
      conversations: entry.conversation ? [entry.conversation] : [],
      replaced: { rounds: [], sheets: [], agreements: [], conversations: [] },
    },
  };
}

/** The same round with all that belongs to it, under ids of their own. */
function copyOf({ round, sheets, ...talk }: RoundWithSheets, newId: () => string): RoundWithSheets {
  const id = newId();
  const ids = new Map(sheets.map((sheet) => [sheet.id, newId()]));
  const copied = (sheetId: string) => ids.get(sheetId) ?? newId();
  return {
    round: {
      ...round,
      id,
      shownSheetIds: round.shownSheetIds.map((batch) => batch.map(copied)),
      jointSheetId: round.jointSheetId === null ? null : copied(round.jointSheetId),
    },
    sheets: sheets.map((sheet) => ({ ...sheet, id: copied(sheet.id), roundId: id })),
    ...copiedTalk(talk, id, newId),
  };
}

/** A round of the file meets the stored one. Null if they contradict each other. */
function meeting(here: RoundWithSheets, incoming: RoundWithSheets): Step | null {
  const ahead = incoming.round.revision - here.round.revision;
  const arriving = incoming.sheets.filter((sheet) => isFree(here.round, sheet));
  const round =
    ahead > 0 ? newerRound(here.round, incoming.round, [...here.sheets, ...arriving]) : here.round;
  const free = arriving.map((sheet) => asKept(round, sheet));
  const merged = mergeSheets(asExported(round, here.sheets, free), free);
  const talk = mergeTalk(here, incoming);
  const hasPlace =
    hasPlaceFor(round, merged.sheets) && here.agreements.length + talk.counts.new <= agreementLimit;
  if (isContradiction(here, incoming, merged) || !hasPlace) return null;

  const own = new Map(here.sheets.map((sheet) => [sheet.id, sheet]));
  const added = new Set(merged.added);
  const raised = new Set(merged.raised);
  const gone = new Set([...merged.raised, ...merged.outgrown]);
  const older = free.filter(({ id, revision }) => revision < (own.get(id)?.revision ?? 0)).length;
  const same = incoming.sheets.length - added.size - raised.size - older;
  const counts = { new: added.size, same, newer: raised.size, older };
  return {
    plan: { outcome: outcomeOf(ahead, counts, talk), round, counts, agreements: talk.counts },
    write: {
      rounds: ahead > 0 ? [round] : [],
      sheets: free
        .filter(({ id }) => added.has(id) || raised.has(id))
        .map((sheet) => withPrivateNotesOf(own.get(sheet.id), sheet)),
      agreements: talk.agreements,
      conversations: talk.conversations,
      replaced: {
        rounds: ahead > 0 ? [replacing(here.round)] : [],
        sheets: here.sheets.filter(({ id }) => gone.has(id)).map(replacing),
        agreements: talk.replaced.agreements.map(replacing),
        conversations: talk.replaced.conversations.map(({ roundId, revision }) => ({
          id: roundId,
          revision,
        })),
      },
    },
  };
}

function outcomeOf(ahead: number, counts: Counts, talk: MergedTalk): RoundOutcome {
  const { agreements, conversations } = talk.replaced;
  if (ahead > 0 || counts.newer + agreements.length + conversations.length > 0) return 'newerInFile';
  if (talk.agreements.length + talk.conversations.length > 0) return 'talkAdded';
  if (counts.new > 0) return 'sheetsAdded';
  return ahead < 0 || counts.older > 0 || talk.isOlder ? 'olderInFile' : 'same';
}

/**
 * Other promises than answers were given under, or real answers beside rehearsed ones; or the same revision with other
 * content, or a typed code and a whole sheet that may be two people's. Of a group round only the promises count there:
 * everybody who was invited has a copy of it, which may lack what came before or after the invitation. Then what is here
 * stays.
 */
function isContradiction(here: RoundWithSheets, incoming: RoundWithSheets, merged: Merged): boolean {
  const ahead = incoming.round.revision - here.round.revision;
  const isPromised = isSameContent(promisesOf(here.round), promisesOf(incoming.round));
  const isOtherRound =
    ahead === 0 && !(here.round.kind === 'group' ? isPromised : isSameContent(here.round, incoming.round));
  const isUsed = (entry: RoundWithSheets) => entry.sheets.length > 0 || hasTalk(entry);
  const isAnswered = isUsed(here) || (ahead <= 0 && isUsed(incoming));
  const isMixed = here.round.rehearsal !== incoming.round.rehearsal;
  return isOtherRound || isMixed || (isAnswered && !isPromised) || merged.conflicts.length > 0;
}

function hasPlaceFor(round: Round, sheets: readonly Sheet[]): boolean {
  const partners = new Set(round.partners.map((partner) => partner.id));
  const isKnown = (id: string | null) => id === null || partners.has(id);
  return (
    (round.kind === 'group' || sheets.length <= 1) &&
    sheets.every((sheet) => isKnown(sheet.respondent.partnerId))
  );
}

/** A sheet that an anonymous round has shown here stays as it was shown, and so does its typed code. */
function isFree(here: Round, { id }: Sheet): boolean {
  return mayUndo(here, id) && mayUndo(here, shortIdOf(tagOf(id)));
}
