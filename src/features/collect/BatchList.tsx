import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './BatchList.module.css';
import type { Line } from './take-batch.ts';
import type { ListedBatch } from './useTakeIn.ts';
import { useToldWords } from './useToldWords.ts';

/** So many lines are shown at once; more fold away. */
const shown = 8;

/** What became of the last things that were handed over, newest first: counts, then each with its reason. */
export function BatchList(props: {
  round: Round;
  batches: readonly ListedBatch[];
  busy: boolean;
  onUndo: (importIds: readonly string[]) => void;
}) {
  const { round, batches, busy, onUndo } = props;
  const { t } = useWords();
  const latest = batches[0];
  return (
    <>
      <p role="status" className={latest || busy ? styles['status'] : 'visually-hidden'}>
        {busy ? t('collect.reading') : latest ? <Counts lines={latest.lines} undone={latest.undone} /> : ''}
      </p>
      {batches.length > 0 ? (
        <ul className={styles['batches']}>
          {batches.map((batch) => (
            <li key={batch.key} className={styles['batch']} data-undone={batch.undone}>
              {batch.lines.length > shown ? (
                <details>
                  <summary>{t('collect.each', { count: batch.lines.length })}</summary>
                  <Lines lines={batch.lines} round={round} />
                </details>
              ) : (
                <Lines lines={batch.lines} round={round} />
              )}
              {batch.out.length > 0 ? (
                <Button look="quiet" onClick={() => onUndo(batch.out)}>
                  {t('collect.takeOut')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** "3 erbij, 1 was er al, 2 niet toegevoegd". */
function Counts({ lines, undone }: { lines: readonly Line[]; undone: boolean }) {
  const { t } = useWords();
  if (undone) return t('collect.undone');
  const number = (kinds: readonly Line['told']['kind'][]) =>
    lines.filter(({ told }) => kinds.includes(told.kind)).length;
  const counts = [
    ['collect.counts.in', number(['added'])],
    ['collect.counts.renewed', number(['raised'])],
    ['collect.counts.known', number(['same', 'older'])],
    ['collect.counts.not', number(['notTaken', 'failed'])],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => t(key, { count }))
    .join(', ');
}

function Lines({ lines, round }: { lines: readonly Line[]; round: Round }) {
  const { who, saying } = useToldWords(round);
  return (
    <ul className={styles['lines']}>
      {lines.map(({ source, told }, place) => (
        <li key={place} data-kind={told.kind}>
          {source === null ? '' : `${source}: `}
          {'sheet' in told ? <strong>{who(told.sheet)} </strong> : null}
          {saying(told)}
        </li>
      ))}
    </ul>
  );
}
