import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { standardStatements, variants } from '#src/domain/instrument.ts';
import { nameLimit, partnerKinds } from '#src/domain/round.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { paths } from '#src/paths.ts';
import { saveDesk } from '#src/storage/desks.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { newId } from '#src/storage/new-id.ts';
import { addRound } from '#src/storage/rounds.ts';
import { Button } from '#src/ui/Button.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { TextField, textOf } from '#src/ui/Field.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { beginTogether, faultOf, mostPeople, type Person } from './begin.ts';
import { PeopleFields } from './PeopleFields.tsx';
import styles from './StartTogetherScreen.module.css';

/** Two to four people at one screen: who they are, and how many statements. The rest has a good default. */
export function StartTogetherScreen() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [failed, setFailed] = useState<StorageFailure | null>(null);
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>(null);
  const [busy, setBusy] = useState(false);

  const begin = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const people = peopleIn(data);
    const wrong = faultOf(people);
    setFault(wrong);
    if (wrong) {
      form.querySelector<HTMLElement>('input[name^="person."]')?.focus();
      return;
    }
    setBusy(true);
    const variant = variants.find((one) => one === data.get('variant')) ?? 'standard';
    const { round, sheets } = beginTogether({
      newId,
      now: new Date().toISOString(),
      name: textOf(data, 'name') || t('together.defaultName'),
      instrument: standardInstrument,
      variant,
      statements: standardStatements(standardInstrument, variant),
      words: ownWordsIn(data),
      people,
    });
    const saved = await addRound(round, sheets);
    // Not in the same transaction, and it need not be: a round of a group without a desk is its facilitator's.
    if (saved.ok) {
      await saveDesk({
        roundId: round.id,
        as: 'facilitator',
        ownSheetId: null,
        handedInRevision: null,
        tablet: null,
      });
    }
    setBusy(false);
    if (saved.ok) await navigate(paths.togetherRound(round.id));
    else setFailed(saved.reason);
  };

  return (
    <Page title={t('together.title')} lead={t('together.lead')} width="narrow">
      <form noValidate onSubmit={(event) => void begin(event)} className={styles['form']}>
        {failed ? <Notice tone="danger">{t(`storage.why.${failed}`)}</Notice> : null}
        {fault ? <Notice tone="danger">{t(`together.fault.${fault}`)}</Notice> : null}
        <PeopleFields />
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
              hint={t(`together.variantHints.${variant}`)}
            />
          ))}
        </Choices>
        <OwnWords />
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

/** What the people say themselves for the words that differ from place to place. */
function OwnWords() {
  const { t } = useWords();
  const { placeholders } = useInstrumentWords(standardInstrument.id);
  return (
    <details className={styles['words']}>
      <summary>{t('together.ownWords')}</summary>
      <div className={styles['fields']}>
        {standardInstrument.placeholders.map((id) => (
          <TextField
            key={id}
            name={`word.${id}`}
            label={t('together.insteadOf', { word: placeholders[id] ?? id })}
            maxLength={nameLimit}
            autoComplete="off"
          />
        ))}
      </div>
    </details>
  );
}

function ownWordsIn(data: FormData): Record<string, string> {
  const entries = standardInstrument.placeholders.map((id) => [id, textOf(data, `word.${id}`)] as const);
  return Object.fromEntries(entries.filter(([, word]) => word !== ''));
}

function peopleIn(data: FormData): Person[] {
  return Array.from({ length: mostPeople }, (_, place) => ({
    name: textOf(data, `person.${String(place)}`),
    organisation: textOf(data, `organisation.${String(place)}`),
    kind: partnerKinds.find((kind) => kind === data.get(`kind.${String(place)}`)) ?? 'other',
  }));
}
