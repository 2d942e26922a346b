import { type TableProblem, tableSizeLimit } from '../tables.ts';
import { decoded, type Encoding } from './decoded.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { type Delimiter, type ParsedCsv, parseCsv, type Ragged } from './parse-csv.ts';

export type CsvResult =
  | (Extract<ParsedCsv, { ok: true }> & {
      /** What was guessed; a preview says it. */
      delimiter: Delimiter;
      encoding: Encoding;
    })
  | { ok: false; problem: TableProblem };

export type CsvOptions = { delimiter?: Delimiter; encoding?: Encoding };

/**
 * Reads a file of comma (semicolon, tab) separated values: all cells as text, nothing guessed about what they mean.
 * `ragged` tells the rows that have another length than the first: whoever takes the table decides about them.
 */
export async function readCsv(blob: Blob, options: CsvOptions = {}): Promise<CsvResult> {
  const { size } = blob;
  if (size > tableSizeLimit) {
    return { ok: false, problem: { code: 'tooLarge', found: size, known: tableSizeLimit } };
  }
  const bytes = await bytesOf(blob);
  if (bytes === null) return { ok: false, problem: { code: 'unreadable' } };
  const text = decoded(bytes, options.encoding);
  return text === null
    ? { ok: false, problem: { code: 'notCsv' } }
    : readCsvText(text.text, options.delimiter, text.encoding);
}

/** The same from text, as from the clipboard. */
export function readCsvText(text: string, delimiter?: Delimiter, encoding: Encoding = 'utf-8'): CsvResult {
  // Excel's own hint of what parts the cells; it is no row.
  const hint = /^\ufeff?sep=([;,\t])(?:\r\n|\r|\n|$)/.exec(text);
  const body = text.slice(hint ? hint[0].length : text.startsWith('\ufeff') ? 1 : 0);
  const chosen = delimiter ?? (hint?.[1] as Delimiter | undefined) ?? guessDelimiter(body);
  const parsed = parseCsv(body, chosen);
  if (!parsed.ok) return parsed;
  const { rows, places, name } = parsed.table;
  return hint
    ? {
        ...parsed,
        table: { name, rows, places: places.map((place) => place + 1) },
        ragged: parsed.ragged.map((row): Ragged => ({ ...row, place: row.place + 1 })),
        delimiter: chosen,
        encoding,
      }
    : { ...parsed, delimiter: chosen, encoding };
}

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
