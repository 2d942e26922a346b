import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { type ButtonLook, buttonClass } from '#src/ui/Button.tsx';
import { Page } from '#src/ui/Page.tsx';
import { CopyReminder } from './CopyReminder.tsx';
import styles from './HomeScreen.module.css';
import { RoundList } from './RoundList.tsx';

/** The first screen: begin, go on with what is there, or open an invitation or a file. */
export function HomeScreen() {
  const { t } = useWords();
  const begin = (way: 'group' | 'together' | 'alone', to: string, look: ButtonLook = 'plain') => (
    <section className={styles['start']} aria-labelledby={way}>
      <h2 id={way}>{t(`home.${way}`)}</h2>
      <p>{t(`home.${way}Lead`)}</p>
      <Link to={to} className={buttonClass(look)}>
        {t(`home.${way}Start`)}
      </Link>
    </section>
  );
  return (
    <Page title={t('home.title')} lead={t('home.lead')}>
      <div className={styles['starts']}>
        {begin('group', paths.setup(), 'primary')}
        {begin('together', paths.together())}
        {begin('alone', paths.start())}
      </div>
      <p className={styles['invited']}>
        {t('home.invited')} <Link to={paths.join()}>{t('home.join')}</Link>
      </p>
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
