import { type SubmitEvent, useState } from 'react';
import type { GroupView } from '#src/domain/group-view.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { TextField } from '#src/ui/Field.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { typedTwice } from '#src/ui/passphrase.ts';
import styles from './SealedCard.module.css';
import type { useSaving } from './useSaving.ts';

type Props = { view: Pick<GroupView, 'result'> } & ReturnType<typeof useSaving>;

/** The file of an open round behind a passphrase, typed twice. Nothing of an anonymous one. */
export function SealedCard({ view, busy, save }: Props) {
  const { t } = useWords();
  const [fault, setFault] = useState<'empty' | 'different' | null>(null);
  if (isAnonymous(view.result.round)) return null;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = typedTwice(form);
    setFault(typed.ok ? null : typed.fault);
    if (!typed.ok) return;
    void save('sealed', async () => {
      await (await import('./save-sealed.ts')).saveSealed(view, typed.passphrase, t);
      form.reset();
    });
  };
  return (
    <Card title={t('tables.sealed.title')}>
      <p>{t('tables.sealed.lead')}</p>
      <p>
        <strong>{t('tables.sealed.warning')}</strong>
      </p>
      <form onSubmit={submit} className={styles['form']} autoComplete="off">
        <TextField
          label={t('tables.sealed.passphrase')}
          hint={t('tables.sealed.hint')}
          name="passphrase"
          type="password"
          autoComplete="new-password"
        />
        <TextField
          label={t('tables.sealed.again')}
          name="again"
          type="password"
          autoComplete="new-password"
        />
        {fault ? <Notice tone="danger">{t(`tables.sealed.${fault}`)}</Notice> : null}
        <Row>
          <Button type="submit" busy={busy !== null}>
            <Icon name="file" />
            {busy === 'sealed' ? t('export.busy') : t('tables.sealed.button')}
          </Button>
        </Row>
      </form>
    </Card>
  );
}
