import { useMemo } from 'react';
import { handInQrTexts } from '#src/handin/hand-in.ts';
import { qrOf } from '#src/handin/qr/make.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { QrFigure } from '#src/ui/QrFigure.tsx';
import styles from './HandIn.module.css';
import { packed, type RoadProps } from './carried.ts';
import { useSequence } from './useSequence.ts';
import { useWakeLock } from '#src/ui/useWakeLock.ts';

/** The answers as a QR code that the collecting camera reads; as a row of codes after each other when they are many. */
export function QrRoad(props: RoadProps) {
  const { round, instrument, sheet } = props;
  const { t } = useWords();
  const codes = useMemo(
    () => handInQrTexts(packed({ round, instrument, sheet })).map(qrOf),
    [round, instrument, sheet],
  );
  const { place, playing, toggle, step } = useSequence(codes.length);
  useWakeLock();
  const code = codes[place];
  const many = codes.length > 1;
  if (!code) return <Card title={t('handin.qr')}>{t('handin.qrTooMuch')}</Card>;
  const part = t('handin.part', { part: place + 1, total: codes.length });
  return (
    <Card title={t('handin.qr')}>
      <p>{many ? t('handin.qrMany', { count: codes.length }) : t('handin.qrHow')}</p>
      <div className={styles['qr']}>
        <QrFigure code={code} label={many ? `${t('handin.qrLabel')}, ${part}` : t('handin.qrLabel')} />
      </div>
      {many ? (
        <Row>
          <span className={styles['part']}>{part}</span>
          <Button onClick={toggle}>{playing ? t('handin.pause') : t('handin.play')}</Button>
          <Button onClick={() => step(-1)}>{t('handin.previous')}</Button>
          <Button onClick={() => step(1)}>{t('handin.next')}</Button>
        </Row>
      ) : null}
      <p className={styles['quiet']}>{t('handin.bright')}</p>
    </Card>
  );
}
