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
import { listSheets, readPlace } from '#src/storage/sheets.ts';
import { useSheetLock } from '#src/storage/useSheetLock.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { Board } from './Board.tsx';
import { itemsOf } from './items.ts';
import { tableOf } from './people.ts';
import { placeIdOf } from './place.ts';

type Around = { language: ReactNode; notFound: ReactNode; loading: ReactNode };
type Found = { round: Round; sheets: Sheet[]; instrument: Instrument; placeId: string; place: string | null };

/** Finds the table and goes on where it was. */
export function TogetherScreen(around: Around) {
  const { roundId = '', item } = useParams();
  const stored = useStored(() => readTable(roundId), `together/${roundId}`);
  // What is on the screen outlives a read that fails and a removal in another tab.
  const [last, setLast] = useState<Found | null>(null);
  const now = stored.status === 'ready' ? stored.value : null;
  if (now && now !== last) setLast(now);
  const found = now ?? (last?.round.id === roundId ? last : null);

  if (stored.status === 'loading') return around.loading;
  if (!found) {
    return stored.status === 'failed' ? <Unreadable reason={stored.reason} /> : around.notFound;
  }
  if (item === undefined) {
    const items = itemsOf(found.round, found.instrument);
    const wanted = items.find(({ id }) => id === found.place) ?? items[0];
    return <Navigate to={paths.togetherRound(roundId, wanted?.id)} replace />;
  }
  return (
    <>
      {stored.status === 'ready' && !now ? <Removed /> : null}
      <LockedBoard key={roundId} found={found} itemId={item} around={around} />
    </>
  );
}

/** Null when it is not here, or its people do not answer together. */
async function readTable(roundId: string): Promise<Found | null> {
  const round = await readRound(roundId);
  if (round?.kind !== 'group' || round.way !== 'together') return null;
  const sheets = await listSheets(roundId);
  const instrument = instrumentOf(round.instrument.id, round.instrument.version);
  const placeId = placeIdOf(round, sheets);
  if (!instrument || placeId === null || tableOf(round, sheets).people.length === 0) return null;
  return { round, sheets, instrument, placeId, place: await readPlace(placeId) };
}

function LockedBoard({ found, itemId, around }: { found: Found; itemId: string; around: Around }) {
  const { t } = useWords();
  const { place, takeOver } = useSheetLock(found.placeId);
  if (place === 'asking') return around.loading;
  const { round, sheets, instrument } = found;
  const board = { round, sheets, instrument, itemId, language: around.language };
  if (place === 'here') return <Board key="here" {...board} readOnly={false} />;
  return (
    <>
      <Notice tone="calm" actions={<Button onClick={() => void takeOver()}>{t('fill.takeOver')}</Button>}>
        {t('together.elsewhere')}
      </Notice>
      <Board key="elsewhere" {...board} readOnly />
    </>
  );
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
