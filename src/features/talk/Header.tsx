import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Logo } from '#src/ui/Icon.tsx';
import styles from './Header.module.css';

/** The line above the screens of the one who leads. */
export function Header(props: {
  name: string;
  rehearsal: boolean;
  language: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <header className={styles['header']}>
      <Link to={paths.home()} className={styles['home']} aria-label={t('app.home')}>
        <Logo />
      </Link>
      <span className={styles['name']}>{props.name}</span>
      {props.rehearsal ? <strong>{t('group.rehearsal')}</strong> : null}
      {props.children}
      {props.language}
    </header>
  );
}
