import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { download, fileName } from '#src/ui/download.ts';

/** The round with all its sheets, as they are on the screen, as a file. */
export async function takeAlong(round: Round, sheets: readonly Sheet[], now: Date): Promise<void> {
  const { writeJson } = await import('#src/formats/json/write-json.ts');
  const moment = now.toISOString();
  download(
    writeJson([{ round, sheets: [...sheets] }], { now: moment }),
    fileName([round.name, moment.slice(0, 10)], 'json'),
  );
}
