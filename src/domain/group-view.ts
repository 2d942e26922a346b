import type { Agreement } from './agreement.ts';
import type { Conversation } from './conversation.ts';
import type { GroupResult, PartView } from './group-result.ts';

/** A group's result with what the group did with it: all that the screens of a facilitator look at. */
export type GroupView = {
  result: GroupResult;
  /** The parts of the group that may be looked at apart; none before the reveal. */
  parts: PartView[];
  conversation: Conversation;
  agreements: Agreement[];
  /** The rounds before it that are on this device, the last one first. */
  before: { result: GroupResult; agreements: Agreement[] }[];
};
