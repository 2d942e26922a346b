import { useState } from 'react';
import { fnv1a64 } from '#src/domain/fingerprint.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { useStored } from '#src/storage/useStored.ts';

/**
 * What a card shows of its file, made after the screen is there, and again when something of the key changes; until
 * then what was there stays. Null where there is nothing yet, or where it could not be made: the file may still be.
 */
export function usePreview<T>(make: () => Promise<T>, key: string): T | null {
  const stored = useStored(() => make().catch(() => null), `preview/${key}`);
  const [last, setLast] = useState<T | null>(null);
  const now = stored.status === 'ready' ? stored.value : null;
  if (now !== null && now !== last) setLast(now);
  return now ?? last;
}

/** Changes with all that the files of a view are made of. */
export function keyOfView({ result, conversation, agreements, before }: GroupView): string {
  const { round, collected, disclosure } = result;
  return JSON.stringify([
    ...[round.id, round.revision, collected.finished, conversation.revision],
    fnv1a64(JSON.stringify([round, disclosure.ok && disclosure.findings])),
    agreements.map(({ id, revision }) => [id, revision]),
    before.map((one) => [one.result.round.id, one.result.round.revision]),
  ]);
}
