import type { ImportPlan } from '#src/domain/import-plan.ts';
import type { Counts } from '#src/domain/merge-talk.ts';
import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import styles from './ImportScreen.module.css';

/** What the file holds and what opening it would do, round by round, before anything is written. */
export function ImportPreview(props: {
  plan: ImportPlan;
  fileName: string;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { plan, fileName, onConfirm, onCancel } = props;
  const { t, language } = useWords();
  const { rounds, sheets, agreements, conversations, replaced } = plan.write;
  const changes = [rounds, sheets, agreements, conversations].some((list) => list.length > 0);
  const replaces = Object.values(replaced).some((list) => list.length > 0);
  const promise = !changes ? 'nothingNew' : replaces ? 'promiseReplaced' : 'promise';
  return (
    <Card title={t('import.preview', { name: fileName })}>
      <ul className={styles['rounds']}>
        {plan.rounds.map(({ outcome, round, counts, agreements: agreed }, place) => (
          <li key={place}>
            <strong>{round.name}</strong>
            <span className={styles['quiet']}>
              {sayDay(round.date, language)} · {t('import.sheets', { count: sumOf(counts) })}
              {sumOf(agreed) > 0 ? ` · ${t('import.agreements', { count: sumOf(agreed) })}` : null}
            </span>
            <span>{t(`import.outcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
      {plan.rounds.length === 0 ? <p>{t('import.empty')}</p> : null}
      <p>{t(`import.${promise}`)}</p>
      <Row>
        {changes ? (
          <Button look="primary" onClick={onConfirm}>
            {t('import.confirm')}
          </Button>
        ) : null}
        <Button onClick={onCancel}>{changes ? t('app.cancel') : t('import.again')}</Button>
      </Row>
    </Card>
  );
}

function sumOf(counts: Counts): number {
  return counts.new + counts.same + counts.newer + counts.older;
}
