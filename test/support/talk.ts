import { type Conversation, emptyConversation } from '#src/domain/conversation.ts';
import { groupResultOf } from '#src/domain/group-result.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { groupRound, smallInstrument } from './rounds.ts';

/** What the screens of a facilitator look at, of a round with these sheets. */
export function viewOf(
  sheets: readonly Sheet[],
  given: {
    round?: Round;
    instrument?: Instrument;
    conversation?: Partial<Conversation>;
    agreements?: GroupView['agreements'];
    before?: GroupView['before'];
  } = {},
): GroupView {
  const round = given.round ?? groupRound();
  return {
    result: groupResultOf(round, given.instrument ?? smallInstrument, sheets),
    parts: [],
    conversation: { ...emptyConversation(round.id), ...given.conversation },
    agreements: given.agreements ?? [],
    before: given.before ?? [],
  };
}
