import type { Agreement } from '#src/domain/agreement.ts';
import type { Conversation } from '#src/domain/conversation.ts';
import type { JsonObject } from './upgrade.ts';

/** Field by field, so that a changed type cannot silently change the file. */
export function fieldsOfAgreement(agreement: Agreement): JsonObject {
  const { review } = agreement;
  return {
    id: agreement.id,
    roundId: agreement.roundId,
    revision: agreement.revision,
    kind: agreement.kind,
    what: agreement.what,
    who: agreement.who,
    withWhom: agreement.withWhom,
    due: agreement.due,
    sign: agreement.sign,
    facetId: agreement.facetId,
    review: review && { outcome: review.outcome, why: review.why, day: review.day },
  };
}

export function fieldsOfConversation(conversation: Conversation): JsonObject {
  const { guess, agenda } = conversation;
  return {
    roundId: conversation.roundId,
    revision: conversation.revision,
    guess: { themeId: guess.themeId, facetId: guess.facetId },
    agenda: { statementIds: agenda.statementIds, pinned: agenda.pinned },
    hiddenNotes: conversation.hiddenNotes,
  };
}
