import { useState } from 'react';
import type { Item } from './items.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dots } from './Dots.tsx';
import { Frame } from './Frame.tsx';
import type { Here } from './here.ts';
import { initialsOf } from './people.ts';
import { choicesOf, type Row } from './rows.ts';
import styles from './RowsScreen.module.css';
import { useRows } from './useRows.ts';
import { VoteRow } from './VoteRow.tsx';

/** A statement, or the whole of a theme: a row of choices for each person, filled one after the other. */
export function RowsScreen({ here }: { here: Here & { item: Item & { kind: 'statement' | 'theme' } } }) {
  const { item, words, table } = here;
  const { t } = useWords();
  const hasJoint = item.kind === 'statement' && table.joint?.answers[item.spoke.statementId] !== undefined;
  const [withJoint, setWithJoint] = useState(hasJoint);
  const votes = useRows(here, withJoint, (shown) => setWithJoint(shown));

  const jointButton =
    item.kind === 'statement' && table.joint && !here.readOnly ? (
      <Button aria-expanded={withJoint} onClick={votes.askJoint}>
        {t('together.joint')}
      </Button>
    ) : null;
  const groups: Row['asks'][] = item.kind === 'statement' ? ['answer'] : ['wish', 'trend'];
  const question = { answer: null, wish: words.wish.question, trend: words.trend.question };
  return (
    <Frame
      here={here}
      onWanted={votes.onWanted}
      keysHint={item.kind === 'statement' ? t('together.keys') : t('together.themeKeys')}
    >
      {item.kind === 'statement' ? <HowTo here={here} statementId={item.spoke.statementId} /> : null}
      <div className={item.kind === 'statement' ? styles['statement'] : styles['theme']}>
        {item.kind === 'statement' ? (
          <Dots
            dots={dotsOf(here, votes, t('together.jointName'))}
            steps={['1', '2', '3', '4', '5'].map((step) => words.scale[step] ?? step)}
            apart={[
              { value: 'dk', label: words.scaleShort.dk },
              { value: 'na', label: words.scaleShort.na },
            ]}
          />
        ) : null}
        {groups.map((asks) => (
          <div key={asks} className={styles['rows']}>
            {question[asks] === null ? null : <h2>{question[asks]}</h2>}
            {votes.rows.map((row, place) =>
              row.asks === asks ? (
                <VoteRow
                  key={row.id}
                  id={row.id}
                  name={votes.nameOf(row)}
                  legend={
                    question[asks] === null ? votes.nameOf(row) : `${votes.nameOf(row)}: ${question[asks]}`
                  }
                  choices={choicesOf(row).map((choice) => ({
                    ...choice,
                    label: here.say.choiceOf(row, choice.value),
                    ...(asks === 'trend'
                      ? { shown: `${choice.sign} ${here.say.choiceOf(row, choice.value)}` }
                      : {}),
                  }))}
                  value={votes.values[place] ?? null}
                  current={place === votes.cursor && !here.readOnly}
                  clearLabel={t('together.clear', { name: votes.nameOf(row) })}
                  onChoose={(value) => votes.choose(place, value)}
                  onFocus={() => votes.pointAt(place)}
                />
              ) : null,
            )}
          </div>
        ))}
        <div className={styles['news']}>
          {jointButton}
          <p role="status" className={styles['turn']}>
            {votes.news}
          </p>
        </div>
      </div>
    </Frame>
  );
}

function dotsOf(here: Here, votes: ReturnType<typeof useRows>, jointName: string) {
  const letters = initialsOf(here.names);
  const [jointLetter = ''] = jointName;
  return votes.rows.map((row, place) => ({
    letters: row.joint ? jointLetter : (letters[place] ?? ''),
    value: votes.values[place] ?? null,
    joint: row.joint,
  }));
}

function HowTo({ here, statementId }: { here: Here; statementId: string }) {
  const { t } = useWords();
  const statement = here.words.statements[statementId];
  return (
    <div className={styles['how']}>
      <p className={styles['fingers']}>{t('together.fingers')}</p>
      <details>
        <summary>{t('fill.meaning')}</summary>
        <p>
          {here.say.plain(statement?.meaning ?? '')} {t('fill.example')}{' '}
          {here.say.plain(statement?.example ?? '')}
        </p>
      </details>
    </div>
  );
}
