import { useFormContext } from 'react-hook-form';
import { Link } from 'react-router';
import type { Spoke } from '#src/domain/instrument.ts';
import { fillPlaceholders, type InstrumentWords } from '#src/i18n/instrument-words.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Card } from '#src/ui/Card.tsx';
import styles from './CheckPage.module.css';
import { useFiller } from './filler.ts';
import type { FillValues } from './values.ts';

/** What was skipped, with the way back to it. Skipped may stay skipped. */
export function CheckPage(props: {
  sheetId: string;
  spokes: Spoke[];
  words: InstrumentWords;
  ownWords: Record<string, string>;
}) {
  const { sheetId, spokes, words, ownWords } = props;
  const { t } = useWords();
  const filler = useFiller();
  const answers = useFormContext<FillValues>().getValues('answers');
  const skipped = spokes.filter(({ statementId }) => !answers[statementId]);
  if (skipped.length === 0) {
    return (
      <Card title={t('fill.allDone', { count: spokes.length })}>
        <p>{filler === 'alone' ? t('fill.allDoneNext') : t(`fill.next.${filler}`)}</p>
      </Card>
    );
  }
  return (
    <Card title={t('fill.skippedTitle', { count: skipped.length })}>
      <p>{t('fill.skippedFree')}</p>
      <ul className={styles['skipped']}>
        {skipped.map(({ statementId, themeId }) => (
          <li key={statementId} data-tone={themeId}>
            <Link to={paths.fill(sheetId, themeId)} state={{ statementId }}>
              {fillPlaceholders(words.statements[statementId]?.text ?? '', words.placeholders, ownWords)}
            </Link>
            <span className={styles['theme']}>{words.themes[themeId]?.name}</span>
          </li>
        ))}
      </ul>
      {filler === 'alone' ? null : <p>{t(`fill.next.${filler}`)}</p>}
    </Card>
  );
}
