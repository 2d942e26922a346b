import { isShortId, shortIdOf, tagOf } from '#src/domain/short-id.ts';
import { isRow } from './rows.ts';
import { type Reading, rowsOf } from './stores.ts';

/**
 * Whether the round holds this person already under the other kind of id: a sheet that came as a typed code has a
 * short one, the same person's whole sheet a full one. `except`: a sheet that goes when this one comes.
 */
export async function hasTwin(
  tx: Reading,
  sheet: { id: string; roundId: unknown },
  except: string | null,
): Promise<boolean> {
  const tag = tagOf(sheet.id);
  if (!isShortId(sheet.id)) {
    const twin = shortIdOf(tag);
    const row = await tx.get('sheets', twin);
    return twin !== except && isRow(row) && row['roundId'] === sheet.roundId;
  }
  const rows = await rowsOf(tx.byIndex('sheets', 'roundId', String(sheet.roundId)));
  return rows.some((row) => isRow(row) && ![sheet.id, except].includes(row.id) && tagOf(row.id) === tag);
}
