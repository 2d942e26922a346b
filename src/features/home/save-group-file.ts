import { readRound } from '#src/storage/rounds.ts';
import { readWhole } from '#src/storage/whole-round.ts';
import { download, fileName } from '#src/ui/download.ts';

/** Hands over a group round with all that belongs to it as JSON. Throws when it is gone or cannot be read. */
export async function saveGroupFile(roundId: string): Promise<void> {
  const [round, { writeJson }] = await Promise.all([
    readRound(roundId),
    import('#src/formats/json/write-json.ts'),
  ]);
  if (!round) throw new Error('The round is gone');
  const file = writeJson([await readWhole(round)], { now: new Date().toISOString() });
  download(file, fileName([round.name, round.date], 'json'));
}
