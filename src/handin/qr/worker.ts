import { decoded } from './decode.ts';
import type { ReadReply, ReadRequest } from './messages.ts';
import { nativeDetector } from './native.ts';

const native = nativeDetector();

/** The browser's own reader first; ours where it is missing, fails or sees nothing. */
async function read(image: ImageData): Promise<string | null> {
  try {
    const [code] = (await (await native)?.detect(image)) ?? [];
    if (code !== undefined && code.rawValue !== '') return code.rawValue;
  } catch {
    // A reader of the browser that fails is as good as none.
  }
  return decoded(image);
}

self.addEventListener('message', ({ data: { id, image } }: MessageEvent<ReadRequest>) => {
  void read(image).then((text) => {
    self.postMessage({ id, text } satisfies ReadReply);
  });
});
