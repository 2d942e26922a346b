import { Suspense, useEffect } from 'react';
import { Link, NavigationType, NavLink, Outlet, useLocation, useNavigationType } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Logo } from '#src/ui/Icon.tsx';
import { Banners } from './Banners.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Loading } from './Loading.tsx';
import { RoundSteps, useSteppedRound } from './RoundSteps.tsx';
import styles from './Shell.module.css';

/** What stands around every screen but filling in, which brings a header of its own. */
export function Shell() {
  const { t } = useWords();
  const roundId = useSteppedRound();
  useTopOnArrival();
  return (
    <>
      <button
        type="button"
        className={styles['skip']}
        onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}
      >
        {t('app.skip')}
      </button>
      <header className={styles['header']}>
        <div className={styles['inner']}>
          <Link to={paths.home()} className={styles['brand']}>
            <Logo />
            Samenspiegel
          </Link>
          {roundId === null ? null : <RoundSteps roundId={roundId} />}
          <nav className={styles['nav']} aria-label={t('app.menu')}>
            <NavLink to={paths.help()}>{t('app.help')}</NavLink>
            <NavLink to={paths.about()}>{t('app.about')}</NavLink>
            <NavLink to={paths.settings()}>{t('app.settings')}</NavLink>
          </nav>
          <LanguageSwitch />
        </div>
      </header>
      <Banners />
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
}

/** A screen one goes to begins at its top; a screen one goes back to is where one left it. */
function useTopOnArrival(): void {
  const { pathname } = useLocation();
  const how = useNavigationType();
  useEffect(() => {
    if (how !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [pathname, how]);
}
