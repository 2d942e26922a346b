import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { readRound } from '#src/storage/rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Loading } from './Loading.tsx';

/** The screen for the round of the address: of one person, or of a group. */
export function ByKind({ own, group }: { own: ReactNode; group: ReactNode }) {
  const { roundId = '' } = useParams();
  const kind = useStored(async () => (await readRound(roundId))?.kind ?? null, `kind/${roundId}`);
  if (kind.status === 'loading') return <Loading />;
  return kind.status === 'ready' && kind.value === 'group' ? group : own;
}
