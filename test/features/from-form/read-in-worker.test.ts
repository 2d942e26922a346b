import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTablesInWorker } from '#src/features/from-form/read-in-worker.ts';
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
      // A page that ended a worker hears no more of it.
      postMessage: (data: unknown) =>
        this.isTerminated || this.dispatchEvent(new MessageEvent('message', { data })),
    });
    vi.stubGlobal('reportError', () => this.dispatchEvent(new Event('error', { cancelable: true })));
    vi.resetModules();
    this.#ready = import('#src/features/from-form/table-worker.ts');
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

const people = (count: number) =>
  new Blob([
    `P2,R2\n${Array.from({ length: count }, (_, row) => `${String((row % 5) + 1)},${String(row)}`).join('\n')}`,
  ]);
const read = (file: Blob, signal = new AbortController().signal) => {
  const shares: number[] = [];
  const result = readTablesInWorker(file, { signal, onProgress: (share) => shares.push(share) });
  return { result, shares };
};
const worker = () => NearWorker.started[0];

describe('reading a table in a worker', () => {
  it('gives all rows in their order, tells how far it is, and the worker ends', async () => {
    const { result, shares } = read(people(5_000));
    const tables = await result;
    if (!tables.ok) throw new Error(tables.problem.code);
    const [rows = []] = tables.tables.map((table) => table.rows);
    expect(rows).toHaveLength(5_001);
    expect(rows.at(-1)).toEqual(['5', '4999']);
    expect(shares).toHaveLength(21);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(worker()?.isTerminated).toBe(true);
  });

  it('gives what is wrong with a file', async () => {
    expect(await read(new Blob(['P2,R2\n4,"5\n'])).result).toEqual({
      ok: false,
      problem: { code: 'openQuote', line: 2, column: 3 },
    });
  });

  it('stops in the middle when it is cancelled, and nothing of it is kept', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const result = readTablesInWorker(people(5_000), {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        if (shares.length === 3) stop.abort();
      },
    });
    expect(await result).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(worker()?.isTerminated).toBe(true);
    expect(shares).toHaveLength(3);
  });

  it('does not begin when it is cancelled already, or the file is too large', async () => {
    expect(await read(people(1), AbortSignal.abort()).result).toMatchObject({
      problem: { code: 'cancelled' },
    });
    const large = new Blob(['a']);
    Object.defineProperty(large, 'size', { value: tableSizeLimit + 1 });
    expect(await read(large).result).toMatchObject({ ok: false, problem: { code: 'tooLarge' } });
    expect(NearWorker.started).toEqual([]);
  });

  it.each([
    ['breaks', new Event('error', { cancelable: true })],
    ['sends what cannot be received', new MessageEvent('messageerror')],
  ])('ends with a reason when the worker %s', async (_, event) => {
    const { result } = read(people(10));
    worker()?.dispatchEvent(event);
    expect(await result).toEqual({ ok: false, problem: { code: 'stopped' } });
    expect(worker()?.isTerminated).toBe(true);
  });

  it('ends with a reason when the script of the worker throws', async () => {
    const broken = people(10);
    broken.slice = () => {
      throw new TypeError('for want of memory');
    };
    expect(await read(broken).result).toEqual({ ok: false, problem: { code: 'stopped' } });
  });
});
