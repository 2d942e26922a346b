import type { SubmitEvent } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { TextField } from '#src/ui/Field.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import styles from './ImportScreen.module.css';
import type { SealedProblem } from './sealed-file.ts';

/** Asks for the passphrase of a file; nothing is written by it. */
export function SealedForm(props: {
  fileName: string;
  wrong: boolean;
  onOpen: (passphrase: string) => void;
  onCancel: () => void;
}) {
  const { fileName, wrong, onOpen, onCancel } = props;
  const { t } = useWords();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const passphrase = new FormData(event.currentTarget).get('passphrase');
    // As it was typed: spaces are part of it.
    if (typeof passphrase === 'string') onOpen(passphrase);
  };
  return (
    <Card title={t('import.sealed.title', { name: fileName })}>
      <p>{t('import.sealed.lead')}</p>
      {wrong ? <Notice tone="danger">{t('import.sealed.wrong')}</Notice> : null}
      <form onSubmit={submit} className={styles['form']} autoComplete="off">
        <TextField
          label={t('import.sealed.passphrase')}
          name="passphrase"
          type="password"
          autoComplete="off"
          required
        />
        <Row>
          <Button type="submit" look="primary">
            {t('import.sealed.open')}
          </Button>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
        </Row>
      </form>
    </Card>
  );
}

/** Why no passphrase opens a file, and that nothing was changed. */
export function SealedNotice({ problem, fileName }: { problem: SealedProblem; fileName: string }) {
  const { t } = useWords();
  return (
    <Notice tone="danger">
      <p>
        <strong>{t('import.cannot', { name: fileName })}</strong>
      </p>
      <p>{t(`import.sealed.why.${problem.reason}`, whyValues(problem))}</p>
      <p>{t('import.nothingChanged')}</p>
    </Notice>
  );
}

function whyValues(problem: SealedProblem) {
  return problem.reason === 'newer' ? { found: problem.found, known: problem.known } : {};
}
