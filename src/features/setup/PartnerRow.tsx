import { nameLimit, type Partner } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { KindSelect } from './KindSelect.tsx';
import { toCount } from './setup.ts';
import styles from './Setup.module.css';

/** One organisation, to change in its place. */
export function PartnerRow(props: {
  partner: Partner;
  number: number;
  countsPeople: boolean;
  onChange: (patch: Partial<Partner>) => void;
  onRemove: () => void;
}) {
  const { partner, number, countsPeople, onChange, onRemove } = props;
  const { t } = useWords();
  return (
    <li className={styles['partner']}>
      <input
        aria-label={t('setup.partners.nameOf', { number })}
        className={styles['control']}
        value={partner.name}
        maxLength={nameLimit}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <KindSelect
        label={t('setup.partners.kindOf', { name: partner.name })}
        kind={partner.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {countsPeople ? (
        <label className={styles['people']}>
          <input
            aria-label={t('setup.partners.peopleOf', { name: partner.name })}
            className={styles['control']}
            type="number"
            inputMode="numeric"
            min={1}
            max={10_000}
            step={1}
            value={partner.expected ?? ''}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
            onChange={(event) => onChange({ expected: toCount(event.target.value) })}
          />
          <span aria-hidden="true">{t('setup.partners.people')}</span>
        </label>
      ) : null}
      <Button look="quiet" onClick={onRemove} aria-label={t('setup.partners.remove', { name: partner.name })}>
        <Icon name="bin" />
      </Button>
    </li>
  );
}
