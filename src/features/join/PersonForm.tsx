import type { SyntheticEvent } from 'react';
import { askedPartners } from '#src/domain/openness.ts';
import { nameLimit, type Partner, type Round } from '#src/domain/round.ts';
import { roles, type Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { TextField, textOf } from '#src/ui/Field.tsx';
import styles from './Welcome.module.css';

export type Respondent = Sheet['respondent'];

/** More organisations than this are chosen from a list that folds out. */
const choicesLimit = 8;
/** What stands for "another organisation"; no id of a partner is this short. */
const another = '-';

/** What the round asks of a person, and the button that begins. An anonymous round asks no role and no name. */
export function PersonForm(props: {
  round: Round;
  busy: boolean;
  onBegin: (respondent: Respondent) => void;
}) {
  const { round, busy } = props;
  const { t } = useWords();
  const asked = askedPartners(round);
  const asks = round.openness === 'open' ? round.asks : [];
  const begin = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    props.onBegin({
      partnerId: asked.find(({ id }) => id === form.get('partner'))?.id ?? null,
      role: roles.find((role) => role === form.get('role')) ?? null,
      name: textOf(form, 'name') || null,
    });
  };
  return (
    <form onSubmit={begin} className={styles['form']} autoComplete="off">
      {asked.length > 0 ? <PartnerQuestion round={round} asked={asked} /> : null}
      {asks.includes('role') ? (
        <Choices legend={t('welcome.role')}>
          {roles.map((role) => (
            <Choice key={role} type="radio" name="role" value={role} label={t(`group.roles.${role}`)} />
          ))}
        </Choices>
      ) : null}
      {asks.includes('name') ? (
        <TextField
          name="name"
          label={t('welcome.name')}
          hint={t('welcome.nameHint')}
          maxLength={nameLimit}
          autoComplete="off"
        />
      ) : null}
      <div>
        <Button look="primary" type="submit" busy={busy}>
          {t('welcome.begin')}
        </Button>
      </div>
    </form>
  );
}

function PartnerQuestion({ round, asked }: { round: Round; asked: Partner[] }) {
  const { t } = useWords();
  const hint =
    round.openness === 'anonymous' ? <p className={styles['hint']}>{t('welcome.partnerAnonymous')}</p> : null;
  if (asked.length > choicesLimit) {
    return (
      <div className={styles['question']}>
        <label className={styles['select']}>
          {t('welcome.partner')}
          <select name="partner" required defaultValue="">
            <option value="">{t('welcome.choose')}</option>
            {asked.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={another}>{t('group.noPartner')}</option>
          </select>
        </label>
        {hint}
      </div>
    );
  }
  return (
    <div className={styles['question']}>
      <Choices legend={t('welcome.partner')}>
        {asked.map(({ id, name }) => (
          <Choice key={id} type="radio" name="partner" value={id} label={name} required />
        ))}
        <Choice type="radio" name="partner" value={another} label={t('group.noPartner')} required />
      </Choices>
      {hint}
    </div>
  );
}
