import type { ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import { paths } from '#src/paths.ts';
import { readRound } from '#src/storage/rounds.ts';
import { readPlace, readSheet } from '#src/storage/sheets.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { FillForm } from './FillForm.tsx';
import { fillPages } from './pages.ts';
import { useSheetLock } from './useSheetLock.ts';

/** Finds the sheet, its round and its instrument; goes on where the person was. */
export function FillScreen(props: { language: ReactNode; notFound: ReactNode; loading: ReactNode }) {
  const { sheetId = '', page } = useParams();
  const stored = useStored(async () => {
    const sheet = await readSheet(sheetId);
    const round = sheet ? await readRound(sheet.roundId) : null;
    return sheet && round ? { sheet, round, place: await readPlace(sheetId) } : null;
  }, `fill/${sheetId}`);

  if (stored.status === 'loading') return props.loading;
  if (stored.status === 'failed') return props.notFound;
  const found = stored.value;
  const instrument = found && instrumentOf(found.round.instrument.id, found.round.instrument.version);
  if (!found || !instrument) return props.notFound;
  if (page === undefined) {
    const pages = fillPages(found.round, instrument);
    const wanted = pages.find(({ id }) => id === found.place) ?? pages[0];
    return <Navigate to={paths.fill(sheetId, wanted?.id)} replace />;
  }
  return (
    <LockedForm
      key={sheetId}
      round={found.round}
      sheet={found.sheet}
      instrument={instrument}
      pageId={page}
      language={props.language}
      loading={props.loading}
    />
  );
}

function LockedForm(props: {
  round: Round;
  sheet: Sheet;
  instrument: NonNullable<ReturnType<typeof instrumentOf>>;
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
      <FillForm key={props.sheet.revision} {...form} readOnly />
    </>
  );
}
