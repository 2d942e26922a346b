import { askedPartners } from '#src/domain/openness.ts';
import type { PaperField } from '#src/domain/paper-fields.ts';
import { nameLimit } from '#src/domain/round.ts';
import { roles } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import type { PaperValues } from './paper-form.ts';
import styles from './Paper.module.css';
import type { CollectingGroup } from './useCollecting.ts';

/** Organisation, role and name, as far as the round asks for them. Typing its number chooses an organisation. */
export function PaperWho(props: {
  group: CollectingGroup;
  fields: readonly PaperField[];
  values: PaperValues;
  onSet: (key: string, value: string) => void;
}) {
  const { group, fields, values, onSet } = props;
  const { t } = useWords();
  const who = fields.filter(({ kind }) => kind === 'partner' || kind === 'role' || kind === 'name');
  if (who.length === 0) return null;
  const options = {
    partner: askedPartners(group.round).map(
      ({ id, name }, place) => [id, `${String(place + 1)} ${name}`] as const,
    ),
    role: roles.map((role, place) => [role, `${String(place + 1)} ${t(`group.roles.${role}`)}`] as const),
  };
  return (
    <fieldset className={styles['block']}>
      <legend>{t('paper.who')}</legend>
      {who.map(({ kind, key }) => (
        <label key={key} className={styles['who']}>
          <span>{t(`paper.${kind === 'partner' || kind === 'role' ? kind : 'name'}`)}</span>
          {kind === 'partner' || kind === 'role' ? (
            <select
              data-field={key}
              value={values[key] ?? ''}
              onChange={(event) => onSet(key, event.target.value)}
            >
              <option value="">{t('paper.notFilled')}</option>
              {options[kind].map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          ) : (
            <input
              type="text"
              autoComplete="off"
              maxLength={nameLimit}
              data-field={key}
              value={values[key] ?? ''}
              onChange={(event) => onSet(key, event.target.value)}
            />
          )}
        </label>
      ))}
    </fieldset>
  );
}
