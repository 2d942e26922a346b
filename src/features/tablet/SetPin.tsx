import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Link } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { lockTablet } from '#src/storage/tablet.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { textOf } from '#src/ui/Field.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { pinPattern } from './pin.ts';
import { PinField } from './PinField.tsx';
import styles from './Tablet.module.css';
import { TabletFrame } from './TabletFrame.tsx';

type Trouble = 'digits' | 'unequal' | { failed: StorageFailure };

/** Before the tablet goes round: a PIN that only the facilitator knows, typed twice. */
export function SetPin({ round, language }: { round: Round; language: ReactNode }) {
  const { t } = useWords();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const lock = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const pin = textOf(form, 'pin');
    const unfit = !pinPattern.test(pin) ? 'digits' : pin !== textOf(form, 'again') ? 'unequal' : null;
    setTrouble(unfit);
    if (unfit) return;
    setBusy(true);
    const locked = await lockTablet(round.id, pin);
    setBusy(false);
    if (!locked.ok) setTrouble({ failed: locked.reason });
  };
  return (
    <TabletFrame name={round.name} language={language}>
      <Page title={t('tablet.title')} lead={t('tablet.lead')} width="narrow">
        <form onSubmit={(event) => void lock(event)} className={styles['form']} autoComplete="off">
          {trouble ? (
            <Notice tone="danger">
              {typeof trouble === 'object'
                ? t(`storage.why.${trouble.failed}`)
                : t(`tablet.trouble.${trouble}`)}
            </Notice>
          ) : null}
          <PinField name="pin" label={t('tablet.pin')} hint={t('tablet.pinHint')} />
          <PinField name="again" label={t('tablet.pinAgain')} />
          <Row>
            <Button look="primary" type="submit" busy={busy}>
              {t('tablet.lock')}
            </Button>
            <Link to={paths.collect(round.id)} className={buttonClass()}>
              {t('tablet.back')}
            </Link>
          </Row>
        </form>
      </Page>
    </TabletFrame>
  );
}
