import * as z from 'zod/mini';
import { fnv1a64 } from './fingerprint.ts';
import type { StatementFinding, Topic, TopicReason } from './findings.ts';
import { shortIdSchema } from './instrument.ts';
import { extraSchema, idSchema, revisionSchema } from './round.ts';

/** Longest list of topics or hidden notes. */
export const listLimit = 500;

/**
 * What a group does with its findings: what it guessed before it saw them, what it wants to talk about, and which notes
 * it keeps off the screen. One a round. It holds nothing that a person answered.
 */
export const conversationSchema = z.strictObject({
  roundId: idSchema,
  revision: revisionSchema,
  /** Before the reveal: the theme the group thinks is highest, and the facet where it thinks to differ most. */
  guess: z.strictObject({ themeId: z.nullable(shortIdSchema), facetId: z.nullable(shortIdSchema) }),
  agenda: z.strictObject({
    /** The statements to talk about, in order, once somebody changed the list; null: as it follows from the findings. */
    statementIds: z.nullable(z.array(shortIdSchema).check(z.maxLength(listLimit))),
    /** Always first, in the order of the list. */
    pinned: z.array(shortIdSchema).check(z.maxLength(listLimit)),
  }),
  /** Keys (`noteKeyOf`) of notes that may be shown and were taken off the screen. */
  hiddenNotes: z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))).check(z.maxLength(listLimit)),
  /** Came along in a file of a newer minor version; written back on export. */
  extra: z.optional(extraSchema),
});

export type Conversation = z.infer<typeof conversationSchema>;

export function emptyConversation(roundId: string): Conversation {
  return {
    roundId,
    revision: 0,
    guess: { themeId: null, facetId: null },
    agenda: { statementIds: null, pinned: [] },
    hiddenNotes: [],
  };
}

/** Says which note it is without holding its words: 16 hexadecimal digits. Equal notes of a statement go together. */
export function noteKeyOf(statementId: string, text: string): string {
  return fnv1a64(JSON.stringify([statementId, text]));
}

/** A topic on the list; `chosen`: the group put it there, no rule did. */
export type AgendaItem = { statementId: string; reason: TopicReason | 'chosen'; pinned: boolean };

/**
 * What to talk about, in order: pinned ones first. Until somebody changed it the list follows from the findings; from
 * then on it is what the group made of it, each with its reason as the findings are now.
 */
export function agendaOf(topics: readonly Topic[], conversation: Conversation): AgendaItem[] {
  const { statementIds, pinned } = conversation.agenda;
  const reasons = new Map(topics.map(({ statementId, reason }) => [statementId, reason]));
  const ids = statementIds ?? topics.map(({ statementId }) => statementId);
  const items = [...new Set(ids)].map((statementId): AgendaItem => ({
    statementId,
    reason: reasons.get(statementId) ?? 'chosen',
    pinned: pinned.includes(statementId),
  }));
  return [...items.filter((item) => item.pinned), ...items.filter((item) => !item.pinned)];
}

export type AgendaChange =
  | { do: 'add' | 'drop' | 'pin' | 'unpin'; statementId: string }
  /** `by`: -1 is one place up, 1 one down, among those that are pinned or among the others. */
  | { do: 'move'; statementId: string; by: -1 | 1 };

/** The conversation with its list changed; the same one where the change has nothing to do. */
export function changeAgenda(
  topics: readonly Topic[],
  conversation: Conversation,
  change: AgendaChange,
): Conversation {
  const items = agendaOf(topics, conversation);
  const ids = items.map((item) => item.statementId);
  const { statementId } = change;
  const at = ids.indexOf(statementId);
  const { pinned } = conversation.agenda;
  const withAgenda = (statementIds: string[], pins: string[] = pinned): Conversation => ({
    ...conversation,
    agenda: { statementIds, pinned: pins },
  });
  switch (change.do) {
    case 'add':
      return at === -1 ? withAgenda([...ids, statementId]) : conversation;
    case 'drop':
      return at === -1
        ? conversation
        : withAgenda(
            ids.filter((id) => id !== statementId),
            pinned.filter((id) => id !== statementId),
          );
    case 'pin':
      return at === -1 || pinned.includes(statementId)
        ? conversation
        : withAgenda(ids, [...pinned, statementId]);
    case 'unpin':
      return pinned.includes(statementId)
        ? withAgenda(
            ids,
            pinned.filter((id) => id !== statementId),
          )
        : conversation;
    case 'move': {
      const other = at + change.by;
      const isSwap = at !== -1 && items[other] !== undefined && items[other].pinned === items[at]?.pinned;
      return isSwap ? withAgenda(swapped(ids, at, other)) : conversation;
    }
  }
}

function swapped(ids: readonly string[], one: number, other: number): string[] {
  return ids.map((id, index) => (index === one ? ids[other] : index === other ? ids[one] : id) ?? id);
}

/** The notes of a statement that may be on the screen now. */
export function shownNotes(statement: StatementFinding, conversation: Conversation): string[] {
  return statement.notes.filter(
    (text) => !conversation.hiddenNotes.includes(noteKeyOf(statement.statementId, text)),
  );
}
