import { useState } from 'react';
import { nameLimit, partnerKinds } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/Field.tsx';
import { fewestPeople, mostPeople } from './begin.ts';
import styles from './StartTogetherScreen.module.css';

/** A name for each person, and where they work if they want. */
export function PeopleFields() {
  const { t } = useWords();
  const [count, setCount] = useState(fewestPeople);
  return (
    <fieldset className={styles['people']}>
      <legend>{t('together.people')}</legend>
      {Array.from({ length: count }, (_, place) => (
        <Fields key={place} place={place} />
      ))}
      <div className={styles['more']}>
        {count < mostPeople ? (
          <Button onClick={() => setCount(count + 1)}>{t('together.addPerson')}</Button>
        ) : null}
        {count > fewestPeople ? (
          <Button look="quiet" onClick={() => setCount(count - 1)}>
            {t('together.removePerson')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

function Fields({ place }: { place: number }) {
  const { t } = useWords();
  const number = place + 1;
  const [organisation, setOrganisation] = useState('');
  return (
    <div className={styles['person']}>
      <TextField
        name={`person.${String(place)}`}
        label={t('together.nameOf', { number })}
        maxLength={nameLimit}
        autoComplete="off"
      />
      <TextField
        name={`organisation.${String(place)}`}
        label={t('together.organisationOf', { number })}
        maxLength={nameLimit}
        autoComplete="off"
        value={organisation}
        onChange={(event) => setOrganisation(event.currentTarget.value)}
      />
      {organisation.trim() === '' ? null : (
        <label className={styles['kind']}>
          <span>{t('together.kindOf', { number })}</span>
          <select name={`kind.${String(place)}`} defaultValue="other">
            {partnerKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`group.kinds.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
