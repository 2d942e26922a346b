import { type Conversation, emptyConversation } from '#src/domain/conversation.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import { readRow, takeUpValue } from './reading.ts';
import { conversationToRow } from './rows-of-talk.ts';

/** What the group did with its findings so far; an empty one, of revision 0, when nothing. Throws a StorageError. */
export async function readConversation(roundId: string): Promise<Conversation> {
  return (await readRow('conversations', roundId)) ?? emptyConversation(roundId);
}

/**
 * Changes the conversation as it stands; the revision goes up by one. `change` must be pure: after a lost handle it is
 * done again on what stands there then. 'gone' when there is no such round.
 */
export async function changeConversation(
  roundId: string,
  change: (conversation: Conversation) => Conversation,
): Promise<Saved<Conversation>> {
  const saved = await write(['rounds', 'conversations', 'asides'], async (tx) => {
    if ((await tx.get('rounds', roundId)) === undefined) throw new StorageError('gone');
    const standing = (await takeUpValue(tx, 'conversations', roundId)) ?? emptyConversation(roundId);
    const changed = { ...withoutRepeats(change(standing)), roundId, revision: standing.revision + 1 };
    await tx.put('conversations', conversationToRow(changed));
    return changed;
  });
  if (saved.ok) announce({ roundId });
  return saved;
}

/** What stands in a list twice says nothing more, and a file with it would be refused. */
function withoutRepeats(conversation: Conversation): Conversation {
  const once = (list: readonly string[]) => [...new Set(list)];
  const { statementIds, pinned } = conversation.agenda;
  return {
    ...conversation,
    agenda: { statementIds: statementIds && once(statementIds), pinned: once(pinned) },
    hiddenNotes: once(conversation.hiddenNotes),
  };
}
