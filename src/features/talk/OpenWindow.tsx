import { type ReactNode, useState } from 'react';
import { useHref } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import styles from './OpenWindow.module.css';

/** Opens what everybody sees in a window of its own, to be put on the projector. */
export function OpenWindow({ roundId, children }: { roundId: string; children?: ReactNode }) {
  const { t } = useWords();
  const address = useHref(paths.present(roundId));
  const [blocked, setBlocked] = useState(false);
  const open = () => {
    // The same name: a second click brings the window that is there to the front.
    const opened = window.open(address, `samenspiegel-${roundId}`, 'popup,width=1280,height=720');
    setBlocked(opened === null);
    opened?.focus();
  };
  return (
    <div className={styles['window']}>
      <Row>
        <Button onClick={open}>{t('talk.window.open')}</Button>
        {children}
      </Row>
      <p>{t('talk.window.hint')}</p>
      <p role="status">{blocked ? t('talk.window.blocked') : t('talk.window.one')}</p>
    </div>
  );
}
