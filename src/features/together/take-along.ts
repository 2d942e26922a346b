import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import { download, fileName } from '#src/ui/download.ts';

/** The round with all that belongs to it as a file; its sheets as they are on the screen. */
export async function takeAlong(whole: RoundWithSheets, now: Date): Promise<void> {
  const { writeJson } = await import('#src/formats/json/write-json.ts');
  const moment = now.toISOString();
  download(writeJson([whole], { now: moment }), fileName([whole.round.name, moment.slice(0, 10)], 'json'));
}
