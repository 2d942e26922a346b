import { useCallback, useState } from 'react';
import type { Round } from '#src/domain/round.ts';
import type { InvitationAs } from '#src/handin/invitation.ts';
import { accept, type Accepted, becomeTable, beginAgain } from './accept.ts';
import type { ReadInvitation, Refusal } from './read-invitation.ts';

/** Where an invitation stands. `none`: none was given yet. */
export type InvitationState =
  Accepted | { step: 'none' } | { step: 'opening' } | { step: 'refused'; reason: Refusal };

/** From an invitation that was read to the round on this device. */
export function useInvitation() {
  const [state, setState] = useState<InvitationState>({ step: 'none' });

  const open = useCallback(async (reading: Promise<ReadInvitation> | ReadInvitation) => {
    setState({ step: 'opening' });
    const read = await reading;
    setState(read.ok ? await accept(read.round, read.as) : { step: 'refused', reason: read.reason });
  }, []);

  return {
    state,
    open,
    toTable: async (invited: Round) => setState(await becomeTable(invited)),
    again: async (invited: Round, as: InvitationAs) => setState(await beginAgain(invited, as)),
  };
}
