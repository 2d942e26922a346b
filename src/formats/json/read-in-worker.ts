import type { Instrument } from '#src/domain/instrument.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { sizeLimit } from './limits.ts';
import { type WorkerReply, type WorkerRequest, withSheets } from './messages.ts';
import { problemAt } from './problem.ts';
import type { ReadResult } from './read-json.ts';
import { tooLarge } from './read-blob.ts';

export type WorkerOptions = {
  instruments: readonly Instrument[];
  /** Told now and then which share of the work is done, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Aborting stops the worker at once; the result is the problem `cancelled`. */
  signal?: AbortSignal;
};

/** Reads a file off the main thread, so that the page stays responsive whatever the file holds. */
export function readFileInWorker(
  blob: Blob,
  { instruments, onProgress, signal }: WorkerOptions,
): Promise<ReadResult> {
  if (blob.size > sizeLimit) return Promise.resolve(tooLarge(blob));
  if (signal?.aborted) return Promise.resolve(failure('cancelled'));
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const arrived = new Map<number, Sheet[]>();
    const over = new AbortController();
    const settle = (result: ReadResult) => {
      over.abort();
      worker.terminate();
      resolve(result);
    };
    const whileReading = { signal: over.signal };
    const hear = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'share') onProgress?.(data.share);
      else if (data.kind === 'result') settle(withSheets(data.result, arrived));
      else arrived.set(data.round, (arrived.get(data.round) ?? []).concat(data.sheets));
    };
    const fail = (event: Event) => {
      event.preventDefault();
      settle(failure('unreadable'));
    };
    signal?.addEventListener('abort', () => settle(failure('cancelled')), whileReading);
    worker.addEventListener('message', hear, whileReading);
    worker.addEventListener('error', fail, whileReading);
    worker.postMessage({ blob, instruments } satisfies WorkerRequest);
  });
}

function failure(code: 'cancelled' | 'unreadable'): ReadResult {
  return { ok: false, problem: problemAt([], code) };
}
