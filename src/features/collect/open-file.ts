import { setupKeyOf } from '#src/domain/group-round.ts';
import { handInOf } from '#src/domain/hand-in.ts';
import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import { readFileInWorker } from '#src/formats/json/read-in-worker.ts';
import { instruments } from '#src/instruments/registry.ts';
import { type Collecting, notTaken, type Opened } from './open-text.ts';

/** Reads a file of a participant or of a table. Several rounds in it give several answers; only this one's sheets are taken. */
export async function openFile(file: Blob, collecting: Collecting): Promise<Opened[]> {
  const read = await readFileInWorker(file, { instruments });
  if (!read.ok) return [notTaken({ reason: 'file', problem: read.problem })];
  const opened = read.file.rounds.map((entry) => openRound(entry, collecting));
  return opened.length === 0 ? [notTaken({ reason: 'nothing' })] : opened;
}

function openRound({ round, sheets }: RoundWithSheets, collecting: Collecting): Opened {
  if (round.id !== collecting.round.id) return notTaken({ reason: 'otherRound', roundId: round.id });
  if (sheets.length === 0) return notTaken({ reason: 'nothing' });
  const setupKey = setupKeyOf(round);
  const arrivals = sheets.map((sheet) => ({
    roundId: round.id,
    setupKey,
    sheet: handInOf(collecting.round, sheet),
  }));
  return { kind: 'arrivals', arrivals };
}
