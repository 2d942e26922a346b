import type { Stage } from '#src/domain/stage.ts';
import { announce } from './changes.ts';
import { write } from './database.ts';
import { type Saved, StorageError } from './errors.ts';
import { readRow, takeUpValue } from './reading.ts';
import { stageToRow } from './rows-of-talk.ts';

/** What is on the screen in front of the group; null when there is no talk yet. Throws a StorageError. */
export function readStage(roundId: string): Promise<Stage | null> {
  return readRow('stages', roundId);
}

/** Puts the stage in the place of the one there is. 'gone' when there is no such round. */
export async function saveStage(stage: Stage): Promise<Saved<void>> {
  const saved = await putStage(stage.roundId, () => stage);
  return saved.ok ? { ok: true, value: undefined } : saved;
}

/** Changes the stage as it stands; `change` must be pure. 'gone' when there is no such round, or no stage yet. */
export function changeStage(roundId: string, change: (stage: Stage) => Stage): Promise<Saved<Stage>> {
  return putStage(roundId, (standing) => {
    if (!standing) throw new StorageError('gone');
    return change(standing);
  });
}

async function putStage(roundId: string, next: (standing: Stage | null) => Stage): Promise<Saved<Stage>> {
  const saved = await write(['rounds', 'stages', 'asides'], async (tx) => {
    if ((await tx.get('rounds', roundId)) === undefined) throw new StorageError('gone');
    const stage = { ...next(await takeUpValue(tx, 'stages', roundId)), roundId };
    await tx.put('stages', stageToRow(stage));
    return stage;
  });
  if (saved.ok) announce({ roundId });
  return saved;
}
