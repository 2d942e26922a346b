import type { Agreement } from './agreement.ts';
import type { Conversation } from './conversation.ts';
import type { Round } from './round.ts';
import type { Sheet } from './sheet.ts';

/**
 * Something stored that will be replaced, in the revision that the plan was made for; a conversation by the id of its
 * round. A sheet with a short id goes; the same person's whole sheet comes under its own id.
 */
export type Replaced = { id: string; revision: number };

export type ImportWrite = {
  rounds: Round[];
  sheets: Sheet[];
  agreements: Agreement[];
  conversations: Conversation[];
  replaced: Record<'rounds' | 'sheets' | 'agreements' | 'conversations', Replaced[]>;
};

/** What several rounds of one file bring, in one. */
export function together(writes: readonly ImportWrite[]): ImportWrite {
  const all = <T>(listOf: (write: ImportWrite) => readonly T[]): T[] => writes.flatMap(listOf);
  return {
    rounds: all((write) => write.rounds),
    sheets: all((write) => write.sheets),
    agreements: all((write) => write.agreements),
    conversations: all((write) => write.conversations),
    replaced: {
      rounds: all(({ replaced }) => replaced.rounds),
      sheets: all(({ replaced }) => replaced.sheets),
      agreements: all(({ replaced }) => replaced.agreements),
      conversations: all(({ replaced }) => replaced.conversations),
    },
  };
}

export function replacing({ id, revision }: Replaced): Replaced {
  return { id, revision };
}
