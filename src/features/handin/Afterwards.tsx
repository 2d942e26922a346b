import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type Instrument, spokesOf } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { changeDesk } from '#src/storage/desks.ts';
import { clearRound } from '#src/storage/group-rounds.ts';
import { useAgreementCount } from '#src/storage/useAgreementCount.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { useToast } from '#src/ui/Toast.tsx';

/** After one of the roads: the person says that it has arrived. Then read along, change, or leave nothing behind. */
export function Afterwards(props: { round: Round; instrument: Instrument; sheet: Sheet; handedIn: boolean }) {
  const { round, instrument, sheet, handedIn } = props;
  // Where the first answers are to be read.
  const [first] = spokesOf(instrument, round.instrument.statements);
  const { t } = useWords();
  const tell = useToast();
  const [clearing, setClearing] = useState(false);

  const mark = async () => {
    const saved = await changeDesk(round.id, (desk) => ({ ...desk, handedInRevision: sheet.revision }));
    // What is new stands at the top, and the button that had the focus is gone.
    if (saved.ok) document.querySelector<HTMLElement>('h1')?.focus();
    else tell({ text: t(`storage.why.${saved.reason}`) });
  };

  return (
    <Card title={handedIn ? t('handin.after') : t('handin.arrived')}>
      <p>{handedIn ? t('handin.afterText') : t('handin.arrivedText')}</p>
      <Row>
        {handedIn ? null : (
          <Button look="primary" onClick={() => void mark()}>
            {t('handin.arrivedYes')}
          </Button>
        )}
        <Link to={paths.fill(sheet.id, first?.themeId)} className={buttonClass()}>
          {t('handin.read')}
        </Link>
        <Button look="quiet" onClick={() => setClearing(true)}>
          {t('handin.clear')}
        </Button>
      </Row>
      <ClearDialog
        roundId={round.id}
        handedIn={handedIn}
        open={clearing}
        onClose={() => setClearing(false)}
      />
    </Card>
  );
}

/** On a computer that others use too: everything of this round goes, for good. */
function ClearDialog(props: { roundId: string; handedIn: boolean; open: boolean; onClose: () => void }) {
  const { t } = useWords();
  const tell = useToast();
  const navigate = useNavigate();
  const agreements = useAgreementCount(props.roundId);
  const clear = async () => {
    const cleared = await clearRound(props.roundId);
    if (cleared.ok) await navigate(paths.home(), { replace: true });
    tell({ text: cleared.ok ? t('handin.cleared') : t(`storage.why.${cleared.reason}`) });
  };
  return (
    <Dialog title={t('handin.clearSure')} open={props.open} onClose={props.onClose}>
      {props.handedIn ? null : <Notice tone="danger">{t('handin.clearNotYet')}</Notice>}
      <p>{t('handin.clearText')}</p>
      {agreements > 0 ? <p>{t('app.agreementsGo', { count: agreements })}</p> : null}
      <Row>
        <Button look="danger" onClick={() => void clear()}>
          {t('handin.clearYes')}
        </Button>
        <Button onClick={props.onClose}>{t('app.cancel')}</Button>
      </Row>
    </Dialog>
  );
}
