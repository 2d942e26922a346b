import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Logo } from '#src/ui/Icon.tsx';
import { PageTitle } from '#src/ui/Page.tsx';
import styles from './FillHeader.module.css';
import { useFiller } from './filler.ts';
import type { FillPage } from './pages.ts';
import type { FillValues } from './values.ts';

/** Where one is: the round, progress per theme, and the name of the page. */
export function FillHeader(props: {
  round: Round;
  sheetId: string;
  pages: FillPage[];
  page: FillPage;
  title: string;
  lead: string;
  themeName: (themeId: string) => string;
  language: ReactNode;
}) {
  const { pages, page, round } = props;
  const filler = useFiller();
  const { t } = useWords();
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <div className={styles['top']}>
          {filler === 'tablet' ? (
            <Logo />
          ) : (
            <Link to={paths.home()} className={styles['home']} aria-label={t('app.home')}>
              <Logo />
            </Link>
          )}
          <span className={styles['round']}>{round.name}</span>
          {round.rehearsal ? <strong>{t('group.rehearsal')}</strong> : null}
          {page.kind === 'check' ? null : (
            <Link to={paths.fill(props.sheetId, 'check')} className={styles['toCheck']}>
              {t('fill.page.check')}
            </Link>
          )}
          {props.language}
        </div>
        <nav aria-label={t('fill.themes')}>
          <ol className={styles['bars']}>
            {pages.map((one) =>
              one.kind === 'theme' ? (
                <li key={one.id} data-tone={one.themeId}>
                  <ThemeBar
                    page={one}
                    current={one.id === page.id}
                    to={paths.fill(props.sheetId, one.id)}
                    name={props.themeName(one.themeId)}
                  />
                </li>
              ) : null,
            )}
          </ol>
        </nav>
        <div className={styles['title']}>
          <PageTitle key={page.id} title={props.title} className={styles['name']} />
          <p>{props.lead}</p>
        </div>
      </div>
    </header>
  );
}

function ThemeBar(props: { page: FillPage & { kind: 'theme' }; current: boolean; to: string; name: string }) {
  const { page, current, to, name } = props;
  const { t } = useWords();
  const { control } = useFormContext<FillValues>();
  const answers = useWatch({ control, name: 'answers' });
  const total = page.spokes.length;
  const done = page.spokes.filter(({ statementId }) => answers[statementId]).length;
  return (
    <Link to={to} className={styles['bar']} {...(current ? { 'aria-current': 'step' } : {})}>
      <progress className={styles['track']} value={done} max={total} aria-hidden="true" />
      <span className={styles['label']}>
        {name}
        <span className="visually-hidden">{t('fill.progress', { done, total })}</span>
      </span>
    </Link>
  );
}
