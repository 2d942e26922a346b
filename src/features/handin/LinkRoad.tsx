import { useMemo, useState } from 'react';
import { handInLink } from '#src/handin/hand-in.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { appUrl } from '#src/ui/appUrl.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import styles from './HandIn.module.css';
import { packed, type RoadProps } from './carried.ts';
import { Road } from './Road.tsx';

/** Links longer than this are cut off by some chat and mail programs; in characters. */
const safeLength = 2000;

/** The answers inside a link, to send to whoever collects. */
export function LinkRoad({ round, instrument, sheet }: RoadProps) {
  const { t } = useWords();
  const tell = useToast();
  const [byHand, setByHand] = useState(false);
  const link = useMemo(
    () => handInLink(appUrl(), packed({ round, instrument, sheet })),
    [round, instrument, sheet],
  );
  const { clipboard, share } = navigator as { clipboard?: Clipboard; share?: Navigator['share'] };

  const copy = async () => {
    try {
      if (!clipboard) throw new Error('no clipboard');
      await clipboard.writeText(link);
      tell({ text: t('handin.copied') });
    } catch {
      setByHand(true);
    }
  };
  const send = async () => {
    try {
      await navigator.share({
        title: round.name,
        text: t('handin.shareText', { name: round.name }),
        url: link,
      });
    } catch (error) {
      // Closing the device's own dialog is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setByHand(true);
    }
  };

  return (
    <Road title={t('handin.link')}>
      <p>{t('handin.linkHow')}</p>
      {link.length > safeLength ? <p>{t('handin.linkLong')}</p> : null}
      <Row>
        <Button onClick={() => void copy()}>{t('handin.copy')}</Button>
        {share ? <Button onClick={() => void send()}>{t('handin.share')}</Button> : null}
      </Row>
      {byHand ? (
        <label className={styles['byHand']}>
          {t('handin.byHand')}
          <textarea readOnly rows={4} value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : null}
    </Road>
  );
}
