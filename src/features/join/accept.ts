import { setupKeyOf } from '#src/domain/group-round.ts';
import type { Round } from '#src/domain/round.ts';
import type { InvitationAs } from '#src/handin/invitation.ts';
import { paths } from '#src/paths.ts';
import { changeDesk, type Desk } from '#src/storage/desks.ts';
import { type StorageFailure, toFailure } from '#src/storage/errors.ts';
import { addGroupRound, clearRound, followSetup, type Group, readGroup } from '#src/storage/group-rounds.ts';

/** What an invitation comes to on this device. `ready`: the address to go to. */
export type Accepted =
  | { step: 'ready'; to: string }
  /** Somebody is asked to collect for a table; nothing is kept before they say yes. */
  | { step: 'table'; invited: Round }
  /** Answers to an earlier set-up are here, which do not fit the new one. `to`: where one goes on with those. */
  | { step: 'changed'; invited: Round; as: InvitationAs; to: string }
  | { step: 'failed'; reason: StorageFailure };

/** Puts the invited round on this device, or finds it there: opening twice continues. What is here is never lost. */
export async function accept(invited: Round, as: InvitationAs): Promise<Accepted> {
  try {
    const here = await readGroup(invited.id);
    const isAsked = as === 'table' && (!here || here.desk.as === 'participant');
    if (isAsked) return { step: 'table', invited };
    return here ? await catchUp(here, invited, as) : await join(invited, as);
  } catch (error) {
    return { step: 'failed', reason: toFailure(error).reason };
  }
}

/** This device collects for a table from now on; an own sheet that is here stays. */
export async function becomeTable(invited: Round): Promise<Accepted> {
  try {
    const here = await readGroup(invited.id);
    if (!here) return await join(invited, 'table');
    const changed = await changeDesk(invited.id, (desk) => ({ ...desk, as: 'table' }));
    if (!changed.ok) return { step: 'failed', reason: changed.reason };
    return await catchUp({ ...here, desk: changed.value }, invited, 'table');
  } catch (error) {
    return { step: 'failed', reason: toFailure(error).reason };
  }
}

/** Takes the round with the answers to the earlier set-up away, and begins with the new one. */
export async function beginAgain(invited: Round, as: InvitationAs): Promise<Accepted> {
  const cleared = await clearRound(invited.id);
  return cleared.ok ? join(invited, as) : { step: 'failed', reason: cleared.reason };
}

async function join(invited: Round, as: InvitationAs): Promise<Accepted> {
  const saved = await addGroupRound(fresh(invited), newDesk(invited.id, as));
  // 'stale': another tab has opened the same invitation meanwhile.
  if (saved.ok || saved.reason === 'stale') return { step: 'ready', to: screenOf(invited.id, as) };
  return { step: 'failed', reason: saved.reason };
}

/**
 * A newer set-up takes the place of the one that is here, as long as no answers were given to that one; for a table
 * host, too, whichever invitation is opened. Who leads the round has the newest set-up anyway.
 */
async function catchUp({ round, desk, sheets }: Group, invited: Round, as: InvitationAs): Promise<Accepted> {
  const to = screenOf(round.id, as);
  if (desk.as === 'facilitator' || invited.revision <= round.revision) return { step: 'ready', to };
  if (sheets.length > 0 && setupKeyOf(invited) !== setupKeyOf(round)) {
    if (desk.as === 'table') return { step: 'changed', invited, as: 'table', to: paths.collect(round.id) };
    return {
      step: 'changed',
      invited,
      as: 'participant',
      to: desk.ownSheetId ? paths.fill(desk.ownSheetId) : to,
    };
  }
  const saved = await followSetup(fresh(invited));
  return saved.ok ? { step: 'ready', to } : { step: 'failed', reason: saved.reason };
}

function screenOf(roundId: string, as: InvitationAs): string {
  return as === 'table' ? paths.collect(roundId) : paths.welcome(roundId);
}

/** The round without what only the device that leads it has to know. */
function fresh(round: Round): Round {
  return { ...round, revealedAt: null, shownSheetIds: [], jointSheetId: null };
}

function newDesk(roundId: string, as: Desk['as']): Desk {
  return { roundId, as, ownSheetId: null, handedInRevision: null, tablet: null };
}
