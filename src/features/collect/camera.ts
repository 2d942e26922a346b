/**
 * Why there is no picture. `insecure`: the browser gives cameras to safe addresses only (https or this device itself).
 * `lost`: it was unplugged or taken away while it ran.
 */
export type CameraTrouble = 'insecure' | 'denied' | 'none' | 'busy' | 'lost' | 'failed';

export type OpenedCamera = { ok: true; stream: MediaStream } | { ok: false; reason: CameraTrouble };

const troubleOf: Record<string, CameraTrouble> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Opens this camera; without an id, or when that one is not there any more, the one that looks away from the person. */
export async function openCamera(deviceId: string | null): Promise<OpenedCamera> {
  if (!('mediaDevices' in navigator)) return { ok: false, reason: 'insecure' };
  const first = await ask(
    deviceId === null ? { facingMode: 'environment' } : { deviceId: { exact: deviceId } },
  );
  const isGone = !first.ok && first.reason === 'none' && deviceId !== null;
  return isGone ? ask({ facingMode: 'environment' }) : first;
}

/** The cameras of this device; their names are known once one has been opened. */
export async function listCameras(): Promise<{ id: string; name: string }[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

async function ask(which: MediaTrackConstraints): Promise<OpenedCamera> {
  const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { ...size, ...which } });
    return { ok: true, stream };
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    return { ok: false, reason: troubleOf[name] ?? 'failed' };
  }
}
