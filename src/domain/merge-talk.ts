import type { Agreement } from './agreement.ts';
import { type Conversation, listLimit as hiddenLimit } from './conversation.ts';

/** What a group made of its findings, beside the round and its sheets; `conversation` is null when there is none. */
export type Talk = { agreements: Agreement[]; conversation: Conversation | null };

export const noTalk: Talk = { agreements: [], conversation: null };

/** How many of a file are new here, the same, newer or older than what is here. */
export type Counts = { new: number; same: number; newer: number; older: number };

export type MergedTalk = {
  /** Of the file, what is new here or of a higher revision. */
  agreements: Agreement[];
  conversations: Conversation[];
  /** Of what is here, what gives way to that. */
  replaced: { agreements: Agreement[]; conversations: Conversation[] };
  counts: Counts;
  /** Is something of the file older than what is here? */
  isOlder: boolean;
};

/**
 * Brings the talk of a file in beside the one that is here: of one agreement the higher revision stays, nothing is
 * doubled, and so it is with the one conversation, but what was taken off the screen here stays off. Between equal revisions ours stays, whatever they say.
 */
export function mergeTalk(here: Talk, incoming: Talk): MergedTalk {
  const own = new Map(here.agreements.map((agreement) => [agreement.id, agreement]));
  const ahead = incoming.agreements.map(({ id, revision }) => Math.sign(revision - revisionOf(own.get(id))));
  const coming = incoming.agreements.filter((_, index) => ahead[index] === 1);
  const outgrown = coming.flatMap(({ id }) => own.get(id) ?? []);
  const counts = {
    new: coming.length - outgrown.length,
    same: ahead.filter((sign) => sign === 0).length,
    newer: outgrown.length,
    older: ahead.filter((sign) => sign === -1).length,
  };
  const [mine, theirs] = [here.conversation, incoming.conversation];
  const isAhead = revisionOf(theirs) > revisionOf(mine);
  return {
    agreements: coming,
    conversations: theirs && isAhead ? [withHiddenOf(mine, theirs)] : [],
    replaced: { agreements: outgrown, conversations: mine && isAhead ? [mine] : [] },
    counts,
    isOlder: counts.older > 0 || (theirs !== null && revisionOf(theirs) < revisionOf(mine)),
  };
}

/** A note that somebody here took off the screen stays off, whatever a busier device says. */
function withHiddenOf(mine: Conversation | null, theirs: Conversation): Conversation {
  const hidden = new Set([...theirs.hiddenNotes, ...(mine?.hiddenNotes ?? [])]);
  return { ...theirs, hiddenNotes: [...hidden].slice(0, hiddenLimit) };
}

/** The same talk for a copy of its round, under ids of its own. */
export function copiedTalk(talk: Talk, roundId: string, newId: () => string): Talk {
  return {
    agreements: talk.agreements.map((agreement) => ({ ...agreement, id: newId(), roundId })),
    conversation: talk.conversation && { ...talk.conversation, roundId },
  };
}

export function hasTalk({ agreements, conversation }: Talk): boolean {
  return agreements.length > 0 || conversation !== null;
}

/** Below every revision when there is nothing. */
function revisionOf(one: { revision: number } | null | undefined): number {
  return one?.revision ?? -1;
}
