import { buildGroupRound } from '#src/domain/group-round.ts';
import { standardStatements } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import type { Desk } from '#src/storage/desks.ts';
import { addGroupRound } from '#src/storage/group-rounds.ts';

/** This device set the round up and collects. */
export const leadDesk: Desk = {
  roundId: 'round-01',
  as: 'facilitator',
  ownSheetId: null,
  handedInRevision: null,
  tablet: null,
};

/** An open round of two organisations with the quick questionnaire, unless told otherwise. */
export function groupOf(given: Partial<Round> = {}): Round {
  const round = buildGroupRound({
    id: 'round-01',
    now: '2026-11-24T09:00:00.000Z',
    name: 'Werkgroep LOB',
    date: '2026-11-24',
    instrument: standardInstrument,
    variant: 'quick',
    statements: standardStatements(standardInstrument, 'quick'),
    parts: [],
    words: {},
    partners: [
      { id: '0a1b2c3d-1', name: 'De Brug', kind: 'vmbo', expected: null },
      { id: '0a1b2c3d-2', name: 'Kamp', kind: 'company', expected: null },
    ],
    expected: 12,
    way: 'apart',
    host: 'Anna',
    purpose: 'We kijken samen terug.',
    audience: 'Alleen wij.',
    asks: [],
    rehearsal: false,
    openness: 'open',
    minimum: 5,
    previousRoundId: null,
  });
  return { ...round, ...given };
}

/** Stores it, with what this device is in it. */
export async function addGroup(given: Partial<Round> = {}, desk: Desk = leadDesk): Promise<void> {
  const round = groupOf(given);
  const added = await addGroupRound(round, { ...desk, roundId: round.id });
  if (!added.ok) throw new Error(added.reason);
}
