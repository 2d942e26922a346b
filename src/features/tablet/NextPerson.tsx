import { useState } from 'react';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import styles from './Tablet.module.css';
import { Unlock } from './Unlock.tsx';

/** Between two people: nothing of the one before, how many have handed in, and one button to begin. */
export function NextPerson(props: {
  round: Round;
  handedIn: number;
  justHandedIn: boolean;
  onBegin: () => void;
}) {
  const { round, handedIn, justHandedIn } = props;
  const { t } = useWords();
  const [unlocking, setUnlocking] = useState(false);
  return (
    <div className={styles['between']}>
      <Page
        title={justHandedIn ? t('tablet.handedIn') : t('tablet.next')}
        lead={justHandedIn ? t('tablet.passOn') : t('tablet.nextLead')}
        width="narrow"
      >
        {round.rehearsal ? <Notice tone="calm">{t('group.rehearsal')}</Notice> : null}
        <div className={styles['begin']}>
          <Button look="primary" onClick={props.onBegin}>
            {t('tablet.begin')}
          </Button>
        </div>
        <div className={styles['leader']}>
          <p role="status" className={styles['count']}>
            {t('tablet.count', { count: handedIn })}
          </p>
          <Button look="quiet" onClick={() => setUnlocking(true)}>
            {t('tablet.unlock')}
          </Button>
        </div>
        <Dialog title={t('tablet.unlock')} open={unlocking} onClose={() => setUnlocking(false)}>
          <Unlock roundId={round.id} onCancel={() => setUnlocking(false)} />
        </Dialog>
      </Page>
    </div>
  );
}
