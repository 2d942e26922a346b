import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { removeRound, restoreRound } from '#src/storage/trash.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { saveGroupFile } from './save-group-file.ts';
import type { Reflection } from './stored-reflections.ts';

/**
 * What else one can do with a reflection, by what this device is in it. A file of an anonymous round would hold
 * single sheets, and the difference of two of them would be one person, so there is none here; a copy of everything
 * is made in the settings. Long because it holds every such thing.
 */
export function RoundMenu({ reflection }: { reflection: Reflection }) {
  const { round, standing } = reflection;
  const { t } = useWords();
  const tell = useToast();
  const [asking, setAsking] = useState<'rename' | 'clear' | null>(null);
  const leads = standing.kind === 'collect' && standing.as === 'facilitator';
  const hasAgreements = (leads || standing.kind === 'together') && standing.agreements.length > 0;

  const putBack = async () => {
    const back = await restoreRound(round.id);
    if (!back.ok) tell({ text: t(`storage.why.${back.reason}`) });
  };
  const remove = async () => {
    const removed = await removeRound(round.id, new Date().toISOString());
    if (!removed.ok) tell({ text: t(`storage.why.${removed.reason}`) });
    else {
      document.getElementById('mine')?.focus();
      tell({
        text: t('home.removed', { name: round.name }),
        action: { label: t('app.undo'), run: () => void putBack() },
      });
    }
  };
  const saveFile = async () => {
    try {
      await saveGroupFile(round.id);
      tell({ text: t('home.saved') });
    } catch {
      tell({ text: t('home.saveFailed') });
    }
  };
  return (
    <>
      <Menu
        label={
          <>
            {t('home.more')}
            <span className="visually-hidden">: {round.name}</span>
          </>
        }
      >
        {hasAgreements ? (
          <Link className={buttonClass('quiet')} to={paths.agreements(round.id)}>
            {t('app.steps.agreements')}
          </Link>
        ) : null}
        {leads ? (
          <>
            <Link className={buttonClass('quiet')} to={paths.invite(round.id)}>
              {t('home.invite')}
            </Link>
            <Link className={buttonClass('quiet')} to={paths.changeSetup(round.id)}>
              {t('home.setup')}
            </Link>
            <Link className={buttonClass('quiet')} to={paths.setup(round.id)}>
              {t('home.again')}
            </Link>
          </>
        ) : null}
        {standing.kind === 'participant' ? (
          <Button look="quiet" onClick={() => setAsking('clear')}>
            {t('home.clear')}
          </Button>
        ) : (
          <>
            {standing.kind === 'collect' && !leads ? null : (
              <Button look="quiet" onClick={() => setAsking('rename')}>
                {t('home.rename')}
              </Button>
            )}
            {standing.kind === 'alone' ? (
              <Link className={buttonClass('quiet')} to={paths.export(round.id)}>
                {t('home.export')}
              </Link>
            ) : round.openness === 'open' && standing.kind !== 'unknown' ? (
              <Button look="quiet" onClick={() => void saveFile()}>
                {t('home.export')}
              </Button>
            ) : null}
            <Button look="quiet" onClick={() => void remove()}>
              {t('home.remove')}
            </Button>
          </>
        )}
      </Menu>
      <RenameDialog
        key={round.name}
        round={round}
        open={asking === 'rename'}
        onClose={() => setAsking(null)}
      />
      {standing.kind === 'participant' ? (
        <ClearDialog
          round={round}
          handedIn={standing.sheet ? standing.handedIn : 'yes'}
          open={asking === 'clear'}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  );
}
