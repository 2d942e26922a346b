import { type PlainTable, tableSizeLimit } from '#src/formats/tables.ts';
import type { TablesRead } from './read-table.ts';
import { type TableReply, withRows } from './table-messages.ts';

/**
 * Reads a file off the main thread. Aborting stops the worker at once; the result is the problem `cancelled`. A worker
 * that breaks gives `stopped`, never an exception.
 */
export function readTablesInWorker(
  file: Blob,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<TablesRead> {
  if (file.size > tableSizeLimit) {
    const problem = { code: 'tooLarge' as const, found: file.size, known: tableSizeLimit };
    return Promise.resolve({ ok: false, problem });
  }
  if (signal.aborted) return Promise.resolve({ ok: false, problem: { code: 'cancelled' } });
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
    const arrived = new Map<number, PlainTable['rows']>();
    const over = new AbortController();
    const settle = (result: TablesRead) => {
      over.abort();
      worker.terminate();
      resolve(result);
    };
    const hear = ({ data }: MessageEvent<TableReply>) => {
      if (data.kind === 'result') {
        settle(withRows(data.result, arrived));
        return;
      }
      arrived.set(data.table, (arrived.get(data.table) ?? []).concat(data.rows));
      onProgress(data.share);
    };
    const fail = (event: Event) => {
      event.preventDefault();
      settle({ ok: false, problem: { code: 'stopped' } });
    };
    const whileReading = { signal: over.signal };
    signal.addEventListener(
      'abort',
      () => settle({ ok: false, problem: { code: 'cancelled' } }),
      whileReading,
    );
    worker.addEventListener('message', hear, whileReading);
    worker.addEventListener('error', fail, whileReading);
    worker.addEventListener('messageerror', fail, whileReading);
    worker.postMessage(file);
  });
}
