import * as z from 'zod/mini';
import { type Mapping, mappingSchema } from '#src/domain/answer-import/meaning.ts';
import { read, write } from './database.ts';
import type { Saved } from './errors.ts';
import { isRow } from './rows.ts';
import type { Reading } from './stores.ts';

/** So many forms are remembered, the last ones used. */
const remembered = 20;

const entrySchema = z.object({ key: z.string(), mapping: mappingSchema });
type Entry = z.infer<typeof entrySchema>;

/**
 * What somebody said before about a file with these headings (`headingsKey`), so that the next one needs no questions;
 * null when there was none. It holds meanings of columns and words, and no answers. Throws a StorageError.
 */
export async function readFormMapping(key: string): Promise<Mapping | null> {
  const entries = await read(['facts'], entriesOf);
  return entries.find((entry) => entry.key === key)?.mapping ?? null;
}

export function keepFormMapping(key: string, mapping: Mapping): Promise<Saved<void>> {
  return write(['facts'], async (tx) => {
    const others = (await entriesOf(tx)).filter((entry) => entry.key !== key);
    const entries = [{ key, mapping }, ...others].slice(0, remembered);
    await tx.put('facts', { id: 'form-mappings', entries });
  });
}

/** What cannot be read is forgotten: nothing is lost by it but a few choices. */
async function entriesOf(tx: Reading): Promise<Entry[]> {
  const row = await tx.get('facts', 'form-mappings');
  const listed: unknown = isRow(row) ? row['entries'] : [];
  const entries: unknown[] = Array.isArray(listed) ? listed : [];
  return entries.flatMap((entry) => {
    const parsed = entrySchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}
