import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { LockedSetup } from './LockedSetup.tsx';
import { readSetupStart } from './setup-start.ts';
import { SetupForm } from './SetupForm.tsx';

/** A new set-up, one that follows an earlier round, or the one of a round: to change until it is locked, then to read. */
export function SetupScreen({ notFound }: { notFound: ReactNode }) {
  const { t } = useWords();
  const { roundId, from } = useParams();
  const { pathname } = useLocation();
  const stored = useStored(() => readSetupStart({ roundId, from }), pathname);
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') {
    return (
      <Page title={t('setup.title')} width="narrow">
        <Notice tone="danger">{t(`storage.why.${stored.reason}`)}</Notice>
      </Page>
    );
  }
  const start = stored.value;
  if (start.kind === 'missing') return notFound;
  if (start.kind === 'locked') return <LockedSetup {...start} />;
  return <SetupForm key={pathname} draftKey={pathname} start={start} />;
}
