import type { Sheet } from '#src/domain/sheet.ts';
import { changeDesk } from '#src/storage/desks.ts';
import type { Saved } from '#src/storage/errors.ts';
import { addSheet } from '#src/storage/sheets.ts';

/**
 * Puts the next person's sheet on the tablet. The desk knows it first: were the app killed in between, it would name
 * a sheet that is not there, which is as good as none, and never would a sheet lie about that nobody can reach.
 */
export async function beginOnTablet(sheet: Sheet): Promise<Saved<void>> {
  const noted = await changeDesk(sheet.roundId, (desk) =>
    desk.tablet ? { ...desk, tablet: { ...desk.tablet, sheetId: sheet.id } } : desk,
  );
  if (!noted.ok) return noted;
  // Another tab has ended the round meanwhile.
  return noted.value.tablet ? addSheet(sheet) : { ok: false, reason: 'stale' };
}
