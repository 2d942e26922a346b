import { Link } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { askToPersist } from '#src/storage/health.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import styles from './FillForm.module.css';
import { useFiller } from './filler.ts';
import type { FillPage } from './pages.ts';
import type { SaveQueue } from './save-queue.ts';
import { SaveLine } from './SaveLine.tsx';
import { useFinish } from './useFinish.ts';
import type { FillValues } from './values.ts';

/** Always in sight: the saved state, and back and on by the names of the pages; on the last page, done. */
export function FillFooter(props: {
  round: Round;
  sheet: Sheet;
  pages: FillPage[];
  page: FillPage;
  titleOf: (page: FillPage) => string;
  queue: SaveQueue<FillValues>;
  readOnly: boolean;
}) {
  const { round, sheet, pages, page, titleOf, queue, readOnly } = props;
  const { t } = useWords();
  const filler = useFiller();
  const { busy, finish } = useFinish(round, sheet, queue);
  const place = pages.indexOf(page);
  const before = pages[place - 1];
  const after = pages[place + 1];

  // Now there is something to lose. Browsers grant this silently or ask; either way only once.
  const keep = () => void askToPersist();

  return (
    <footer className={styles['footer']} data-sticky-foot>
      {readOnly ? null : <SaveLine queue={queue} />}
      <nav className={styles['footerInner']} aria-label={t('fill.pages')}>
        {before ? (
          <Link to={paths.fill(sheet.id, before.id)} className={buttonClass()}>
            <Icon name="back" />
            {titleOf(before)}
          </Link>
        ) : (
          <WayBack round={round} />
        )}
        {after ? (
          <Link to={paths.fill(sheet.id, after.id)} className={buttonClass('primary')} onClick={keep}>
            {titleOf(after)}
            <Icon name="next" />
          </Link>
        ) : readOnly ? null : (
          <Button
            look="primary"
            busy={busy}
            onClick={() => {
              keep();
              void finish();
            }}
          >
            {filler === 'alone' ? t('fill.finish') : t(`fill.finishGroup.${filler}`)}
            <Icon name="next" />
          </Button>
        )}
      </nav>
    </footer>
  );
}

/** Before the first page: the list of reflections, the explanation, or the screen where one may also stop. */
function WayBack({ round }: { round: Round }) {
  const { t } = useWords();
  const filler = useFiller();
  const ways = {
    alone: { to: paths.home(), label: t('fill.toHome') },
    own: { to: paths.welcome(round.id), label: t('fill.toWelcome') },
    tablet: { to: paths.tablet(round.id), label: t('fill.toTablet') },
  };
  return (
    <Link to={ways[filler].to} className={buttonClass()}>
      <Icon name="back" />
      {ways[filler].label}
    </Link>
  );
}
