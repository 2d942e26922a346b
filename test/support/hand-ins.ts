import { type Arrival, planArrivals } from '#src/domain/arrival.ts';
import type { Round } from '#src/domain/round.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { takeArrivals } from '#src/storage/arrivals.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { groupRound, partners } from './rounds.ts';

export const collectedAt = '2026-11-24T13:05:40.000Z';

/** An open group round that waits for its hand-ins. */
export function openRound(given: Partial<Round> = {}): Round {
  return groupRound({
    revealedAt: null,
    partners: partners({ north: 'vmbo', south: 'mbo' }, { north: 6, south: 6 }),
    asks: ['name'],
    ...given,
  });
}

/** The same round, anonymous, of which three are enough; set up two days before. */
export function anonymousRound(given: Partial<Round> = {}): Round {
  return openRound({
    openness: 'anonymous',
    minimum: 3,
    asks: [],
    createdAt: '2026-11-20T08:00:00.000Z',
    date: '2026-11-22',
    ...given,
  });
}

/** A sheet that somebody has finished; `digit` is the first of its id. */
export function handedIn(digit: string, given: Partial<Sheet> = {}): Sheet {
  return {
    ...buildSheet({
      id: `${digit}0011223344556677889900aa`.slice(0, 24),
      roundId: 'round-01',
      now: '2026-11-24T12:40:00.000Z',
    }),
    finishedAt: '2026-11-24T12:51:00.000Z',
    answers: { B1: 4 },
    respondent: { partnerId: 'partner-north', role: null, name: `Person ${digit}` },
    ...given,
  };
}

/** What a typed code says of such a sheet. */
export function typed(digit: string, given: Partial<Sheet> = {}): Sheet {
  const { respondent, ...sheet } = handedIn(digit);
  return {
    ...sheet,
    id: `code-${digit}0010`,
    revision: 0,
    startedAt: null,
    respondent: { ...respondent, name: null },
    ...given,
  };
}

/** Sheets come in as they do on a screen: planned beside those that are here, then stored. Gives the ids for undoing. */
export async function collect(
  round: Round,
  sheets: readonly Sheet[],
  road: Parameters<typeof takeArrivals>[2] = 'qr',
): Promise<string[]> {
  const arrivals = sheets.map((sheet): Arrival => ({ roundId: round.id, setupKey: null, sheet }));
  const outcomes = planArrivals(round, await listSheets(round.id), arrivals);
  const saved = await takeArrivals(round, outcomes, road, collectedAt);
  if (!saved.ok || saved.value.size === 0) throw new Error('Nothing came in');
  return [...saved.value.values()];
}
