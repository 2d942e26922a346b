import type { SyntheticEvent } from 'react';
import { nameLimit, type Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { changeRound } from '#src/storage/rounds.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { TextField, textOf } from '#src/ui/Field.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import styles from './RoundList.module.css';

/** Asks for another name, with the present one in place. */
export function RenameDialog(props: { round: Round; open: boolean; onClose: () => void }) {
  const { round, open, onClose } = props;
  const { t } = useWords();
  const tell = useToast();
  const rename = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = textOf(new FormData(event.currentTarget), 'name');
    if (name === '') return;
    const saved = await changeRound(round.id, (current) => ({ ...current, name }));
    if (saved.ok) onClose();
    else tell({ text: t(`storage.why.${saved.reason}`) });
  };
  return (
    <Dialog title={t('home.rename')} open={open} onClose={onClose}>
      <form onSubmit={(event) => void rename(event)} className={styles['rename']}>
        <TextField
          name="name"
          label={t('home.name')}
          defaultValue={round.name}
          maxLength={nameLimit}
          required
        />
        <Row>
          <Button look="primary" type="submit">
            {t('app.save')}
          </Button>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
        </Row>
      </form>
    </Dialog>
  );
}
