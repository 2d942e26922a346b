import { useEffect, useMemo, useState } from 'react';
import { qrOf } from '#src/handin/qr/make.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { QrFigure } from '#src/ui/QrFigure.tsx';
import styles from './InvitationCard.module.css';

/** Time for each code, in milliseconds: fewer than three changes a second, so that it does not flash. */
const period = 400;

/** One code, or several that take turns until somebody stops them. */
export function QrSequence({ texts }: { texts: readonly string[] }) {
  const { t } = useWords();
  const joined = texts.join('\n');
  const codes = useMemo(() => (joined === '' ? [] : joined.split('\n').map(qrOf)), [joined]);
  const [at, setAt] = useState(0);
  const [running, setRunning] = useState(true);
  const total = codes.length;
  useEffect(() => {
    if (!running || total < 2) return;
    const timer = setInterval(() => setAt((before) => (before + 1) % total), period);
    return () => clearInterval(timer);
  }, [running, total]);
  const code = codes[at % Math.max(total, 1)];
  if (!code) return <p>{t('collect.tableTooLarge')}</p>;
  const step = () => {
    setRunning(false);
    setAt((before) => (before + 1) % total);
  };
  return (
    <div className={styles['invitation']}>
      <div className={styles['code']}>
        <QrFigure code={code} label={t('collect.tableCode')} />
      </div>
      <p>{t('collect.tableHow')}</p>
      {total > 1 ? (
        <Row>
          <span>{t('collect.tablePart', { number: (at % total) + 1, total })}</span>
          <Button onClick={() => setRunning(!running)}>
            {running ? t('collect.tablePause') : t('collect.tableGoOn')}
          </Button>
          <Button onClick={step}>{t('collect.tableNext')}</Button>
        </Row>
      ) : null}
    </div>
  );
}
