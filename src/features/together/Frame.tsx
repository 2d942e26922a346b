import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { askToPersist } from '#src/storage/health.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Icon, Logo } from '#src/ui/Icon.tsx';
import { PageTitle } from '#src/ui/Page.tsx';
import styles from './Frame.module.css';
import type { Here } from './here.ts';
import { type Wanted, wantedBy } from './keys.ts';
import { SaveLine } from './SaveLine.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { useKeys } from './useKeys.ts';

/** The whole screen around one item: where we are above, back and on below, keys (where wanted) everywhere. */
export function Frame(props: {
  here: Here;
  /** What a key asks for, arrows and Enter excepted; whether it was done. */
  onWanted?: (wanted: NonNullable<Wanted>) => boolean;
  /** What the keys do; where they answer, one can turn them off. */
  keysHint?: string;
  /** In the place of the button on. */
  end?: ReactNode;
  children: ReactNode;
}) {
  const { here, onWanted } = props;
  const { round, item, say } = here;
  const { t } = useWords();
  const navigate = useNavigate();
  const keys = useKeys();
  const screen = useRef<HTMLDivElement>(null);
  const place = here.items.indexOf(item);
  const before = here.items[place - 1];
  const after = props.end === undefined ? here.items[place + 1] : undefined;

  // Also after loading: the keys work for what has the focus, and this screen is all there is. Before it is painted,
  // or it would take the focus from who is quick.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    screen.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);

  // Now there is something to lose. Browsers grant this silently or ask; either way only once.
  const keep = () => void askToPersist();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const wanted = keys.on ? wantedBy(event) : null;
    if (!wanted) return;
    const turn = wanted.do === 'next' ? after : wanted.do === 'previous' ? before : undefined;
    if (turn) {
      keep();
      void navigate(paths.togetherRound(round.id, turn.id));
    }
    if (turn || (!here.readOnly && onWanted?.(wanted))) event.preventDefault();
  };

  const themeId =
    item.kind === 'statement' ? item.spoke.themeId : item.kind === 'theme' ? item.themeId : null;
  return (
    <div
      ref={screen}
      role="presentation"
      tabIndex={-1}
      className={styles['screen']}
      data-tone={themeId ?? undefined}
      onKeyDown={onKeyDown}
    >
      <header className={styles['header']}>
        <Link to={paths.home()} className={styles['home']} aria-label={t('app.home')}>
          <Logo />
        </Link>
        {themeId === null ? null : <span className={styles['chip']}>{say.themeOf(themeId)}</span>}
        <span className={styles['subject']}>
          {item.kind === 'statement' ? say.facetOf(item.spoke.facetId) : round.name}
        </span>
        {item.kind === 'statement' ? (
          <span className={styles['place']}>
            {t('together.place', { number: item.number, total: item.total })}
          </span>
        ) : null}
        {here.language}
      </header>
      <main id="main" className={styles['main']}>
        <SaveTrouble here={here} />
        <PageTitle title={say.titleOf(item)} className={styles['title']} />
        <fieldset disabled={here.readOnly} className={styles['body']}>
          {props.children}
        </fieldset>
        {props.keysHint === undefined ? null : (
          <div className={styles['keys']}>
            <label>
              <input type="checkbox" checked={keys.on} onChange={() => keys.turn(!keys.on)} />
              {t('together.useKeys')}
            </label>
            {keys.on ? <p>{props.keysHint}</p> : null}
          </div>
        )}
      </main>
      <footer className={styles['footer']} data-sticky-foot>
        {here.readOnly ? null : <SaveLine state={here.state} />}
        <nav className={styles['turns']} aria-label={t('fill.pages')}>
          <Link
            to={before ? paths.togetherRound(round.id, before.id) : paths.home()}
            className={buttonClass()}
          >
            <Icon name="back" />
            {before ? t('together.previous') : t('fill.toHome')}
          </Link>
          {after ? (
            <Link
              to={paths.togetherRound(round.id, after.id)}
              className={`${buttonClass('primary')} ${styles['on'] ?? ''}`}
              data-next
              onClick={keep}
            >
              {t('together.next')}
              <Icon name="next" />
            </Link>
          ) : (
            <span className={styles['on']}>{here.readOnly ? null : props.end}</span>
          )}
        </nav>
      </footer>
    </div>
  );
}
