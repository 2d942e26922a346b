import { setupKeyOf } from '#src/domain/group-round.ts';
import type { Round } from '#src/domain/round.ts';
import type { InvitationAs } from '#src/handin/invitation.ts';
import { paths } from '#src/paths.ts';
import { changeDesk, type Desk } from '#src/storage/desks.ts';
import { type StorageFailure, toFailure } from '#src/storage/errors.ts';
import { addGroupRound, clearRound, readGroup } from '#src/storage/group-rounds.ts';
import { changeRound } from '#src/storage/rounds.ts';

/** What an invitation comes to on this device. `ready`: the address to go to. */
export type Accepted =
  | { step: 'ready'; to: string }
  /** Somebody is asked to collect for a table; nothing is kept before they say yes. */
  | { step: 'table'; invited: Round }
  /** The own sheet was begun with an earlier set-up, whose answers do not fit the new one. */
  | { step: 'changed'; invited: Round; sheetId: string }
  | { step: 'failed'; reason: StorageFailure };

/** Puts the invited round on this device, or finds it there: opening twice continues. What is here is never lost. */
export async function accept(invited: Round, as: InvitationAs): Promise<Accepted> {
  try {
    const here = await readGroup(invited.id);
    if (here && here.desk.as !== 'participant') {
      return { step: 'ready', to: as === 'table' ? paths.collect(invited.id) : paths.welcome(invited.id) };
    }
    if (as === 'table') return { step: 'table', invited };
    if (!here) return await join(invited);
    return await catchUp(here.round, here.desk, invited);
  } catch (error) {
    return { step: 'failed', reason: toFailure(error).reason };
  }
}

/** This device collects for a table from now on; an own sheet that is here stays. */
export async function becomeTable(invited: Round): Promise<Accepted> {
  try {
    const here = await readGroup(invited.id);
    const saved = here
      ? await changeDesk(invited.id, (desk) => ({ ...desk, as: 'table' }))
      : await addGroupRound(fresh(invited), newDesk(invited.id, 'table'));
    return saved.ok
      ? { step: 'ready', to: paths.collect(invited.id) }
      : { step: 'failed', reason: saved.reason };
  } catch (error) {
    return { step: 'failed', reason: toFailure(error).reason };
  }
}

/** Takes the round with the answers to the earlier set-up away, and begins with the new one. */
export async function beginAgain(invited: Round): Promise<Accepted> {
  const cleared = await clearRound(invited.id);
  return cleared.ok ? join(invited) : { step: 'failed', reason: cleared.reason };
}

async function join(invited: Round): Promise<Accepted> {
  const saved = await addGroupRound(fresh(invited), newDesk(invited.id, 'participant'));
  // 'stale': another tab has opened the same invitation meanwhile.
  if (saved.ok || saved.reason === 'stale') return { step: 'ready', to: paths.welcome(invited.id) };
  return { step: 'failed', reason: saved.reason };
}

/** A newer set-up takes the place of the one that is here, as long as no answers were given to that one. */
async function catchUp(round: Round, desk: Desk, invited: Round): Promise<Accepted> {
  const to = paths.welcome(round.id);
  if (invited.revision <= round.revision) return { step: 'ready', to };
  if (desk.ownSheetId !== null && setupKeyOf(invited) !== setupKeyOf(round)) {
    return { step: 'changed', invited, sheetId: desk.ownSheetId };
  }
  const saved = await changeRound(round.id, () => fresh(invited));
  return saved.ok ? { step: 'ready', to } : { step: 'failed', reason: saved.reason };
}

/** The round without what only the device that leads it has to know. */
function fresh(round: Round): Round {
  return { ...round, revealedAt: null, shownSheetIds: [], jointSheetId: null };
}

function newDesk(roundId: string, as: Desk['as']): Desk {
  return { roundId, as, ownSheetId: null, handedInRevision: null, tablet: null };
}
