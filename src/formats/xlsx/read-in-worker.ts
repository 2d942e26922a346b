import { type TableProblem, tableSizeLimit } from '../tables.ts';
import type { XlsxResult } from './read-xlsx.ts';

export type XlsxReading = XlsxResult | { ok: false; problem: { code: 'cancelled' } };

/**
 * Reads a workbook off the main thread, so that the page stays responsive whatever the file holds; and so that the code
 * that reads is not loaded where one only writes. Aborting stops the worker at once: the problem is `cancelled`.
 */
export function readXlsxInWorker(
  blob: Blob,
  { signal }: { signal?: AbortSignal } = {},
): Promise<XlsxReading> {
  const { size } = blob;
  if (size > tableSizeLimit) {
    return Promise.resolve(failure({ code: 'tooLarge', found: size, known: tableSizeLimit }));
  }
  if (signal?.aborted) return Promise.resolve(failure({ code: 'cancelled' }));
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const over = new AbortController();
    const settle = (result: XlsxReading) => {
      over.abort();
      worker.terminate();
      resolve(result);
    };
    const whileReading = { signal: over.signal };
    signal?.addEventListener('abort', () => settle(failure({ code: 'cancelled' })), whileReading);
    worker.addEventListener('message', ({ data }: MessageEvent<XlsxResult>) => settle(data), whileReading);
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        settle(failure({ code: 'unreadable' }));
      },
      whileReading,
    );
    worker.postMessage(blob);
  });
}

function failure(problem: TableProblem | { code: 'cancelled' }): XlsxReading {
  return problem.code === 'cancelled' ? { ok: false, problem } : { ok: false, problem };
}
