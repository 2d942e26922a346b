import { useMemo } from 'react';
import { summariseHandIn } from '#src/domain/hand-in.ts';
import { typedCodeOf } from '#src/handin/typed-code.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { sayList } from '#src/i18n/say.ts';
import styles from './HandIn.module.css';
import type { RoadProps } from './carried.ts';
import { Road } from './Road.tsx';
import { useOwnWords } from './useParts.ts';

/** The code that somebody types over or reads aloud, in groups of four. It has no room for texts, and says so. */
export function CodeRoad({ round, instrument, sheet }: RoadProps) {
  const { t, language } = useWords();
  const groups = useMemo(() => typedCodeOf(round, instrument, sheet).split(' '), [round, instrument, sheet]);
  const summary = summariseHandIn(round, instrument, sheet);
  const left = [...useOwnWords(summary), ...(summary.name === null ? [] : [t('handin.name')])];
  return (
    <Road title={t('handin.code')}>
      <p>{t('handin.codeHow')}</p>
      <p className={styles['code']} aria-hidden="true">
        {groups.map((group, place) => (
          <span key={place}>{group}</span>
        ))}
      </p>
      <p className="visually-hidden">{groups.map((group) => [...group].join(' ')).join(', ')}</p>
      <p className={styles['quiet']}>
        {left.length > 0 ? t('handin.codeLeaves', { left: sayList(left, language) }) : t('handin.codeAll')}
      </p>
    </Road>
  );
}
