import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFileInWorker } from '#src/formats/json/read-in-worker.ts';
import { instruments } from '#src/instruments/registry.ts';
import { at, exampleFile, read } from './example.ts';

type Listener = (event: { data: unknown }) => void;

/** A worker in this thread: it runs the real worker script, and messages go over as copies, later. */
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
      postMessage: (data: unknown) => {
        if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }));
      },
    });
    vi.stubGlobal('reportError', () => this.dispatchEvent(new Event('error')));
    vi.resetModules();
    this.#ready = import('#src/formats/json/worker.ts');
  }

  postMessage(data: unknown): void {
    void this.#ready.then(() => this.#toScript.forEach((listener) => listener({ data })));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const blobOf = (value: unknown) => new Blob([JSON.stringify(value)]);

beforeEach(() => {
  NearWorker.started = [];
  vi.stubGlobal('Worker', NearWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('reading a file in a worker', () => {
  it('gives what the file holds, and the worker ends', async () => {
    const result = await readFileInWorker(blobOf(exampleFile()), { instruments });
    expect(result).toEqual(read(exampleFile()));
    expect(result).toMatchObject({ ok: true, file: { rounds: [{}, { agreements: [{}, {}] }] } });
    expect(NearWorker.started.map((worker) => worker.isTerminated)).toEqual([true]);
  });

  it('tells how far it is, up to the whole', async () => {
    const shares: number[] = [];
    await readFileInWorker(blobOf(exampleFile()), { instruments, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.5, 1]);
  });

  it('gives the problem of a file that is wrong', async () => {
    const result = await readFileInWorker(new Blob(['Beste allemaal,']), { instruments });
    expect(result).toEqual({ ok: false, problem: { code: 'notJson', place: { path: [] } } });
  });

  it('refuses a file that is too large without starting a worker', async () => {
    const result = await readFileInWorker(new Blob([new Uint8Array(20_000_001)]), { instruments });
    expect(result).toMatchObject({ ok: false, problem: { code: 'tooLarge' } });
    expect(NearWorker.started).toEqual([]);
  });

  it('can be cancelled halfway: the worker is stopped and nothing comes after', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const reading = readFileInWorker(blobOf(exampleFile()), {
      instruments,
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        stop.abort();
      },
    });
    expect(await reading).toEqual({ ok: false, problem: { code: 'cancelled', place: { path: [] } } });
    const onItsWay = new MessageEvent('message', { data: { kind: 'share', share: 0.9 } });
    NearWorker.started[0]?.dispatchEvent(onItsWay);
    expect(shares).toEqual([0.5]);
    expect(NearWorker.started.map((worker) => worker.isTerminated)).toEqual([true]);
  });

  it('does not start when it was cancelled before', async () => {
    const result = await readFileInWorker(blobOf(exampleFile()), {
      instruments,
      signal: AbortSignal.abort(),
    });
    expect(result).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(NearWorker.started).toEqual([]);
  });

  it('brings every sheet over in its own round and order, however many there are', async () => {
    const sheetsOf = (file: Record<string, unknown>) => at(file, 'rounds', 1, 'sheets') as object[];
    const file = exampleFile();
    const [sheet] = sheetsOf(file);
    const ids = Array.from({ length: 501 }, (_, index) => `sheet-many-${index}`);
    sheetsOf(file).splice(0, 5, ...ids.map((id) => ({ ...sheet, id })));
    const result = await readFileInWorker(blobOf(file), { instruments });
    expect(result.ok && result.file.rounds.map(({ sheets }) => sheets.map(({ id }) => id))).toEqual([
      ['sheet-001'],
      ids,
    ]);
  });

  it('tells when the script in the worker meets something unexpected', async () => {
    const blob = blobOf(exampleFile());
    blob.text = () => Promise.reject(new Error('unexpected'));
    expect(await readFileInWorker(blob, { instruments })).toMatchObject({
      ok: false,
      problem: { code: 'unreadable' },
    });
  });

  it('tells when the worker itself breaks', async () => {
    const reading = readFileInWorker(blobOf(exampleFile()), { instruments });
    NearWorker.started[0]?.dispatchEvent(new Event('error'));
    expect(await reading).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
  });
});
