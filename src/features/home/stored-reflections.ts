import { spokesOf } from '#src/domain/instrument.ts';
import { type OwnResult, ownResultOf } from '#src/domain/own-result.ts';
import { progressOf } from '#src/domain/progress.ts';
import type { Round } from '#src/domain/round.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { listSheets } from '#src/storage/sheets.ts';

/** One line of the list. `own`: the sheet of a round alone and how far it is; null for what this version cannot show. */
export type Reflection = { round: Round; own: (OwnResult & { answered: number; total: number }) | null };

/** Everything on this device, newest first. */
export async function listReflections(): Promise<Reflection[]> {
  const rounds = await listRounds();
  return Promise.all(rounds.map(async (round) => ({ round, own: await ownOf(round) })));
}

async function ownOf(round: Round): Promise<Reflection['own']> {
  if (round.kind !== 'alone') return null;
  const { id, version } = round.instrument;
  const result = ownResultOf(round, instrumentOf(id, version), await listSheets(round.id));
  if (!result) return null;
  const spokes = spokesOf(result.instrument, round.instrument.statements);
  const { answered, total } = progressOf(result.sheet, spokes);
  return { ...result, answered, total };
}
