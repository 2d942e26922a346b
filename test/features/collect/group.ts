import { fingerprintOf } from '#src/domain/fingerprint.ts';
import { buildGroupRound, setupKeyOf } from '#src/domain/group-round.ts';
import { standardStatements } from '#src/domain/instrument.ts';
import type { Partner, Round } from '#src/domain/round.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { addGroupRound } from '#src/storage/group-rounds.ts';
import type { Desk } from '#src/storage/desks.ts';

const kinds = {
  'Het Veenlanden': 'vmbo',
  'ROC Rijnvliet': 'mbo',
  'Installatiebedrijf Kamp': 'company',
} as const;

/** Three organisations; in the order of a round's list. */
export const partners: Partner[] = Object.entries(kinds).map(([name, kind], place) => ({
  id: `0badcafe-${String(place + 1)}`,
  name,
  kind,
  expected: null,
}));

const created = '2026-11-24T09:00:00.000Z';

/** An open round of three organisations and nine people with the quick variant, unless told otherwise. */
export function groupOf(given: Partial<Round> = {}): Round {
  const statements = standardStatements(standardInstrument, 'quick');
  const round = buildGroupRound({
    id: 'a1b2c3d4e5f60718293a4b5c',
    now: created,
    name: 'Werkgroep LOB',
    date: '2026-11-24',
    instrument: standardInstrument,
    variant: 'quick',
    statements,
    parts: [],
    words: {},
    partners,
    expected: 9,
    way: 'apart',
    host: '',
    purpose: '',
    audience: '',
    asks: [],
    rehearsal: false,
    openness: 'open',
    minimum: 5,
    previousRoundId: null,
  });
  const changed = { ...round, ...given };
  const fingerprint = fingerprintOf(standardInstrument, changed.instrument.statements);
  return { ...changed, instrument: { ...changed.instrument, fingerprint } };
}

/** A finished sheet; the number makes its id, the place its organisation (from 0; null: none). */
export function sheetOf(number: number, partner: number | null, given: Partial<Sheet> = {}): Sheet {
  const id = `${String(number).padStart(4, '0')}00000000000000000000`;
  const round = groupOf();
  const sheet = buildSheet({ id, roundId: round.id, now: null });
  const partnerId = partner === null ? null : (partners[partner]?.id ?? null);
  return {
    ...sheet,
    finishedAt: '2026-11-24T09:30:00.000Z',
    respondent: { ...sheet.respondent, partnerId },
    answers: { B1: 4 },
    ...given,
  };
}

/** The sheet as it comes to this round. */
export function arrivalOf(sheet: Sheet, round: Round = groupOf()) {
  return { roundId: round.id, setupKey: setupKeyOf(round), sheet };
}

/** Puts the round on this device, with what the device is in it. */
export async function putRound(round: Round = groupOf(), as: Desk['as'] = 'facilitator'): Promise<void> {
  const desk: Desk = { roundId: round.id, as, ownSheetId: null, handedInRevision: null, tablet: null };
  const saved = await addGroupRound(round, desk);
  if (!saved.ok) throw new Error(saved.reason);
}
