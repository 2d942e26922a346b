import { useState } from 'react';
import { Link } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import { type InvitationAs, invitationLink } from '#src/handin/invitation.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { appUrl } from '#src/ui/appUrl.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { TextField } from '#src/ui/Field.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { saveInvitationFile, saveInvitationSheet } from './save-invitation.ts';

/** The other ways of inviting, and the way on; out of sight of the room. `fits`: there is a code to print. */
export function InviteActions(props: { round: Round; as: InvitationAs; leads: boolean; fits: boolean }) {
  const { round, as, leads, fits } = props;
  const { t, language } = useWords();
  const tell = useToast();
  const [busy, setBusy] = useState<'sheet' | 'file' | null>(null);
  const [shownLink, setShownLink] = useState<string | null>(null);

  const copy = async () => {
    const link = invitationLink(appUrl(), round, as);
    try {
      await navigator.clipboard.writeText(link);
      tell({ text: t('invite.copied') });
    } catch {
      setShownLink(link);
    }
  };
  const save = async (kind: 'sheet' | 'file', work: () => Promise<void>) => {
    setBusy(kind);
    try {
      await work();
      tell({ text: t('invite.saved') });
    } catch {
      tell({ text: t('invite.failed') });
    } finally {
      setBusy(null);
    }
  };
  return (
    <>
      <Row>
        {leads ? (
          <Link to={paths.changeSetup(round.id)} className={buttonClass('quiet')}>
            {t('invite.back')}
          </Link>
        ) : null}
        <Button onClick={() => void copy()}>{t('invite.copy')}</Button>
        {fits ? (
          <Button
            busy={busy !== null}
            onClick={() => void save('sheet', () => saveInvitationSheet(round, as, language))}
          >
            {busy === 'sheet' ? t('invite.busy') : t('invite.sheet')}
          </Button>
        ) : null}
        <Button busy={busy !== null} onClick={() => void save('file', () => saveInvitationFile(round))}>
          {busy === 'file' ? t('invite.busy') : t('invite.file')}
        </Button>
        {document.fullscreenEnabled ? (
          <Button onClick={() => void toggleFullScreen()}>{t('invite.full')}</Button>
        ) : null}
        <Link to={leads ? paths.collect(round.id) : paths.home()} className={buttonClass('primary')}>
          {t(leads ? 'invite.collect' : 'app.toHome')}
        </Link>
      </Row>
      <Dialog title={t('invite.link')} open={shownLink !== null} onClose={() => setShownLink(null)}>
        <p>{t('invite.linkLead')}</p>
        <TextField
          label={t('invite.link')}
          readOnly
          value={shownLink ?? ''}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => setShownLink(null)}>{t('app.close')}</Button>
      </Dialog>
    </>
  );
}

/** A browser may refuse; the screen is then used as it is. */
async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen());
  } catch {
    // Refused.
  }
}
