import { useEffect, useState, useSyncExternalStore } from 'react';
import { readPreference, writePreference } from '#src/storage/preferences.ts';
import { type CameraTrouble, closeCamera, listCameras, openCamera } from './camera.ts';

export type CameraState =
  { step: 'starting' } | { step: 'live'; stream: MediaStream } | { step: 'failed'; reason: CameraTrouble };

type Camera = {
  state: CameraState;
  /** All cameras of the device, once one is open. */
  cameras: { id: string; name: string }[];
  /** The one in use; empty while that is not known. */
  cameraId: string;
  choose: (id: string) => void;
  retry: () => void;
};

/** A camera that runs while the page can be seen, and comes back with it. The chosen one is remembered. */
export function useCamera(): Camera {
  const visible = useSyncExternalStore(subscribeToVisibility, isVisible);
  const [wanted, setWanted] = useState(() => ({ id: readPreference('camera'), turn: 0 }));
  const [state, setState] = useState<CameraState>({ step: 'starting' });
  const [cameras, setCameras] = useState<Camera['cameras']>([]);

  useEffect(() => {
    if (!visible) return;
    let over = false;
    let opened: MediaStream | null = null;
    const start = async () => {
      const camera = await openCamera(wanted.id);
      if (over) {
        if (camera.ok) closeCamera(camera.stream);
        return;
      }
      if (!camera.ok) {
        setState({ step: 'failed', reason: camera.reason });
        return;
      }
      opened = camera.stream;
      const lose = () => setState({ step: 'failed', reason: 'lost' });
      for (const track of opened.getVideoTracks()) track.addEventListener('ended', lose);
      setState({ step: 'live', stream: opened });
      setCameras(await listCameras());
    };
    void start();
    return () => {
      over = true;
      if (opened) closeCamera(opened);
    };
  }, [visible, wanted]);

  const start = (id: string | null) => {
    setState({ step: 'starting' });
    setWanted(({ turn }) => ({ id, turn: turn + 1 }));
  };
  return {
    state,
    cameras,
    cameraId: state.step === 'live' ? cameraOf(state.stream) : '',
    choose: (id) => {
      writePreference('camera', id);
      start(id);
    },
    retry: () => start(wanted.id),
  };
}

function cameraOf(stream: MediaStream): string {
  return stream.getVideoTracks()[0]?.getSettings().deviceId ?? '';
}

function isVisible(): boolean {
  return document.visibilityState !== 'hidden';
}

function subscribeToVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
