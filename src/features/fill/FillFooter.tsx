import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { askToPersist } from '#src/storage/health.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import styles from './FillForm.module.css';
import type { FillPage } from './pages.ts';
import type { SaveQueue } from './save-queue.ts';
import { SaveLine } from './SaveLine.tsx';
import { finishSheet } from './useAutosave.ts';
import type { FillValues } from './values.ts';

/** Always in sight: the saved state, and back and on by the names of the pages; on the last page, done. */
export function FillFooter(props: {
  round: Round;
  sheetId: string;
  pages: FillPage[];
  page: FillPage;
  titleOf: (page: FillPage) => string;
  queue: SaveQueue<FillValues>;
  readOnly: boolean;
}) {
  const { round, sheetId, pages, page, titleOf, queue, readOnly } = props;
  const { t } = useWords();
  const navigate = useNavigate();
  const tell = useToast();
  const [finishing, setFinishing] = useState(false);
  const place = pages.indexOf(page);
  const before = pages[place - 1];
  const after = pages[place + 1];

  // Now there is something to lose. Browsers grant this silently or ask; either way only once.
  const keep = () => void askToPersist();

  const finish = async () => {
    keep();
    setFinishing(true);
    const done = await finishSheet(queue, sheetId, new Date().toISOString());
    setFinishing(false);
    if (done.ok) await navigate(paths.results(round.id));
    else tell({ text: t(`save.why.${done.reason}`) });
  };

  return (
    <footer className={styles['footer']} data-sticky-foot>
      {readOnly ? null : <SaveLine queue={queue} />}
      <nav className={styles['footerInner']} aria-label={t('fill.pages')}>
        {before ? (
          <Link to={paths.fill(sheetId, before.id)} className={buttonClass()}>
            <Icon name="back" />
            {titleOf(before)}
          </Link>
        ) : (
          <Link to={paths.home()} className={buttonClass()}>
            <Icon name="back" />
            {t('fill.toHome')}
          </Link>
        )}
        {after ? (
          <Link to={paths.fill(sheetId, after.id)} className={buttonClass('primary')} onClick={keep}>
            {titleOf(after)}
            <Icon name="next" />
          </Link>
        ) : readOnly ? null : (
          <Button look="primary" busy={finishing} onClick={() => void finish()}>
            {t('fill.finish')}
            <Icon name="next" />
          </Button>
        )}
      </nav>
    </footer>
  );
}
