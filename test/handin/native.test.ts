// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nativeDetector } from '#src/handin/qr/native.ts';

afterEach(() => vi.unstubAllGlobals());

function browserThatReads(getSupportedFormats: () => Promise<string[]>) {
  const made: { formats: string[] }[] = [];
  class BarcodeDetector {
    static getSupportedFormats = getSupportedFormats;
    detect = () => Promise.resolve([]);
    constructor(options: { formats: string[] }) {
      made.push(options);
    }
  }
  vi.stubGlobal('BarcodeDetector', BarcodeDetector);
  return { made, BarcodeDetector };
}

describe("the browser's own reader", () => {
  it('is none where the browser has none', async () => {
    expect(await nativeDetector()).toBeNull();
  });

  it('is asked for QR codes alone', async () => {
    const { made, BarcodeDetector } = browserThatReads(() => Promise.resolve(['ean_13', 'qr_code']));
    expect(await nativeDetector()).toBeInstanceOf(BarcodeDetector);
    expect(made).toEqual([{ formats: ['qr_code'] }]);
  });

  it('is none where it cannot read QR codes, or cannot say what it reads', async () => {
    browserThatReads(() => Promise.resolve(['ean_13']));
    expect(await nativeDetector()).toBeNull();
    browserThatReads(() => Promise.reject(new Error('no service')));
    expect(await nativeDetector()).toBeNull();
  });
});
