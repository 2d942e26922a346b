import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import type { Talk } from '#src/domain/merge-talk.ts';
import type { Round } from '#src/domain/round.ts';
import { listAgreements } from './agreements.ts';
import { readRow } from './reading.ts';
import { listSheets } from './sheets.ts';

/** A round with all of it that travels in a file. Throws a StorageError. */
export async function readWhole(round: Round): Promise<RoundWithSheets> {
  return { round, sheets: await listSheets(round.id), ...(await readTalk(round.id)) };
}

/** What the group made of its findings. Throws a StorageError. */
export async function readTalk(roundId: string): Promise<Talk> {
  const [agreements, conversation] = await Promise.all([
    listAgreements(roundId),
    readRow('conversations', roundId),
  ]);
  return { agreements, conversation };
}
