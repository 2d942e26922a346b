import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readXlsxInWorker } from '#src/formats/xlsx/read-in-worker.ts';
import { writeXlsx } from '#src/formats/xlsx/write-xlsx.ts';
import { tableSizeLimit } from '#src/formats/tables.ts';

type Listener = (event: { data: unknown }) => void;

/** A worker in this thread: it runs the real worker script. */
class NearWorker extends EventTarget {
  static started: NearWorker[] = [];
  isTerminated = false;
  #toScript: Listener[] = [];
  readonly #ready: Promise<unknown>;

  constructor() {
    super();
    NearWorker.started.push(this);
    vi.stubGlobal('self', {
      addEventListener: (_: string, listener: Listener) => this.#toScript.push(listener),
      postMessage: (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data })),
    });
    vi.stubGlobal('reportError', () => this.dispatchEvent(new Event('error')));
    vi.resetModules();
    this.#ready = import('#src/formats/xlsx/worker.ts');
  }

  postMessage(data: unknown): void {
    void this.#ready.then(() => this.#toScript.forEach((listener) => listener({ data })));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

beforeEach(() => {
  NearWorker.started = [];
  vi.stubGlobal('Worker', NearWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('reading a workbook in a worker', () => {
  it('gives its tables, and the worker ends', async () => {
    const table = { name: 'a', columns: [{ heading: 'h', kind: 'text' as const }], rows: [['x'], [2]] };
    const blob = await writeXlsx([table], { title: 't', origin: 'o', createdAt: new Date(0) });
    expect(await readXlsxInWorker(blob)).toEqual({
      ok: true,
      tables: [{ name: 'a', rows: [['h'], ['x'], [2]], places: [1, 2, 3] }],
    });
    expect(NearWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('gives what is wrong with it', async () => {
    expect(await readXlsxInWorker(new Blob(['a;b']))).toEqual({ ok: false, problem: { code: 'notXlsx' } });
  });

  it('stops at once when it is cancelled, and does not begin when it already is', async () => {
    const stop = new AbortController();
    const reading = readXlsxInWorker(new Blob(['a']), { signal: stop.signal });
    stop.abort();
    const cancelled = { ok: false, problem: { code: 'cancelled' } };
    expect(await reading).toEqual(cancelled);
    expect(await readXlsxInWorker(new Blob(['a']), { signal: stop.signal })).toEqual(cancelled);
    expect(NearWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('refuses a file that is too large without starting a worker, and survives a worker that breaks', async () => {
    const large = new Blob(['a']);
    Object.defineProperty(large, 'size', { value: tableSizeLimit + 1 });
    expect(await readXlsxInWorker(large)).toMatchObject({ ok: false, problem: { code: 'tooLarge' } });
    expect(NearWorker.started).toEqual([]);
    const reading = readXlsxInWorker(new Blob(['a']));
    NearWorker.started[0]?.dispatchEvent(new Event('error', { cancelable: true }));
    expect(await reading).toEqual({ ok: false, problem: { code: 'unreadable' } });
  });
});
