import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import type { FormTaken } from './take-form.ts';

/** What came in and what did not, what now, and the way back. */
export function Done(props: { roundId: string; taken: FormTaken; onUndo: () => void; onAgain: () => void }) {
  const { roundId, taken, onUndo, onAgain } = props;
  const { t } = useWords();
  const lines = (['added', 'replaced', 'same', 'other', 'full'] as const).filter(
    (kind) => taken[kind] > 0 || (kind === 'added' && taken.same === 0 && taken.replaced === 0),
  );
  return (
    <>
      <Notice tone="calm">
        {lines.map((kind) => (
          <p key={kind}>{t(`fromForm.done.${kind}`, { count: taken[kind] })}</p>
        ))}
        <p>{t('fromForm.done.total', { count: taken.finished })}</p>
      </Notice>
      <Row>
        <Link to={paths.collect(roundId)} className={buttonClass('primary')}>
          {t('fromForm.toCollect')}
        </Link>
        {taken.importIds.length > 0 ? <Button onClick={onUndo}>{t('app.undo')}</Button> : null}
        <Button look="quiet" onClick={onAgain}>
          {t('fromForm.another')}
        </Button>
      </Row>
    </>
  );
}
