import { type ReactNode, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { useSheetLock } from '#src/storage/useSheetLock.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { FillForm } from './FillForm.tsx';
import { FillerContext } from './filler.ts';
import { fillPages } from './pages.ts';
import { type Filling, readFilling } from './read-filling.ts';

/** Finds the sheet, its round and its instrument; goes on where the person was. */
export function FillScreen(props: { language: ReactNode; notFound: ReactNode; loading: ReactNode }) {
  const { sheetId = '', page } = useParams();
  const stored = useStored(() => readFilling(sheetId), `fill/${sheetId}`);
  // Words that are being typed outlive a read that fails and a removal in another tab.
  const [last, setLast] = useState<Filling | null>(null);
  const now = stored.status === 'ready' ? stored.value : null;
  if (now && now !== last) setLast(now);
  // Not on a tablet that goes round: what was handed in there is out of sight at once.
  const outlives = last?.sheet.id === sheetId && last.filler !== 'tablet';
  const found = now ?? (outlives ? last : null);

  if (stored.status === 'loading') return props.loading;
  if (!found) return stored.status === 'failed' ? <Unreadable reason={stored.reason} /> : props.notFound;
  if (page === undefined) {
    const pages = fillPages(found.round, found.instrument);
    const wanted = pages.find(({ id }) => id === found.place) ?? pages[0];
    return <Navigate to={paths.fill(sheetId, wanted?.id)} replace />;
  }
  return (
    <FillerContext value={found.filler}>
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
    </FillerContext>
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

function LockedForm(
  props: Pick<Filling, 'round' | 'sheet' | 'instrument'> & {
    pageId: string;
    language: ReactNode;
    loading: ReactNode;
  },
) {
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
