import type { OptionalPart, Variant } from '#src/domain/instrument.ts';
import { type OwnResult, ownResultOf } from '#src/domain/own-result.ts';
import { buildAloneRound, type Round } from '#src/domain/round.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { standardInstrument } from '#src/instruments/registry.ts';

type Asked = { variant?: Variant; parts?: OptionalPart[] };

/** A round of one person with the standard questionnaire, in its quick variant unless told otherwise. */
export function roundAlone({ variant = 'quick', parts = [], ...given }: Partial<Round> & Asked = {}): Round {
  const round = buildAloneRound({
    id: 'round-01',
    now: '2026-11-24T09:00:00.000Z',
    name: 'Werkgroep LOB',
    instrument: standardInstrument,
    variant,
    parts,
  });
  return { ...round, ...given };
}

/** Its sheet, empty unless told otherwise. */
export function sheetAlone(given: Partial<Sheet> = {}): Sheet {
  return { ...buildSheet({ id: 'sheet-001', roundId: 'round-01', now: null }), ...given };
}

/** Both, with what comes of them. */
export function ownResult(sheet: Partial<Sheet>, round: Parameters<typeof roundAlone>[0] = {}): OwnResult {
  const result = ownResultOf(roundAlone(round), standardInstrument, [sheetAlone(sheet)]);
  if (!result) throw new Error('There is no result');
  return result;
}
