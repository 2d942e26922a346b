import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCamera } from '#src/features/collect/camera.ts';

const stream = { name: 'a stream' };

function giveCamera(getUserMedia: (asked: MediaStreamConstraints) => Promise<unknown>): void {
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'mediaDevices');
});

describe('opening a camera', () => {
  it('takes the one that looks away from the person, when none was chosen', async () => {
    const getUserMedia = vi.fn(() => Promise.resolve(stream));
    giveCamera(getUserMedia);
    expect(await openCamera(null)).toEqual({ ok: true, stream });
    expect(getUserMedia).toHaveBeenCalledWith(
      expect.objectContaining({
        audio: false,
        video: expect.objectContaining({ facingMode: 'environment' }) as unknown,
      }),
    );
  });

  it('takes any other one when the chosen one is not there any more', async () => {
    giveCamera(({ video }) =>
      typeof video === 'object' && video.deviceId !== undefined
        ? Promise.reject(new DOMException('', 'OverconstrainedError'))
        : Promise.resolve(stream),
    );
    expect(await openCamera('gone')).toEqual({ ok: true, stream });
  });

  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'none'],
    ['NotReadableError', 'busy'],
    ['InvalidStateError', 'failed'],
  ])('that ends with %s says: %s', async (name, reason) => {
    giveCamera(() => Promise.reject(new DOMException('', name)));
    expect(await openCamera(null)).toEqual({ ok: false, reason });
  });

  it('at an address that is not safe says so', async () => {
    expect(await openCamera(null)).toEqual({ ok: false, reason: 'insecure' });
  });
});
