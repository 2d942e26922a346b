import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { newId } from '#src/storage/new-id.ts';
import { beginOnTablet } from '#src/storage/tablet.ts';
import { useStored } from '#src/storage/useStored.ts';
import { useToast } from '#src/ui/Toast.tsx';
import { InBetween } from './InBetween.tsx';
import { NextPerson } from './NextPerson.tsx';
import { SetPin } from './SetPin.tsx';
import { TabletFrame } from './TabletFrame.tsx';

type Around = {
  /** The explanation and the questions before the first answer. */
  welcome: (given: {
    round: Round;
    busy: boolean;
    onBegin: (respondent: Sheet['respondent']) => void;
  }) => ReactNode;
  language: ReactNode;
};

/** One tablet that goes round: locked with a PIN, and then one person after another, who see nothing of each other. */
export function TabletScreen(props: Around & { notFound: ReactNode; loading: ReactNode }) {
  const { roundId = '' } = useParams();
  const stored = useStored(() => readGroup(roundId), `tablet/${roundId}`);
  if (stored.status === 'loading') return props.loading;
  if (stored.status === 'failed' || !stored.value) return props.notFound;
  const { round, desk, sheets } = stored.value;
  if (desk.as === 'participant') return props.notFound;
  if (!desk.tablet) return <SetPin round={round} language={props.language} />;
  const { sheetId } = desk.tablet;
  const begun = sheets.find(({ id, finishedAt }) => id === sheetId && finishedAt === null);
  const handedIn = sheets.filter(({ finishedAt }) => finishedAt !== null).length;
  return (
    <TabletFrame name={round.name} language={props.language}>
      {begun ? (
        <InBetween roundId={round.id} sheetId={begun.id} />
      ) : (
        <Person round={round} handedIn={handedIn} welcome={props.welcome} />
      )}
    </TabletFrame>
  );
}

/** Whoever has the tablet now: "next" first, so that passing it on shows nothing, then the explanation. */
function Person(props: { round: Round; handedIn: number; welcome: Around['welcome'] }) {
  const { round } = props;
  const { t } = useWords();
  const tell = useToast();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { handedIn?: boolean } | null };
  const [here, setHere] = useState(false);
  const [busy, setBusy] = useState(false);

  const begin = async (respondent: Sheet['respondent']) => {
    setBusy(true);
    // In an anonymous round no moment is kept of anybody.
    const now = round.openness === 'anonymous' ? null : new Date().toISOString();
    const sheet = { ...buildSheet({ id: newId(), roundId: round.id, now }), respondent };
    const saved = await beginOnTablet(sheet);
    setBusy(false);
    if (saved.ok) await navigate(paths.fill(sheet.id));
    else tell({ text: t(`storage.why.${saved.reason}`) });
  };

  if (here) return props.welcome({ round, busy, onBegin: (respondent) => void begin(respondent) });
  return (
    <NextPerson
      round={round}
      handedIn={props.handedIn}
      justHandedIn={state?.handedIn === true}
      onBegin={() => setHere(true)}
    />
  );
}
