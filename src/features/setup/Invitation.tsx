import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import { type InvitationAs, invitationQr } from '#src/handin/invitation.ts';
import { qrOf } from '#src/handin/qr/make.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { appUrl } from '#src/ui/appUrl.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { PageTitle } from '#src/ui/Page.tsx';
import { QrFigure } from '#src/ui/QrFigure.tsx';
import styles from './Invite.module.css';
import { InviteActions } from './InviteActions.tsx';

/** What a room reads from the wall: three lines, and the code as large as fits. */
export function Invitation({ round, as, leads }: { round: Round; as: InvitationAs; leads: boolean }) {
  const { t } = useWords();
  const code = useMemo(() => {
    const { text, fits } = invitationQr(appUrl(), round, as);
    return fits ? qrOf(text) : null;
  }, [round, as]);
  const title = t(as === 'table' ? 'invite.titleTable' : 'invite.title');
  const marks = [t(`group.${round.openness}`), ...(round.rehearsal ? [t('group.rehearsal')] : [])];
  return (
    <div className={styles['screen']}>
      <main id="main" className={styles['stage']}>
        <div className={styles['words']}>
          <p className={styles['round']}>
            {round.name} <span className={styles['mark']}>{marks.join(' · ')}</span>
          </p>
          <PageTitle title={title} className={styles['title']} />
          <ol className={styles['steps']}>
            {(['scan', 'fill', 'hand'] as const).map((step) => (
              <li key={step}>{t(`invite.steps.${as}.${step}`)}</li>
            ))}
          </ol>
          <p className={styles['address']}>{t('invite.address')}</p>
        </div>
        <div className={styles['code']}>
          {code ? (
            <QrFigure code={code} label={t('invite.code')} />
          ) : (
            <Notice tone="calm">{t('invite.tooLarge')}</Notice>
          )}
        </div>
      </main>
      <footer className={styles['foot']}>
        {leads ? (
          <nav className={styles['modes']} aria-label={t('invite.for')}>
            {(['participant', 'table'] as const).map((mode) => (
              <Link
                key={mode}
                replace
                to={`${paths.invite(round.id)}${mode === 'table' ? '?as=table' : ''}`}
                aria-current={mode === as ? 'page' : undefined}
              >
                {t(`invite.${mode}`)}
              </Link>
            ))}
          </nav>
        ) : null}
        <InviteActions round={round} as={as} leads={leads} fits={code !== null} />
      </footer>
    </div>
  );
}

/** An address as one says it: without the protocol and the last slash. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/(\/index\.html)?\/?(\?.*)?$/, '');
}
