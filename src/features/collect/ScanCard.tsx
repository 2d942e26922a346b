import { useEffect, useRef, useState } from 'react';
import { PartCollector } from '#src/handin/parts.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Choice } from '#src/ui/Choice.tsx';
import { CameraPicture } from './CameraPicture.tsx';
import { isPart, openText } from './open-text.ts';
import { Repeats } from './repeats.ts';
import { newsOf, type ScanNews } from './scan-news.ts';
import styles from './ScanCard.module.css';
import { ScanNewsBox } from './ScanNewsBox.tsx';
import type { Batch, OpenedItem } from './take-batch.ts';
import { useCamera } from './useCamera.ts';
import type { CollectingGroup } from './useCollecting.ts';
import { useScanner } from './useScanner.ts';
import { useSound } from './useSound.ts';

/** The camera keeps running; one code after the other is shown, taken in and told. */
export function ScanCard(props: {
  group: CollectingGroup;
  take: (items: readonly OpenedItem[], road: 'qr') => Promise<Batch>;
  undo: (importIds: readonly string[]) => void;
  importOf: (sheetId: string) => string | null;
  onClose: () => void;
}) {
  const { group, take, undo, importOf, onClose } = props;
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [parts] = useState(() => new PartCollector());
  const [repeats] = useState(() => new Repeats());
  const [news, setNews] = useState<{ news: ScanNews; number: number } | null>(null);
  const camera = useCamera();
  const sound = useSound();
  const live = camera.state.step === 'live';

  const tell = (next: ScanNews) => setNews((before) => ({ news: next, number: (before?.number ?? 0) + 1 }));
  const hear = async (text: string) => {
    if (isPart(text)) repeats.isPart(text);
    const opened = openText(text, group, parts);
    if (opened.kind === 'part') {
      tell(opened);
      return;
    }
    const next = newsOf(await take([{ source: null, opened }], 'qr'));
    if (!next) return;
    tell(next);
    if (next.kind !== 'part') sound.play(next.tone);
  };
  const sight = useScanner(video, live, (text, now) => {
    if (repeats.isNew(text, now)) void hear(text);
  });

  const takeOut = (importIds: readonly string[]) => {
    // The button goes away; the one who scans stays here.
    card.current?.focus({ preventScroll: true });
    undo(importIds);
  };

  useEffect(() => {
    card.current?.focus();
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div ref={card} id="camera" tabIndex={-1} className={styles['scan']}>
      <Card title={t('collect.scanTitle')}>
        <CameraPicture video={video} camera={camera} sight={sight} />
        {live ? <ScanNewsBox group={group} told={news} undo={takeOut} importOf={importOf} /> : null}
        {camera.cameras.length > 1 ? (
          <label className={styles['which']}>
            {t('collect.camera')}
            <select value={camera.cameraId} onChange={(event) => camera.choose(event.target.value)}>
              {camera.cameras.map(({ id, name }, place) => (
                <option key={id} value={id}>
                  {name || t('collect.cameraNumber', { number: place + 1 })}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <Row>
          <Button onClick={onClose}>{t('collect.stopScan')}</Button>
          <Choice
            type="checkbox"
            label={t('collect.sound')}
            checked={sound.on}
            onChange={(event) => sound.turn(event.target.checked)}
          />
        </Row>
      </Card>
    </div>
  );
}
