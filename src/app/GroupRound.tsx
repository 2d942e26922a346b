import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Weighting } from '#src/domain/findings.ts';
import { groupResultOf, partViewsOf } from '#src/domain/group-result.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import type { Round } from '#src/domain/round.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import { listAgreements } from '#src/storage/agreements.ts';
import { readConversation } from '#src/storage/conversations.ts';
import { type Group, readGroup } from '#src/storage/group-rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Loading } from './Loading.tsx';
import { NotFound } from './NotFound.tsx';

/** Finds the group round of the address, for the screens of the one who leads it. */
export function GroupRound({ children }: { children: (view: GroupView) => ReactNode }) {
  const { roundId = '' } = useParams();
  const [search] = useSearchParams();
  const weighting = search.get('weighting') === 'organisation' ? 'organisation' : 'person';
  const stored = useStored(() => readGroupView(roundId, weighting), `group/${roundId}/${weighting}`);
  if (stored.status === 'loading') return <Loading />;
  if (stored.status === 'failed' || !stored.value) return <NotFound />;
  return children(stored.value);
}

/** Most rounds of one group that are looked at together. */
const mostBefore = 10;

async function readGroupView(roundId: string, weighting: Weighting): Promise<GroupView | null> {
  const group = await readGroup(roundId);
  if (group?.desk.as !== 'facilitator') return null;
  const look = { weighting, shuffle: shuffleOnce };
  const instrument = instrumentFor(group.round);
  if (!instrument) return null;
  const { round, sheets } = group;
  return {
    result: groupResultOf(round, instrument, sheets, look),
    parts: partViewsOf(round, instrument, sheets),
    conversation: await readConversation(roundId),
    agreements: await listAgreements(roundId),
    before: await readBefore(group, weighting),
  };
}

/** Goes back along the links between rounds; a circle or a missing round ends it. */
async function readBefore({ round }: Group, weighting: Weighting): Promise<GroupView['before']> {
  const before: GroupView['before'] = [];
  const seen = new Set([round.id]);
  let id = round.previousRoundId;
  while (id !== null && !seen.has(id) && before.length < mostBefore) {
    seen.add(id);
    const group = await readGroup(id);
    const instrument = group && instrumentFor(group.round);
    if (!group || !instrument) break;
    before.push({
      result: groupResultOf(group.round, instrument, group.sheets, { weighting, shuffle: shuffleOnce }),
      agreements: await listAgreements(id),
    });
    id = group.round.previousRoundId;
  }
  return before;
}

function instrumentFor({ instrument }: Round) {
  return instrumentOf(instrument.id, instrument.version);
}

const orders = new Map<number, number[]>();

/** A random order that stays the same while this page lives, so that notes do not jump when something is read again. */
function shuffleOnce(count: number): readonly number[] {
  const known = orders.get(count);
  if (known) return known;
  const order = [...Array(count).keys()];
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  orders.set(count, order);
  return order;
}
