import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { handInOf } from '#src/domain/hand-in.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { useStored } from '#src/storage/useStored.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { Afterwards } from './Afterwards.tsx';
import { CodeRoad } from './CodeRoad.tsx';
import { FileRoad } from './FileRoad.tsx';
import { LinkRoad } from './LinkRoad.tsx';
import { QrRoad } from './QrRoad.tsx';
import { type HandingIn, readHandingIn } from './read-handing-in.ts';
import { WhatGoes } from './WhatGoes.tsx';

/** Where a person hands the own answers in: first what goes along and what stays, then the roads. */
export function HandInScreen(props: { notFound: ReactNode; loading: ReactNode }) {
  const { sheetId = '' } = useParams();
  const stored = useStored(() => readHandingIn(sheetId), `hand-in/${sheetId}`);
  if (stored.status === 'loading') return props.loading;
  if (stored.status === 'failed' || !stored.value) return props.notFound;
  const { sheet, desk } = stored.value;
  if (sheet.finishedAt === null) return <NotYet sheetId={sheetId} />;
  if (desk.as !== 'participant') return <CountsAlready {...stored.value} />;
  return <HandIn {...stored.value} />;
}

function HandIn({ round, sheet, instrument, desk }: HandingIn) {
  const { t } = useWords();
  const handedIn = desk.handedInRevision === sheet.revision;
  const older = desk.handedInRevision !== null && !handedIn;
  const given = { round, instrument, sheet: handInOf(round, sheet) };
  return (
    <Page
      title={t('handin.title')}
      lead={handedIn ? undefined : t(older ? 'handin.leadAgain' : 'handin.lead')}
      width="narrow"
    >
      {older ? <Notice tone="calm">{t('handin.older')}</Notice> : null}
      {handedIn ? <Notice tone="calm">{t('handin.done')}</Notice> : null}
      {handedIn ? <Afterwards round={round} instrument={instrument} sheet={sheet} handedIn /> : null}
      <WhatGoes round={round} instrument={instrument} sheet={sheet} />
      <QrRoad {...given} />
      <CodeRoad {...given} />
      <LinkRoad {...given} />
      <FileRoad {...given} />
      {handedIn ? null : <Afterwards round={round} instrument={instrument} sheet={sheet} handedIn={false} />}
    </Page>
  );
}

function NotYet({ sheetId }: { sheetId: string }) {
  const { t } = useWords();
  return (
    <Page title={t('handin.title')} lead={t('handin.notYet')} width="narrow">
      <Row>
        <Link to={paths.fill(sheetId, 'check')} className={buttonClass('primary')}>
          {t('handin.toCheck')}
        </Link>
      </Row>
    </Page>
  );
}

/** Whoever collects on this device has nothing to carry anywhere. */
function CountsAlready({ round, sheet, desk }: HandingIn) {
  const { t } = useWords();
  return (
    <Page
      title={t('handin.countsTitle')}
      lead={desk.as === 'table' ? t('handin.countsTable') : t('handin.counts')}
      width="narrow"
    >
      <Row>
        <Link to={paths.collect(round.id)} className={buttonClass('primary')}>
          {t('handin.toCollect')}
        </Link>
        <Link to={paths.fill(sheet.id)} className={buttonClass()}>
          {t('handin.read')}
        </Link>
      </Row>
    </Page>
  );
}
