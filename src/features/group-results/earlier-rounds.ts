import type { Round } from '#src/domain/round.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { listRounds } from '#src/storage/rounds.ts';

/**
 * The group rounds on this device that may be the one before: led from here, of the same questionnaire, not later, both
 * rehearsed or both real, and not themselves after this one. Newest first. Throws a StorageError.
 */
export async function earlierRounds(roundId: string): Promise<Round[]> {
  const rounds = await listRounds();
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const now = byId.get(roundId);
  if (!now) return [];
  const suitable = rounds.filter(
    (round) =>
      round.kind === 'group' &&
      round.id !== roundId &&
      round.instrument.id === now.instrument.id &&
      round.rehearsal === now.rehearsal &&
      round.date <= now.date &&
      !isAfter(round, roundId, byId),
  );
  const groups = await Promise.all(suitable.map(({ id }) => readGroup(id)));
  return groups.flatMap((group) => (group?.desk.as === 'facilitator' ? [group.round] : []));
}

/** Does following the links back from a round come to this one? */
function isAfter(round: Round, roundId: string, byId: ReadonlyMap<string, Round>): boolean {
  const seen = new Set<string>();
  let at: Round | undefined = round;
  while (at && !seen.has(at.id)) {
    if (at.previousRoundId === roundId) return true;
    seen.add(at.id);
    at = at.previousRoundId === null ? undefined : byId.get(at.previousRoundId);
  }
  return false;
}
