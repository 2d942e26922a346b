import { useId, useState } from 'react';
import type { AgendaChange, AgendaItem } from '#src/domain/conversation.ts';
import { Button } from '#src/ui/Button.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';

/** Any statement that is not on the list yet can be put on it. */
export function AddTopic(props: {
  mirror: Mirror;
  items: readonly AgendaItem[];
  change: (change: AgendaChange) => void;
}) {
  const { mirror, items, change } = props;
  const { findings, speech } = mirror;
  const { t, words } = speech;
  const id = useId();
  const [chosen, setChosen] = useState('');
  const left = findings.statements.filter((one) =>
    items.every((item) => item.statementId !== one.statementId),
  );
  const statementId = left.some((one) => one.statementId === chosen) ? chosen : (left[0]?.statementId ?? '');
  if (left.length === 0) return null;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('mirror.talkAbout.add')}</label>
      <div className={styles['adding']}>
        <select
          id={id}
          className={styles['select']}
          value={statementId}
          onChange={(event) => setChosen(event.target.value)}
        >
          {findings.themes.map(({ themeId }) => (
            <optgroup key={themeId} label={words.themes[themeId]?.name ?? themeId}>
              {left
                .filter((one) => one.themeId === themeId)
                .map((one) => (
                  <option key={one.statementId} value={one.statementId}>
                    {words.facets[one.facetId]?.name ?? one.facetId}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Button onClick={() => change({ do: 'add', statementId })}>
          <Icon name="plus" />
          {t('mirror.talkAbout.addButton')}
        </Button>
      </div>
    </div>
  );
}
