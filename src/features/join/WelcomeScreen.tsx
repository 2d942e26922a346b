import { type ReactNode, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import type { Desk } from '#src/storage/desks.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { addOwnSheet, readGroup } from '#src/storage/group-rounds.ts';
import { newId } from '#src/storage/new-id.ts';
import { useStored } from '#src/storage/useStored.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { Explanation } from './Explanation.tsx';
import type { Respondent } from './PersonForm.tsx';
import { useWelcomeLead, Welcome } from './Welcome.tsx';

/** The first screen of a participant: everything one should know, and then begin, or go on. */
export function WelcomeScreen(props: { notFound: ReactNode; loading: ReactNode }) {
  const { roundId = '' } = useParams();
  const stored = useStored(() => readGroup(roundId), `welcome/${roundId}`);
  if (stored.status === 'loading') return props.loading;
  if (stored.status === 'failed' || !stored.value) return props.notFound;
  const { round, desk, sheets } = stored.value;
  const own = sheets.find(({ id }) => id === desk.ownSheetId);
  return own ? <WelcomeBack round={round} sheet={own} desk={desk} /> : <Begin round={round} />;
}

function Begin({ round }: { round: Round }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<StorageFailure | null>(null);

  const begin = async (respondent: Respondent) => {
    setBusy(true);
    const blank = buildSheet({ id: newId(), roundId: round.id, now: new Date().toISOString() });
    const saved = await addOwnSheet({ ...blank, respondent });
    setBusy(false);
    if (saved.ok) await navigate(paths.fill(blank.id));
    else setFailed(saved.reason);
  };

  return (
    <>
      {failed ? <Notice tone="danger">{t(`storage.why.${failed}`)}</Notice> : null}
      <Welcome round={round} tablet={false} busy={busy} onBegin={(respondent) => void begin(respondent)} />
    </>
  );
}

/** For who has begun already: on, or back to what was answered. */
function WelcomeBack({ round, sheet, desk }: { round: Round; sheet: Sheet; desk: Desk }) {
  const { t } = useWords();
  const finished = sheet.finishedAt !== null;
  return (
    <Page title={round.name} lead={useWelcomeLead(round)} width="narrow">
      <Row>
        <Link to={paths.fill(sheet.id)} className={buttonClass(finished ? 'plain' : 'primary')}>
          {finished ? t('welcome.read') : t('welcome.goOn')}
        </Link>
        {finished ? (
          <Link to={paths.handIn(sheet.id)} className={buttonClass('primary')}>
            {desk.handedInRevision === sheet.revision ? t('welcome.handedIn') : t('welcome.handIn')}
          </Link>
        ) : null}
        {desk.as === 'participant' ? null : (
          <Link to={paths.collect(round.id)} className={buttonClass()}>
            {t('welcome.toCollect')}
          </Link>
        )}
      </Row>
      <Explanation round={round} tablet={false} />
    </Page>
  );
}
