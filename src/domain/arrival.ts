import { setupKeyOf } from './group-round.ts';
import { handInOf } from './hand-in.ts';
import type { Replaced } from './import-plan.ts';
import { isSameContent } from './merge.ts';
import { mayUndo } from './reveal.ts';
import { expectedLimit, type Round } from './round.ts';
import { type Sheet, withPrivateNotesOf } from './sheet.ts';
import { isShortId, shortIdOf, tagOf } from './short-id.ts';

/** The way a sheet came in. */
export type ArrivalRoad = 'qr' | 'code' | 'link' | 'file' | 'paper' | 'tablet' | 'together' | 'table';

/** A sheet that was handed in, with the round and the set-up that it was made for; null where that was checked. */
export type Arrival = { roundId: string; setupKey: string | null; sheet: Sheet };

/**
 * Why a sheet is set aside: it is of another round, or was made with an earlier set-up; it is not finished; it would
 * change what an anonymous round has shown; or there are too many.
 */
export type ArrivalRefusal = 'otherRound' | 'otherSetup' | 'shown' | 'unfinished' | 'full';

/**
 * What becomes of a sheet that comes in. `added` and `raised` are to be stored, instead of `replaces`. Of `same` and
 * `older` the stored sheet is given; nothing changes. `unsure`: a typed code says something else than the sheet that
 * its tag belongs to: somebody has to say whether it is the same person.
 */
export type ArrivalOutcome =
  | { kind: 'added'; sheet: Sheet; replaces: Replaced | null }
  | { kind: 'raised'; sheet: Sheet; replaces: Replaced }
  | { kind: 'same'; sheet: Sheet }
  | { kind: 'older'; sheet: Sheet }
  | { kind: 'unsure'; stored: Sheet; sheet: Sheet }
  | { kind: 'refused'; reason: ArrivalRefusal };

/**
 * Plans one arrival, by whatever road: of one id the higher revision stays, and a full sheet takes the place of the
 * same person's typed code. `existing`: all sheets of the round. `answer` to 'unsure': `same` puts what the code says
 * on the sheet that is here; for `other` the caller gives `arrival.sheet` a new id, so that it comes in beside it.
 */
export function planArrival(
  round: Round,
  existing: readonly Sheet[],
  arrival: Arrival,
  answer?: 'same' | 'other',
): ArrivalOutcome {
  const reason = refusalOf(round, arrival);
  if (reason) return { kind: 'refused', reason };
  const sheet = handInOf(round, arrival.sheet);
  const stored = storedOf(existing, sheet);
  if (!stored) {
    if (existing.length >= expectedLimit) return { kind: 'refused', reason: 'full' };
    return { kind: 'added', sheet, replaces: null };
  }
  if (isShortId(sheet.id)) return typedAgain(round, stored, sheet, answer);
  if (stored.id === sheet.id && sheet.revision === stored.revision) return { kind: 'same', sheet: stored };
  if (stored.id === sheet.id && sheet.revision < stored.revision) return { kind: 'older', sheet: stored };
  if (!mayUndo(round, stored.id)) return { kind: 'refused', reason: 'shown' };
  const kind = stored.id === sheet.id ? 'raised' : 'added';
  return { kind, sheet: withPrivateNotesOf(stored, sheet), replaces: revisionOf(stored) };
}

/** Plans arrivals one after the other, each beside what the ones before brought. */
export function planArrivals(
  round: Round,
  existing: readonly Sheet[],
  arrivals: readonly Arrival[],
): ArrivalOutcome[] {
  const sheets = [...existing];
  return arrivals.map((arrival) => {
    const outcome = planArrival(round, sheets, arrival);
    if (outcome.kind === 'added' || outcome.kind === 'raised') {
      const place = sheets.findIndex(({ id }) => id === outcome.replaces?.id);
      if (place < 0) sheets.push(outcome.sheet);
      else sheets[place] = outcome.sheet;
    }
    return outcome;
  });
}

function refusalOf(round: Round, { roundId, setupKey, sheet }: Arrival): ArrivalRefusal | null {
  if (roundId !== round.id || sheet.roundId !== round.id) return 'otherRound';
  if (setupKey !== null && setupKey !== setupKeyOf(round)) return 'otherSetup';
  return sheet.finishedAt === null || sheet.id === round.jointSheetId ? 'unfinished' : null;
}

/** The sheet of the same person: of the same id, or one of the two has only the tag of the other. */
function storedOf(existing: readonly Sheet[], sheet: Sheet): Sheet | undefined {
  const same = existing.find(({ id }) => id === sheet.id);
  if (same) return same;
  const shortId = shortIdOf(tagOf(sheet.id));
  if (!isShortId(sheet.id)) return existing.find(({ id }) => id === shortId);
  const tagged = existing.filter(({ id }) => shortIdOf(tagOf(id)) === shortId);
  return tagged.find((one) => saysTheSame(one, sheet)) ?? tagged[0];
}

/** A typed code has no revision, so only a person knows whether it is the newer one. */
function typedAgain(
  round: Round,
  stored: Sheet,
  code: Sheet,
  answer: 'same' | 'other' | undefined,
): ArrivalOutcome {
  if (saysTheSame(handInOf(round, stored), code)) return { kind: 'same', sheet: stored };
  if (answer !== 'same') return { kind: 'unsure', stored, sheet: code };
  if (!mayUndo(round, stored.id)) return { kind: 'refused', reason: 'shown' };
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

/** Is all that a typed code can say equal? It has no texts and no optional parts. */
function saysTheSame(one: Sheet, other: Sheet): boolean {
  return isSameContent(typedPartOf(one), typedPartOf(other));
}

function typedPartOf({ answers, themes, votes, respondent }: Sheet) {
  const views = Object.entries(themes).filter(([, { trend, wish }]) => trend !== null || wish !== null);
  const { partnerId, role } = respondent;
  return { answers, themes: Object.fromEntries(views), votes: votes.toSorted(), partnerId, role };
}

function revisionOf({ id, revision }: Sheet): Replaced {
  return { id, revision };
}
