import type { Partner } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Icon } from '#src/ui/Icon.tsx';
import styles from './Counter.module.css';
import type { CollectingGroup } from './useCollecting.ts';

/** A sheet that is in: who, where that was asked, by which road, and a way to take it out again. */
export function ArrivedSheet(props: {
  group: CollectingGroup;
  sheet: Sheet;
  partner: Partner | null;
  onUndo: (importId: string) => void;
}) {
  const { group, sheet, partner, onUndo } = props;
  const { t } = useWords();
  const mark = group.marks.find(({ sheetId }) => sheetId === sheet.id);
  const road = mark?.road ?? (sheet.id === group.desk.ownSheetId ? 'here' : 'import');
  const person = sheet.respondent.name ?? '';
  const organisation = partner?.name ?? t('group.notSaid');
  const who = person === '' ? organisation : `${person}, ${organisation}`;
  return (
    <span className={styles['arrival']}>
      {person === '' ? '' : `${person} · `}
      {t(`collect.roads.${road}`)}
      <span className={styles['check']}>
        <Icon name="check" />
      </span>
      {mark ? (
        <button
          type="button"
          className={styles['out']}
          onClick={() => onUndo(mark.importId)}
          aria-label={t('collect.takeOutWho', { who })}
        >
          <Icon name="cross" />
        </button>
      ) : null}
    </span>
  );
}
