import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import type { InvitationAs } from '#src/handin/invitation.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { useAgreementCount } from '#src/storage/useAgreementCount.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import type { Refusal } from './read-invitation.ts';
import type { InvitationState } from './useInvitation.ts';

/** What an invitation has come to: on to its round, a question first, or why not and what to do. */
export function Outcome(props: {
  state: InvitationState;
  onTable: (invited: Round) => void;
  onAgain: (invited: Round, as: InvitationAs) => void;
}) {
  const { state } = props;
  const { t } = useWords();
  switch (state.step) {
    case 'none':
      return null;
    case 'opening':
      return <p role="status">{t('join.opening')}</p>;
    case 'ready':
      return <Navigate to={state.to} replace />;
    case 'refused':
      return <Refused reason={state.reason} />;
    case 'failed':
      return <Notice tone="danger">{t(`storage.why.${state.reason}`)}</Notice>;
    case 'table':
      return <AskTable invited={state.invited} onYes={() => props.onTable(state.invited)} />;
    case 'changed':
      return <Changed state={state} onAgain={() => props.onAgain(state.invited, state.as)} />;
  }
}

function Refused({ reason }: { reason: Refusal }) {
  const { t } = useWords();
  return (
    <Notice tone="danger">
      <p>
        <strong>{t(`join.refused.${reason}`)}</strong>
      </p>
      <p>{t(`join.todo.${reason}`)}</p>
    </Notice>
  );
}

function AskTable({ invited, onYes }: { invited: Round; onYes: () => void }) {
  const { t } = useWords();
  return (
    <Card title={t('join.tableTitle')}>
      <p>{t('join.tableFor', { name: invited.name })}</p>
      <p>{t('join.tableHow')}</p>
      <p>{t('join.tableNothing')}</p>
      <Row>
        <Button look="primary" onClick={onYes}>
          {t('join.tableYes')}
        </Button>
        <Link to={paths.home()} className={buttonClass()}>
          {t('join.tableNo')}
        </Link>
      </Row>
    </Card>
  );
}

function Changed(props: { state: Extract<InvitationState, { step: 'changed' }>; onAgain: () => void }) {
  const { as, to, invited } = props.state;
  const { t } = useWords();
  const agreements = useAgreementCount(invited.id);
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t('join.changedTitle')}>
      <p>{t(`join.changedText.${as}`)}</p>
      <Row>
        <Button look="primary" onClick={() => setAsking(true)}>
          {t('join.changedAgain')}
        </Button>
        <Link to={to} className={buttonClass()}>
          {t('join.changedKeep')}
        </Link>
      </Row>
      <Dialog title={t('join.changedSure')} open={asking} onClose={() => setAsking(false)}>
        <p>{t(`join.changedLost.${as}`)}</p>
        {agreements > 0 ? <p>{t('app.agreementsGo', { count: agreements })}</p> : null}
        <Row>
          <Button look="danger" onClick={props.onAgain}>
            {t('join.changedYes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
        </Row>
      </Dialog>
    </Card>
  );
}
