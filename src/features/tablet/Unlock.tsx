import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { unlockTablet } from '#src/storage/tablet.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { textOf } from '#src/ui/Field.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { PinField } from './PinField.tsx';
import styles from './Tablet.module.css';
import { useWait } from './useWait.ts';

/** The facilitator's way back to collecting. Each wrong try after the second makes the wait longer. */
export function Unlock({ roundId, onCancel }: { roundId: string; onCancel: () => void }) {
  const { t } = useWords();
  const tell = useToast();
  const navigate = useNavigate();
  const { seconds, mustWait, noteWrong, noteRight } = useWait();
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);

  const unlock = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy || mustWait()) return;
    setBusy(true);
    const unlocked = await unlockTablet(roundId, textOf(new FormData(form), 'pin'));
    setBusy(false);
    if (!unlocked.ok) {
      tell({ text: t(`storage.why.${unlocked.reason}`) });
    } else if (unlocked.value) {
      noteRight();
      await navigate(paths.collect(roundId), { replace: true });
    } else {
      form.reset();
      setWrong(true);
      noteWrong();
    }
  };
  return (
    <form onSubmit={(event) => void unlock(event)} className={styles['form']} autoComplete="off">
      {wrong || seconds > 0 ? (
        <Notice tone="danger">
          {t('tablet.wrong')} {seconds > 0 ? t('tablet.wait', { count: seconds }) : null}
        </Notice>
      ) : null}
      <PinField name="pin" label={t('tablet.pin')} />
      <Row>
        <Button look="primary" type="submit" busy={busy || seconds > 0}>
          {t('tablet.toCollect')}
        </Button>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </Row>
    </form>
  );
}
