import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { GroupView } from '#src/domain/group-view.ts';
import { readStage } from '#src/storage/stages.ts';
import { useStored } from '#src/storage/useStored.ts';
import { useWakeLock } from '#src/ui/useWakeLock.ts';
import { Lead } from './Lead.tsx';
import { StartTalk } from './StartTalk.tsx';

/** The talk, for the one who leads it. What makes an agreement, shows the result and takes a guess is of others. */
export function LeadScreen(props: {
  view: GroupView;
  agree: (facetId: string | null) => ReactNode;
  reveal: ReactNode;
  guess: ReactNode;
  language?: ReactNode;
}) {
  const { view } = props;
  const { id } = view.result.round;
  const [search, setSearch] = useSearchParams();
  const stored = useStored(() => readStage(id), `stage/${id}`);
  useWakeLock();
  const look = (looked: string | null) =>
    setSearch(looked === null ? {} : { view: looked }, { replace: true });
  // A stage that could not be read is not one that is not there: beginning anew would end a running talk.
  if (stored.status !== 'ready') return null;
  const stage = stored.value;
  if (!stage || search.get('view') === 'start') {
    return (
      <StartTalk view={view} running={stage !== null} onDone={() => look(null)} language={props.language} />
    );
  }
  return <Lead {...props} stage={stage} large={search.get('view') === 'large'} onLook={look} />;
}
