import type { ReadReply, ReadRequest } from './messages.ts';

export type QrReader = {
  /**
   * The text of the QR code in a picture, or null when there is none. The picture's pixels are handed over and gone
   * afterwards. Rejects only when the reader itself cannot be started; after `close` the answer is null.
   */
  read: (image: ImageData) => Promise<string | null>;
  close: () => void;
};

type Waiting = { resolve: (text: string | null) => void; reject: (reason: Error) => void };

/** Reads QR codes off the main thread. Ask for the next picture when the answer to the last one is there. */
export function openQrReader(): QrReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let isClosed = false;
  let broken: Error | null = null;

  worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
    waiting.get(data.id)?.resolve(data.text);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    const failure = new Error('The reader of QR codes could not be started');
    broken = failure;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  });

  return {
    read: (image) => {
      if (isClosed) return Promise.resolve(null);
      if (broken) return Promise.reject(broken);
      return new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, image } satisfies ReadRequest, [image.data.buffer]);
      });
    },
    close: () => {
      isClosed = true;
      worker.terminate();
      for (const { resolve } of waiting.values()) resolve(null);
      waiting.clear();
    },
  };
}
