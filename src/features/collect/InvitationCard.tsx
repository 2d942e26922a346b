import { Link } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import { invitationLink, invitationQr } from '#src/handin/invitation.ts';
import { qrOf } from '#src/handin/qr/make.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { appUrl } from '#src/ui/appUrl.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Card } from '#src/ui/Card.tsx';
import { QrFigure } from '#src/ui/QrFigure.tsx';
import { CopyLink } from './CopyLink.tsx';
import styles from './InvitationCard.module.css';

/** How people come in: the code to scan, the link, and the way to show it large. */
export function InvitationCard({ round }: { round: Round }) {
  const { t } = useWords();
  const { text, fits } = invitationQr(appUrl(), round, 'participant');
  return (
    <Card>
      <div className={styles['invitation']}>
        <h2>{t('collect.join')}</h2>
        <p>{fits ? t('collect.joinLead') : t('collect.joinTooLarge')}</p>
        {fits ? (
          <div className={styles['code']}>
            <QrFigure code={qrOf(text)} label={t('collect.joinCode')} />
          </div>
        ) : null}
        <p className={styles['address']}>{appUrl().replace(/^https?:\/\//, '')}</p>
        <div className={styles['actions']}>
          <CopyLink link={invitationLink(appUrl(), round, 'participant')} />
          <Link to={paths.invite(round.id)} className={buttonClass()}>
            {t('collect.large')}
          </Link>
        </div>
      </div>
    </Card>
  );
}
