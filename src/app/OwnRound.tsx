import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { type OwnResult, ownResultOf } from '#src/domain/own-result.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import { readRound } from '#src/storage/rounds.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Loading } from './Loading.tsx';
import { NotFound } from './NotFound.tsx';

/** Finds the round of the address with its result, for the screens that show or export it. */
export function OwnRound({ children }: { children: (result: OwnResult) => ReactNode }) {
  const { roundId = '' } = useParams();
  const stored = useStored(() => readOwnResult(roundId), `own/${roundId}`);
  if (stored.status === 'loading') return <Loading />;
  if (stored.status === 'failed' || !stored.value) return <NotFound />;
  return children(stored.value);
}

async function readOwnResult(roundId: string): Promise<OwnResult | null> {
  const round = await readRound(roundId);
  if (!round) return null;
  const { id, version } = round.instrument;
  return ownResultOf(round, instrumentOf(id, version), await listSheets(roundId));
}
