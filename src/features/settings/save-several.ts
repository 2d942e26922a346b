import { isAnonymous } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import { sizeLimit } from '#src/formats/json/limits.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { readRound } from '#src/storage/rounds.ts';
import { readWhole } from '#src/storage/whole-round.ts';
import { download, fileName } from '#src/ui/download.ts';

/**
 * Those that may be chosen one by one. Not an anonymous one: with it and without it, or earlier and later, such files
 * differ by single people. The copy of everything has it.
 */
export function mayBeChosen(round: Round): boolean {
  return !isAnonymous(round);
}

/** One file with these rounds, behind a passphrase if there is one. Throws where one is gone, or cannot be sealed. */
export async function saveSeveral(
  roundIds: readonly string[],
  given: { word: string; now: Date; passphrase: string | null },
): Promise<void> {
  const { word, now, passphrase } = given;
  const rounds = await Promise.all(roundIds.map(chosenRound));
  const moment = now.toISOString();
  const file = writeJson(await Promise.all(rounds.map(readWhole)), { now: moment });
  if (file.size > sizeLimit) throw new Error('Too large to be opened again');
  const name = [word, moment.slice(0, 10)];
  if (passphrase === null) {
    download(file, fileName(name, 'json'));
    return;
  }
  const { seal } = await import('#src/formats/sealed/seal.ts');
  const sealed = await seal(file, passphrase);
  if (!sealed.ok) throw new Error(`Not sealed: ${sealed.reason}`);
  download(sealed.blob, fileName(name, 'json'));
}

async function chosenRound(id: string): Promise<Round> {
  const round = await readRound(id);
  if (!round || !mayBeChosen(round)) throw new Error(`No such round to choose: ${id}`);
  return round;
}
