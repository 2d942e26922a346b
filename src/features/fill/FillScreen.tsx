import { type ReactNode, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import { paths } from '#src/paths.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { readRound } from '#src/storage/rounds.ts';
import { readPlace, readSheet } from '#src/storage/sheets.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { FillForm } from './FillForm.tsx';
import { fillPages } from './pages.ts';
import { useSheetLock } from './useSheetLock.ts';

/** Finds the sheet, its round and its instrument; goes on where the person was. */
export function FillScreen(props: { language: ReactNode; notFound: ReactNode; loading: ReactNode }) {
  const { sheetId = '', page } = useParams();
  const stored = useStored(() => readFilling(sheetId), `fill/${sheetId}`);
  // Words that are being typed outlive a read that fails and a removal in another tab.
  const [last, setLast] = useState<Filling | null>(null);
  const now = stored.status === 'ready' ? stored.value : null;
  if (now && now !== last) setLast(now);
  const found = now ?? (last?.sheet.id === sheetId ? last : null);

  if (stored.status === 'loading') return props.loading;
  if (!found) return stored.status === 'failed' ? <Unreadable reason={stored.reason} /> : props.notFound;
  if (page === undefined) {
    const pages = fillPages(found.round, found.instrument);
    const wanted = pages.find(({ id }) => id === found.place) ?? pages[0];
    return <Navigate to={paths.fill(sheetId, wanted?.id)} replace />;
  }
  return (
    <>
      {stored.status === 'ready' && !now ? <Removed /> : null}
      <LockedForm
        key={sheetId}
        round={found.round}
        sheet={found.sheet}
        instrument={found.instrument}
        pageId={page}
        language={props.language}
        loading={props.loading}
      />
    </>
  );
}

type Filling = { round: Round; sheet: Sheet; instrument: Instrument; place: string | null };

/** Null when the sheet is not here or is not one's own: the sheets of a group are not opened one by one. */
async function readFilling(sheetId: string): Promise<Filling | null> {
  const sheet = await readSheet(sheetId);
  const round = sheet ? await readRound(sheet.roundId) : null;
  if (!sheet || round?.kind !== 'alone') return null;
  const instrument = instrumentOf(round.instrument.id, round.instrument.version);
  return instrument && { round, sheet, instrument, place: await readPlace(sheetId) };
}

function Unreadable({ reason }: { reason: StorageFailure }) {
  const { t } = useWords();
  return (
    <Page title={t('app.failedTitle')} width="narrow">
      <Notice tone="danger" actions={<a href="./rescue.html">{t('app.rescue')}</a>}>
        {t(`storage.why.${reason}`)}
      </Notice>
    </Page>
  );
}

function Removed() {
  const { t } = useWords();
  return <Notice tone="danger">{t('save.why.gone')}</Notice>;
}

function LockedForm(props: {
  round: Round;
  sheet: Sheet;
  instrument: Instrument;
  pageId: string;
  language: ReactNode;
  loading: ReactNode;
}) {
  const { loading, ...form } = props;
  const { t } = useWords();
  const { place, takeOver } = useSheetLock(props.sheet.id);
  if (place === 'asking') return loading;
  if (place === 'here') return <FillForm key="here" {...form} readOnly={false} />;
  return (
    <>
      <Notice tone="calm" actions={<Button onClick={() => void takeOver()}>{t('fill.takeOver')}</Button>}>
        {t('fill.elsewhere')}
      </Notice>
      <FillForm key="elsewhere" {...form} readOnly />
    </>
  );
}
