import { useState } from 'react';
import { Link } from 'react-router';
import { progressOf } from '#src/domain/progress.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { readTalk } from '#src/storage/whole-round.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import styles from './DoneScreen.module.css';
import { Frame } from './Frame.tsx';
import type { Here } from './here.ts';
import { takeAlong } from './take-along.ts';

/** What is stored now, and what can be done with it. */
export function DoneScreen({ here }: { here: Here }) {
  const { round, spokes, table, names, items } = here;
  const { t } = useWords();
  const [file, setFile] = useState<'made' | 'failed' | null>(null);
  const jointly = table.joint ? progressOf(table.joint, spokes).answered : 0;
  const save = () => {
    readTalk(round.id)
      .then((talk) => takeAlong({ round, sheets: [...here.keeper.kept().sheets], ...talk }, new Date()))
      .then(
        () => setFile('made'),
        () => setFile('failed'),
      );
  };
  return (
    <Frame
      here={here}
      end={
        <Link to={paths.home()} className={buttonClass('primary')}>
          {t('app.toHome')}
        </Link>
      }
    >
      <p>{t('together.stored')}</p>
      <ul className={styles['people']}>
        {table.people.map((sheet, place) => (
          <li key={sheet.id}>
            {t('together.answered', { name: names[place], ...countsOf(progressOf(sheet, spokes)) })}
          </li>
        ))}
        {jointly > 0 ? <li>{t('together.jointly', { count: jointly })}</li> : null}
      </ul>
      <Row>
        <Link to={paths.results(round.id)} className={buttonClass()}>
          {t('collect.toResults')}
        </Link>
        <Button onClick={save}>{t('export.jsonButton')}</Button>
        <Link to={paths.togetherRound(round.id, items[0]?.id)} className={buttonClass()}>
          {t('results.change')}
        </Link>
      </Row>
      <p role="status">{file === 'made' ? t('export.saved') : file === 'failed' ? t('export.failed') : ''}</p>
    </Frame>
  );
}

function countsOf({ answered, total }: { answered: number; total: number }) {
  return { answered, total };
}
