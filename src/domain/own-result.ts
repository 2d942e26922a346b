import { disclose } from './disclosure.ts';
import type { Findings } from './findings.ts';
import type { Instrument } from './instrument.ts';
import type { Round } from './round.ts';
import type { Sheet } from './sheet.ts';

/** A round alone with its one sheet and what follows from it. */
export type OwnResult = { round: Round; sheet: Sheet; instrument: Instrument; findings: Findings };

/** Null for a round of a group, one without a sheet, or one whose instrument is unknown here. */
export function ownResultOf(
  round: Round,
  instrument: Instrument | null,
  sheets: readonly Sheet[],
): OwnResult | null {
  const [sheet] = sheets;
  if (round.kind !== 'alone' || !instrument || !sheet) return null;
  const disclosed = disclose(round, instrument, [sheet]);
  return disclosed.ok ? { round, sheet, instrument, findings: disclosed.findings } : null;
}
