import { Link } from 'react-router';
import type { ImportPlan } from '#src/domain/import-plan.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';

/** It is in: what now, and the way back. */
export function ImportDone(props: { plan: ImportPlan; onUndo: () => void; onAgain: () => void }) {
  const { plan, onUndo, onAgain } = props;
  const { t } = useWords();
  const [only] = plan.rounds;
  const finished = plan.write.sheets.some(({ finishedAt }) => finishedAt !== null);
  return (
    <>
      <Notice tone="calm">{t('import.done', { count: plan.rounds.length })}</Notice>
      <Row>
        {only?.round.kind === 'alone' && plan.rounds.length === 1 && finished ? (
          <Link to={paths.results(only.round.id)} className={buttonClass('primary')}>
            {t('import.view')}
          </Link>
        ) : (
          <Link to={paths.home()} className={buttonClass('primary')}>
            {t('import.toList')}
          </Link>
        )}
        <Button onClick={onUndo}>{t('import.undo')}</Button>
        <Button look="quiet" onClick={onAgain}>
          {t('import.another')}
        </Button>
      </Row>
    </>
  );
}
