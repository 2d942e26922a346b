import { type RefObject, useEffect } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import styles from './ScanCard.module.css';
import type { useCamera } from './useCamera.ts';
import type { Sight } from './useScanner.ts';

/** What the camera sees, with advice when that is not enough; or why there is no picture and what to do instead. */
export function CameraPicture(props: {
  video: RefObject<HTMLVideoElement | null>;
  camera: ReturnType<typeof useCamera>;
  sight: Sight;
}) {
  const { video, camera, sight } = props;
  const { state, retry } = camera;
  const { t } = useWords();
  const stream = state.step === 'live' ? state.stream : null;
  useEffect(() => {
    show(video.current, stream);
  }, [video, stream]);

  if (state.step === 'failed') {
    return (
      <Notice tone="danger" actions={<Button onClick={retry}>{t('collect.retryCamera')}</Button>}>
        <p>{t(`collect.cameraTrouble.${state.reason}`)}</p>
        <p>{t('collect.otherRoads')}</p>
      </Notice>
    );
  }
  return (
    <>
      <div className={styles['frame']}>
        <video
          ref={video}
          className={styles['video']}
          data-mirrored={isFacing(stream)}
          muted
          autoPlay
          playsInline
          aria-label={t('collect.picture')}
        />
      </div>
      <p role="status" className={styles['advice']}>
        {state.step === 'starting' ? t('collect.cameraStarts') : t(`collect.sight.${sight}`)}
      </p>
    </>
  );
}

function show(video: HTMLVideoElement | null, stream: MediaStream | null): void {
  if (video) video.srcObject = stream;
}

/** A camera that looks at the person shows them as a mirror does, so that they find the middle of the picture. */
function isFacing(stream: MediaStream | null): boolean {
  return stream?.getVideoTracks()[0]?.getSettings().facingMode !== 'environment';
}
