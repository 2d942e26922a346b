import { type Agreement, buildAgreement } from '#src/domain/agreement.ts';
import { type Conversation, emptyConversation } from '#src/domain/conversation.ts';
import type { Stage } from '#src/domain/stage.ts';

/** An agreement of the round with the usual id, as far as told. */
export function agreementOf(id: string, given: Partial<Agreement> = {}): Agreement {
  const draft = { kind: 'process', who: 'Noor', withWhom: '', due: null, sign: '', facetId: null } as const;
  return { ...buildAgreement({ ...draft, what: `What ${id} says`, id, roundId: 'round-01' }), ...given };
}

/** A conversation of that round with a guess and a list. */
export function conversationOf(given: Partial<Conversation> = {}): Conversation {
  return {
    ...emptyConversation('round-01'),
    revision: 1,
    guess: { themeId: 'interests', facetId: 'R1' },
    agenda: { statementIds: ['R1', 'B2'], pinned: ['B2'] },
    ...given,
  };
}

/** The talk of that round, halfway its first topic. */
export function stageOf(given: Partial<Stage> = {}): Stage {
  return {
    roundId: 'round-01',
    run: 'short',
    minutes: null,
    fromResult: false,
    step: 'topic-1',
    part: 0,
    statementId: null,
    timer: { left: 240 },
    names: false,
    black: false,
    stop: false,
    notes: 'none',
    ...given,
  };
}
