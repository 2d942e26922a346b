import { type PartnerKind, partnerKinds } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import styles from './Setup.module.css';

/** The kind of an organisation. */
export function KindSelect(props: {
  label: string;
  kind: PartnerKind;
  onChange: (kind: PartnerKind) => void;
}) {
  const { t } = useWords();
  return (
    <select
      aria-label={props.label}
      className={styles['control']}
      value={props.kind}
      onChange={(event) =>
        props.onChange(partnerKinds.find((kind) => kind === event.target.value) ?? 'other')
      }
    >
      {partnerKinds.map((kind) => (
        <option key={kind} value={kind}>
          {t(`group.kinds.${kind}`)}
        </option>
      ))}
    </select>
  );
}
