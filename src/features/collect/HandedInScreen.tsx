import { useEffect, useState } from 'react';
import { generatePath, Link, useNavigate, useParams } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { useStored } from '#src/storage/useStored.ts';
import { BatchList } from './BatchList.tsx';
import { MissingRound } from './MissingRound.tsx';
import { type Carried, readHandedIn } from './read-handed-in.ts';
import { SamePersonDialog } from './SamePersonDialog.tsx';
import type { CollectingGroup } from './useCollecting.ts';
import { useTakeIn } from './useTakeIn.ts';
import { useToldWords } from './useToldWords.ts';

/** What stands in the address once the answers in it have been read: they do not stay in the address bar. */
const readMark = '-';
const readAddress = generatePath(`/${routePatterns.handedIn}`, { carried: readMark });

/** A link with answers that was opened on the device that collects: whose round it is, and only then in. */
export function HandedInScreen() {
  const { carried: inAddress = '' } = useParams();
  const { t } = useWords();
  const navigate = useNavigate();
  const [carried, setCarried] = useState(inAddress);
  // Another link, opened while this one is on the screen.
  if (inAddress !== readMark && inAddress !== carried) setCarried(inAddress);
  useEffect(() => {
    if (inAddress !== readMark) void navigate(readAddress, { replace: true });
  }, [inAddress, navigate]);
  const stored = useStored(() => readHandedIn(carried), `h/${carried}`);

  if (carried === readMark) return <MissingRound lead={t('collect.linkWasRead')} />;
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') return <MissingRound lead={t(`storage.why.${stored.reason}`)} />;
  if (!stored.value.ok) {
    const { why } = stored.value;
    return <MissingRound lead={t(why === 'otherRound' ? 'collect.linkUnknown' : `collect.why.${why}`)} />;
  }
  return <TakeOver key={carried} {...stored.value} />;
}

function TakeOver({ group, carried }: { group: CollectingGroup; carried: Carried }) {
  const { round } = group;
  const { t } = useWords();
  const takeIn = useTakeIn(round.id);
  const { who } = useToldWords(round);
  const tell = useToast();
  const undo = async (importIds: readonly string[]) => {
    const putBack = await takeIn.undo(importIds);
    if (!putBack) return;
    tell({ text: t('collect.undone'), action: { label: t('collect.putBack'), run: () => void putBack() } });
  };
  const [asked, setAsked] = useState(true);
  const { opened } = carried;
  const count = opened.kind === 'arrivals' ? opened.arrivals.length : 0;
  return (
    <Page title={t('collect.linkTitle')} lead={round.name} width="narrow">
      {round.rehearsal ? <Notice tone="calm">{t('collect.rehearsal')}</Notice> : null}
      {takeIn.undoFailed ? <Notice tone="danger">{t(`storage.why.${takeIn.undoFailed}`)}</Notice> : null}
      {asked ? <p>{t('collect.linkAsk', { count })}</p> : null}
      <BatchList
        round={round}
        batches={takeIn.batches}
        busy={takeIn.busy}
        onUndo={(importIds) => void undo(importIds)}
      />
      <Row>
        {asked ? (
          <Button
            look="primary"
            busy={takeIn.busy}
            onClick={() => {
              setAsked(false);
              void takeIn.take([{ source: null, opened }], 'link');
            }}
          >
            {t('collect.addButton')}
          </Button>
        ) : null}
        <Link to={paths.collect(round.id)} className={buttonClass(asked ? 'plain' : 'primary')}>
          {t('collect.toCollect')}
        </Link>
      </Row>
      <SamePersonDialog unsure={takeIn.unsure} who={who} onAnswer={(answer) => void takeIn.answer(answer)} />
    </Page>
  );
}
