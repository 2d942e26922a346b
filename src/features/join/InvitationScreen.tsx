import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import type { InvitationAs } from '#src/handin/invitation.ts';
import { readCarried } from '#src/handin/message.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Page } from '#src/ui/Page.tsx';
import { Outcome } from './Outcome.tsx';
import { invitationIn } from './read-invitation.ts';
import { useInvitation } from './useInvitation.ts';

/** An invitation that came in the address. It leaves the address and the history as soon as the round is here. */
export function InvitationScreen({ as }: { as: InvitationAs }) {
  const { carried = '' } = useParams();
  const { t } = useWords();
  const { state, open, toTable, again } = useInvitation();
  useEffect(() => {
    void open(invitationIn(readCarried(as === 'table' ? 't' : 'i', carried)));
  }, [as, carried, open]);
  return (
    <Page title={t('join.invitation')} width="narrow">
      <Outcome
        state={state}
        onTable={(invited) => void toTable(invited)}
        onAgain={(invited, as) => void again(invited, as)}
      />
      {state.step === 'refused' ? (
        <Row>
          <Link to={paths.join()} className={buttonClass()}>
            {t('join.otherWay')}
          </Link>
        </Row>
      ) : null}
    </Page>
  );
}
