import { readGroup } from '#src/storage/group-rounds.ts';
import { download, fileName } from '#src/ui/download.ts';

/** Hands over a group round with all its sheets as JSON. Throws when it is gone or cannot be read. */
export async function saveGroupFile(roundId: string): Promise<void> {
  const [group, { writeJson }] = await Promise.all([
    readGroup(roundId),
    import('#src/formats/json/write-json.ts'),
  ]);
  if (!group) throw new Error('The round is gone');
  const { round, sheets } = group;
  const file = writeJson([{ round, sheets }], { now: new Date().toISOString() });
  download(file, fileName([round.name, round.date], 'json'));
}
