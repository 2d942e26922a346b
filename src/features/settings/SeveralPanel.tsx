import { type SubmitEvent, useState } from 'react';
import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { typedTwice } from '#src/ui/passphrase.ts';
import { useToast } from '#src/ui/Toast.tsx';
import { PassphraseFields } from './PassphraseFields.tsx';
import { mayBeChosen, saveSeveral } from './save-several.ts';
import styles from './Settings.module.css';

type Fault = 'none' | 'empty' | 'different';

/** Some of the rounds on this device in one file, behind a passphrase if wanted. */
export function SeveralPanel() {
  const { t, language } = useWords();
  const tell = useToast();
  const stored = useStored(listRounds, 'several');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [sealed, setSealed] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  if (stored.status !== 'ready' || stored.value.length === 0) return null;
  const offered = stored.value.filter(mayBeChosen);
  const ids = offered.map(({ id }) => id).filter((id) => chosen.includes(id));

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = sealed ? typedTwice(form) : null;
    const found = ids.length === 0 ? 'none' : typed === null || typed.ok ? null : typed.fault;
    setFault(found);
    if (found !== null || busy) return;
    setBusy(true);
    try {
      const passphrase = typed?.ok ? typed.passphrase : null;
      await saveSeveral(ids, { word: t('several.file'), now: new Date(), passphrase });
      form.reset();
      tell({ text: t('export.saved') });
    } catch {
      tell({ text: t('export.failed') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={t('several.title')}>
      <p>{t('several.lead')}</p>
      <form onSubmit={(event) => void submit(event)} className={styles['form']} autoComplete="off">
        {offered.length === 0 ? (
          <p>{t('several.nothing')}</p>
        ) : (
          <Choices legend={t('several.which')}>
            {offered.map(({ id, name, date }) => (
              <Choice
                key={id}
                type="checkbox"
                label={name}
                hint={sayDay(date, language)}
                checked={chosen.includes(id)}
                onChange={({ currentTarget }) =>
                  setChosen(currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
            ))}
          </Choices>
        )}
        {offered.length < stored.value.length ? <p>{t('several.anonymous')}</p> : null}
        {offered.length === 0 ? null : (
          <>
            <Choice
              type="checkbox"
              label={t('several.seal')}
              hint={t('several.sealHint')}
              checked={sealed}
              onChange={({ currentTarget }) => setSealed(currentTarget.checked)}
            />
            {sealed ? <PassphraseFields /> : null}
            {fault === null ? null : (
              <Notice tone="danger">{t(fault === 'none' ? 'several.none' : `tables.sealed.${fault}`)}</Notice>
            )}
            <Row>
              <Button type="submit" busy={busy}>
                {busy ? t('export.busy') : t('several.save', { count: ids.length })}
              </Button>
            </Row>
          </>
        )}
      </form>
    </Card>
  );
}
