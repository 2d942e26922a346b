import { matchPath, NavLink, useLocation } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import styles from './Shell.module.css';

/** The screens of a round that belong to the one who leads it. */
const stepPatterns = [
  routePatterns.changeSetup,
  routePatterns.collect,
  routePatterns.paper,
  routePatterns.fromForm,
  routePatterns.results,
  routePatterns.export,
  routePatterns.agreements,
];

/** The id of the round that a facilitator's screen is about; null on every other screen. */
export function useSteppedRound(): string | null {
  const { pathname } = useLocation();
  for (const pattern of stepPatterns) {
    const roundId = matchPath(`/${pattern}`, pathname)?.params['roundId'];
    if (roundId !== undefined) return roundId;
  }
  return null;
}

/** The order of a round, for the one who leads it: whoever only fills in, or collects for a table, never sees it. */
export function RoundSteps({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const stored = useStored(() => readGroup(roundId), roundId);
  const { pathname } = useLocation();
  if (stored.status !== 'ready' || stored.value?.desk.as !== 'facilitator') return null;
  const isWayIn = [paths.paper(roundId), paths.fromForm(roundId)].includes(pathname);
  return (
    <nav className={styles['steps']} aria-label={t('app.steps.label')}>
      <span className={styles['round']}>{stored.value.round.name}</span>
      <NavLink to={paths.changeSetup(roundId)}>{t('app.steps.setup')}</NavLink>
      <NavLink to={paths.collect(roundId)} {...(isWayIn ? { 'aria-current': 'page' } : {})}>
        {t('app.steps.collect')}
      </NavLink>
      <NavLink to={paths.results(roundId)}>{t('app.steps.results')}</NavLink>
      <NavLink to={paths.talk(roundId)}>{t('app.steps.talk')}</NavLink>
      <NavLink to={paths.agreements(roundId)}>{t('app.steps.agreements')}</NavLink>
    </nav>
  );
}
