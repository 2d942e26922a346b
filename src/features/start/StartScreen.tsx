import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { optionalParts, standardStatements, type Variant, variants } from '#src/domain/instrument.ts';
import { buildAloneRound, nameLimit } from '#src/domain/round.ts';
import { buildSheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { paths } from '#src/paths.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { newId } from '#src/storage/new-id.ts';
import { addRound } from '#src/storage/rounds.ts';
import { Button } from '#src/ui/Button.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { TextField, textOf } from '#src/ui/Field.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import styles from './StartScreen.module.css';

/** Everything has a good default: one tap on "Begin" is enough. */
export function StartScreen() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [failed, setFailed] = useState<StorageFailure | null>(null);
  const [busy, setBusy] = useState(false);

  const begin = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const round = roundFrom(new FormData(event.currentTarget), t('start.defaultName'));
    const sheet = buildSheet({ id: newId(), roundId: round.id, now: round.createdAt });
    const saved = await addRound(round, [sheet]);
    setBusy(false);
    if (saved.ok) await navigate(paths.fill(sheet.id));
    else setFailed(saved.reason);
  };

  return (
    <Page title={t('start.title')} lead={t('start.lead')} width="narrow">
      <form onSubmit={(event) => void begin(event)} className={styles['form']}>
        {failed ? <Notice tone="danger">{t(`storage.why.${failed}`)}</Notice> : null}
        <TextField
          name="name"
          label={t('start.name')}
          hint={t('start.nameHint')}
          maxLength={nameLimit}
          autoComplete="off"
        />
        <Choices legend={t('start.variant')}>
          {variants.map((variant) => (
            <Choice
              key={variant}
              type="radio"
              name="variant"
              value={variant}
              defaultChecked={variant === 'standard'}
              label={t(`start.variants.${variant}`, {
                count: standardStatements(standardInstrument, variant).length,
              })}
              hint={t(`start.variantHints.${variant}`)}
            />
          ))}
        </Choices>
        <details className={styles['parts']}>
          <summary>{t('start.parts')}</summary>
          <Choices legend={t('start.partsLegend')}>
            {optionalParts.map((part) => (
              <Choice
                key={part}
                type="checkbox"
                name="parts"
                value={part}
                label={t(`start.partNames.${part}`)}
                hint={t(`start.partHints.${part}`)}
              />
            ))}
          </Choices>
        </details>
        <div className={styles['begin']}>
          <Button look="primary" type="submit" busy={busy}>
            {t('start.begin')}
          </Button>
          <p>{t('start.private')}</p>
        </div>
      </form>
    </Page>
  );
}

function roundFrom(form: FormData, defaultName: string) {
  const chosen = form.getAll('parts');
  const variant: Variant = variants.find((one) => one === form.get('variant')) ?? 'standard';
  return buildAloneRound({
    id: newId(),
    now: new Date().toISOString(),
    name: textOf(form, 'name') || defaultName,
    instrument: standardInstrument,
    variant,
    parts: optionalParts.filter((part) => chosen.includes(part)),
  });
}
