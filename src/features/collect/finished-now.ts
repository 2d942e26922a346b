import type { Round } from '#src/domain/round.ts';

/** When a sheet without a time of its own was finished: now; in an anonymous round, which keeps no times, always the same. */
export function finishedNow(round: Round): string {
  return round.openness === 'anonymous' ? round.createdAt : new Date().toISOString();
}
