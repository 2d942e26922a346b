import { sizeLimit } from '#src/formats/json/limits.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { noteCopyMade } from '#src/storage/health.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { readWhole } from '#src/storage/whole-round.ts';
import { download, fileName } from '#src/ui/download.ts';

/** One file with all that this device has, and the day it was made. Throws when nothing could open it again. */
export async function copyEverything(now: Date): Promise<void> {
  const rounds = await Promise.all((await listRounds()).map(readWhole));
  const moment = now.toISOString();
  const file = writeJson(rounds, { now: moment });
  if (file.size > sizeLimit) throw new Error('Too large to be opened again');
  download(file, fileName(['samenspiegel', moment.slice(0, 10)], 'json'));
  await noteCopyMade(moment);
}
