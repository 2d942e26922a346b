import { writeJson } from '#src/formats/json/write-json.ts';
import { noteCopyMade } from '#src/storage/health.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { download, fileName } from '#src/ui/download.ts';

/** One file with every round and sheet of this device, and the day it was made. */
export async function copyEverything(now: Date): Promise<void> {
  const rounds = await Promise.all(
    (await listRounds()).map(async (round) => ({ round, sheets: await listSheets(round.id) })),
  );
  const moment = now.toISOString();
  download(writeJson(rounds, { now: moment }), fileName(['samenspiegel', moment.slice(0, 10)], 'json'));
  await noteCopyMade(moment);
}
