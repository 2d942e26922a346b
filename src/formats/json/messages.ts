import type { Instrument } from '#src/domain/instrument.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { ReadResult } from './read-json.ts';

/** What goes to the worker: one file to read. */
export type WorkerRequest = { blob: Blob; instruments: readonly Instrument[] };

/**
 * What comes back: shares of the work done; then the sheets, a few at a time; then the result, whose rounds have no
 * sheets yet. Ten thousand sheets in one message would hold up the page that receives them.
 */
export type WorkerReply =
  | { kind: 'share'; share: number }
  | { kind: 'sheets'; round: number; sheets: Sheet[] }
  | { kind: 'result'; result: ReadResult };

const sheetsPerMessage = 250;

/** A result as the messages that carry it. */
export function* repliesOf(result: ReadResult): Generator<WorkerReply> {
  if (!result.ok) {
    yield { kind: 'result', result };
    return;
  }
  for (const [round, { sheets }] of result.file.rounds.entries()) {
    for (let start = 0; start < sheets.length; start += sheetsPerMessage) {
      yield { kind: 'sheets', round, sheets: sheets.slice(start, start + sheetsPerMessage) };
    }
  }
  const rounds = result.file.rounds.map((entry) => ({ ...entry, sheets: [] }));
  yield { kind: 'result', result: { ok: true, file: { ...result.file, rounds } } };
}

/** The result with the sheets that came before it. */
export function withSheets(result: ReadResult, arrived: ReadonlyMap<number, Sheet[]>): ReadResult {
  if (!result.ok) return result;
  const rounds = result.file.rounds.map((entry, index) => ({ ...entry, sheets: arrived.get(index) ?? [] }));
  return { ok: true, file: { ...result.file, rounds } };
}
