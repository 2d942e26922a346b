import type { Partner } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { ArrivedSheet } from './ArrivedSheet.tsx';
import styles from './Counter.module.css';
import type { CollectingGroup } from './useCollecting.ts';

/** One organisation, or all without one: how many are in, and in an open round each of them with the road it came by. */
export function PartnerRow(props: {
  group: CollectingGroup;
  entry: { partner: Partner | null; finished: number; expected: number | null };
  onUndo: (importId: string) => void;
}) {
  const { group, entry, onUndo } = props;
  const { round } = group;
  const { t } = useWords();
  const { partner, finished, expected } = entry;
  const number = partner ? round.partners.findIndex(({ id }) => id === partner.id) + 1 : 0;
  const count =
    expected === null
      ? t('collect.countIn', { count: finished })
      : t('collect.rowOf', { count: finished, expected });
  const arrived = round.openness === 'open' ? arrivedOf(group, partner) : [];
  const list = arrived.map((sheet) => (
    <ArrivedSheet key={sheet.id} group={group} sheet={sheet} partner={partner} onUndo={onUndo} />
  ));
  return (
    <li className={styles['row']}>
      <span className={styles['number']} data-shade={number % 5} aria-hidden="true">
        {number > 0 ? number : '·'}
      </span>
      <span className={styles['name']}>
        <strong>{partner?.name ?? t('group.notSaid')}</strong>
        {partner ? <span>{t(`group.kinds.${partner.kind}`)}</span> : null}
      </span>
      {list.length === 1 ? <span className={styles['arrivals']}>{list}</span> : null}
      {list.length === 0 ? <span className={styles['arrivals']}>{count}</span> : null}
      {list.length > 1 ? (
        <details className={styles['several']}>
          <summary>{count}</summary>
          <div className={styles['arrivals']}>{list}</div>
        </details>
      ) : null}
    </li>
  );
}

/** The finished sheets of an organisation; one of none, or of one that this round does not have, stands apart. */
function arrivedOf({ round, sheets }: CollectingGroup, partner: Partner | null) {
  return sheets.filter(({ id, finishedAt, respondent: { partnerId } }) => {
    if (finishedAt === null || id === round.jointSheetId) return false;
    return partner ? partnerId === partner.id : !round.partners.some((one) => one.id === partnerId);
  });
}
