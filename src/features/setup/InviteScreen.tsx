import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { Invitation } from './Invitation.tsx';

/** The invitation on the projector: for everybody, or for who collects for a table (`?as=table`). */
export function InviteScreen({ notFound }: { notFound: ReactNode }) {
  const { t } = useWords();
  const { roundId = '' } = useParams();
  const [search] = useSearchParams();
  const stored = useStored(() => readGroup(roundId), roundId);
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') {
    return (
      <Page title={t('invite.title')} width="narrow">
        <Notice tone="danger">{t(`storage.why.${stored.reason}`)}</Notice>
      </Page>
    );
  }
  if (!stored.value) return notFound;
  return (
    <Invitation
      round={stored.value.round}
      as={search.get('as') === 'table' ? 'table' : 'participant'}
      leads={stored.value.desk.as === 'facilitator'}
    />
  );
}
