import { groupBy } from './group-by.ts';
import { setupKeyOf } from './group-round.ts';
import { handInOf } from './hand-in.ts';
import type { Replaced } from './import-write.ts';
import { mayUndo } from './reveal.ts';
import { expectedLimit, type Round } from './round.ts';
import { isSameContent, saysTheSame } from './same-content.ts';
import { type Sheet, withPrivateNotesOf } from './sheet.ts';
import { apartIdOf, hasTagOnly, isShortId, tagOf } from './short-id.ts';

/** The way a sheet came in. */
export type ArrivalRoad =
  'qr' | 'code' | 'link' | 'file' | 'paper' | 'tablet' | 'together' | 'table' | 'form';

/** A sheet that was handed in, with the round and the set-up that it was made for; null where that was checked. */
export type Arrival = { roundId: string; setupKey: string | null; sheet: Sheet };

/**
 * Why a sheet is set aside: it is of another round, or was made with an earlier set-up; it is not finished; it would
 * change what an anonymous round has shown; the same revision of it is here and says something else; or there are too
 * many.
 */
export type ArrivalRefusal = 'otherRound' | 'otherSetup' | 'shown' | 'conflict' | 'unfinished' | 'full';

/** A sheet that is to be stored, instead of what it replaces. */
export type ArrivalStep = { sheet: Sheet; replaces: Replaced | null };

/**
 * What becomes of a sheet that comes in. `added` and `raised` are to be stored (`stepsOf`). Of `same` and `older` the
 * stored sheet is given; nothing changes. `unsure`: one of the two is a typed code, and they have one tag and say
 * something else: somebody has to say whether it is the same person.
 * @property apart the typed code that is here and was told apart from this one, under the id that it has from then on
 */
export type ArrivalOutcome =
  | { kind: 'added'; sheet: Sheet; replaces: Replaced | null; apart?: ArrivalStep }
  | { kind: 'raised'; sheet: Sheet; replaces: Replaced }
  | { kind: 'same'; sheet: Sheet }
  | { kind: 'older'; sheet: Sheet }
  | { kind: 'unsure'; stored: Sheet; sheet: Sheet }
  | { kind: 'refused'; reason: ArrivalRefusal };

/**
 * Plans one arrival, by whatever road: of one id the higher revision stays, and a full sheet takes the place of a typed
 * code that has its tag and says the same. `existing`: all sheets of the round. `answer` to 'unsure': `same` lets the
 * one that comes take the place of the stored one, a code only with what it can say; with `other` both stay.
 */
export function planArrival(
  round: Round,
  existing: readonly Sheet[],
  arrival: Arrival,
  answer?: 'same' | 'other',
): ArrivalOutcome {
  const reason = refusalOf(round, arrival, () => setupKeyOf(round));
  if (reason) return { kind: 'refused', reason };
  return planBeside(round, existing, arrival, { answer, isFull: existing.length >= expectedLimit });
}

function planBeside(
  round: Round,
  existing: readonly Sheet[],
  arrival: Arrival,
  { answer, isFull }: { answer?: 'same' | 'other' | undefined; isFull: boolean },
): ArrivalOutcome {
  const sheet = handInOf(round, arrival.sheet);
  const stored = existing.find(({ id }) => id === sheet.id);
  if (stored && !isShortId(sheet.id)) return meetingItself(round, stored, sheet);
  const tagged = taggedOf(round, existing, sheet);
  if (tagged) return meetingItsTag(round, tagged, sheet, { answer, isFull });
  if (isFull) return { kind: 'refused', reason: 'full' };
  return { kind: 'added', sheet, replaces: null };
}

/**
 * Plans arrivals one after the other, each beside what the ones before brought. It only meets sheets with its own tag,
 * and what takes the place of one has that tag too, so ten thousand do not each look at all others.
 */
export function planArrivals(
  round: Round,
  existing: readonly Sheet[],
  arrivals: readonly Arrival[],
): ArrivalOutcome[] {
  const byTag = new Map(
    groupBy(existing, ({ id }) => tagOf(id)).map((sheets): [string, readonly Sheet[]] => [
      tagOf(sheets[0]?.id ?? ''),
      sheets,
    ]),
  );
  let count = existing.length;
  let setupKey: string | undefined;
  return arrivals.map((arrival) => {
    const reason = refusalOf(round, arrival, () => (setupKey ??= setupKeyOf(round)));
    if (reason) return { kind: 'refused', reason };
    const tag = tagOf(arrival.sheet.id);
    const sheets = byTag.get(tag) ?? [];
    const outcome = planBeside(round, sheets, arrival, { isFull: count >= expectedLimit });
    const after = withOutcome(sheets, outcome);
    byTag.set(tag, after);
    count += after.length - sheets.length;
    return outcome;
  });
}

/** What is to be stored of an outcome, one after the other; nothing when it brings nothing. */
export function stepsOf(outcome: ArrivalOutcome): ArrivalStep[] {
  if (outcome.kind === 'raised') return [outcome];
  if (outcome.kind !== 'added') return [];
  return outcome.apart ? [outcome.apart, outcome] : [outcome];
}

/** The sheets of the round as they are when the outcome is stored. */
export function withOutcome(sheets: readonly Sheet[], outcome: ArrivalOutcome): readonly Sheet[] {
  return stepsOf(outcome).reduce((here, { sheet, replaces }) => {
    const place = here.findIndex(({ id }) => id === replaces?.id);
    return place < 0 ? [...here, sheet] : here.with(place, sheet);
  }, sheets);
}

/** `keyOfRound`: asked only where an arrival has a key, for it takes a while. */
function refusalOf(
  round: Round,
  { roundId, setupKey, sheet }: Arrival,
  keyOfRound: () => string,
): ArrivalRefusal | null {
  if (roundId !== round.id || sheet.roundId !== round.id) return 'otherRound';
  if (setupKey !== null && setupKey !== keyOfRound()) return 'otherSetup';
  return sheet.finishedAt === null || sheet.id === round.jointSheetId ? 'unfinished' : null;
}

/** Moments do not count as a difference, nor what not every road can carry. */
function meetingItself(round: Round, stored: Sheet, sheet: Sheet): ArrivalOutcome {
  if (sheet.revision < stored.revision) return { kind: 'older', sheet: stored };
  if (sheet.revision === stored.revision) {
    return isSameHandIn(round, stored, sheet)
      ? { kind: 'same', sheet: stored }
      : { kind: 'refused', reason: 'conflict' };
  }
  if (!mayUndo(round, stored.id)) return { kind: 'refused', reason: 'shown' };
  return { kind: 'raised', sheet: withPrivateNotesOf(stored, sheet), replaces: revisionOf(stored) };
}

/** Would this hand-in change nothing in the sheet that is here? Moments are no change. */
export function isSameHandIn(round: Round, stored: Sheet, handIn: Sheet): boolean {
  return isSameContent(contentsOf(handInOf(round, stored)), contentsOf(handIn));
}

function contentsOf(sheet: Sheet): Partial<Sheet> {
  const contents: Partial<Sheet> = { ...sheet, startedAt: null, finishedAt: null };
  delete contents.extra;
  return contents;
}

/** A sheet that may be the same person's: of one tag, and only that is known of one of the two. */
function taggedOf(round: Round, existing: readonly Sheet[], sheet: Sheet): Sheet | undefined {
  const tag = tagOf(sheet.id);
  const tagged = existing.filter(({ id }) => (hasTagOnly(sheet.id) || hasTagOnly(id)) && tagOf(id) === tag);
  return (
    tagged.find((one) => saysTheSame(handInOf(round, one), sheet)) ??
    tagged.find(({ id }) => isShortId(id)) ??
    tagged[0]
  );
}

/** A typed code has no revision and only a part of a tag's id, so where the two differ only a person knows. */
function meetingItsTag(
  round: Round,
  stored: Sheet,
  sheet: Sheet,
  { answer, isFull }: { answer: 'same' | 'other' | undefined; isFull: boolean },
): ArrivalOutcome {
  const isCode = hasTagOnly(sheet.id);
  const isSame = saysTheSame(handInOf(round, stored), sheet);
  if (isCode && isSame) return { kind: 'same', sheet: stored };
  if (!mayUndo(round, stored.id) && (!isCode || answer === 'same' || isShortId(stored.id))) {
    return { kind: 'refused', reason: 'shown' };
  }
  if (!isSame && answer === undefined) return { kind: 'unsure', stored, sheet };
  if (!isSame && answer === 'other') {
    return isFull ? { kind: 'refused', reason: 'full' } : toldApart(stored, sheet);
  }
  if (isCode) return typedAgain(stored, sheet);
  return { kind: 'added', sheet: withPrivateNotesOf(stored, sheet), replaces: revisionOf(stored) };
}

/** Both stay. A short id would give way to the other one wherever they meet again, so neither keeps one. */
function toldApart(stored: Sheet, sheet: Sheet): ArrivalOutcome {
  const added = { kind: 'added' as const, sheet: withLastingId(sheet), replaces: null };
  if (!isShortId(stored.id)) return added;
  return { ...added, apart: { sheet: withLastingId(stored), replaces: revisionOf(stored) } };
}

function withLastingId(sheet: Sheet): Sheet {
  return isShortId(sheet.id) ? { ...sheet, id: apartIdOf(sheet) } : sheet;
}

/** What a code says, on the sheet that is here. */
function typedAgain(stored: Sheet, code: Sheet): ArrivalOutcome {
  const { partnerId, role } = code.respondent;
  const sheet = {
    ...stored,
    revision: stored.revision + 1,
    finishedAt: stored.finishedAt ?? code.finishedAt,
    respondent: { ...stored.respondent, partnerId, role },
    answers: code.answers,
    themes: code.themes,
    votes: code.votes,
  };
  return { kind: 'raised', sheet, replaces: revisionOf(stored) };
}

function revisionOf({ id, revision }: Sheet): Replaced {
  return { id, revision };
}
