import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Page } from '#src/ui/Page.tsx';
import { CopyReminder } from './CopyReminder.tsx';
import styles from './HomeScreen.module.css';
import { RoundList } from './RoundList.tsx';

/** The first screen: begin, go on with what is there, or open a file. */
export function HomeScreen() {
  const { t } = useWords();
  return (
    <Page title={t('home.title')} lead={t('home.lead')}>
      <section className={styles['start']} aria-labelledby="alone">
        <h2 id="alone">{t('home.alone')}</h2>
        <p>{t('home.aloneLead')}</p>
        <Link to={paths.start()} className={buttonClass('primary')}>
          {t('home.aloneStart')}
        </Link>
      </section>
      <section className={styles['mine']} aria-labelledby="mine">
        <div className={styles['mineHead']}>
          <h2 id="mine" tabIndex={-1}>
            {t('home.mine')}
          </h2>
          <Link to={paths.import()}>{t('home.openFile')}</Link>
        </div>
        <CopyReminder />
        <RoundList />
      </section>
    </Page>
  );
}
