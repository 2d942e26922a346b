import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadReply, ReadRequest } from '#src/handin/qr/messages.ts';
import { openQrReader } from '#src/handin/qr/reader.ts';

/** A worker that answers when the test says so. */
class WorkerInHand extends EventTarget {
  static last: WorkerInHand;
  asked: ReadRequest[] = [];
  isTerminated = false;
  constructor() {
    super();
    WorkerInHand.last = this;
  }
  postMessage(request: ReadRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.isTerminated = true;
  }
  answer(place: number, text: string | null) {
    const data: ReadReply = { id: this.asked[place]?.id ?? NaN, text };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const picture = () =>
  ({ width: 1, height: 1, data: new Uint8ClampedArray(4), colorSpace: 'srgb' }) as ImageData;

beforeEach(() => vi.stubGlobal('Worker', WorkerInHand));
afterEach(() => vi.unstubAllGlobals());

describe('the reader of QR codes', () => {
  it('gives each picture its own answer', async () => {
    const reader = openQrReader();
    const [first, second] = [reader.read(picture()), reader.read(picture())];
    WorkerInHand.last.answer(1, null);
    WorkerInHand.last.answer(0, 'SAMEN');
    expect(await first).toBe('SAMEN');
    expect(await second).toBeNull();
  });

  it('answers nothing any more once it is closed', async () => {
    const reader = openQrReader();
    const pending = reader.read(picture());
    reader.close();
    expect(await pending).toBeNull();
    expect(await reader.read(picture())).toBeNull();
    expect(WorkerInHand.last.isTerminated).toBe(true);
  });

  it('says so when it cannot be started', async () => {
    const reader = openQrReader();
    const pending = reader.read(picture());
    WorkerInHand.last.dispatchEvent(new Event('error', { cancelable: true }));
    await expect(pending).rejects.toThrow('could not be started');
    await expect(reader.read(picture())).rejects.toThrow('could not be started');
  });
});
