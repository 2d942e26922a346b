import type { Agreement } from '#src/domain/agreement.ts';
import { buildAgreement } from '#src/domain/agreement.ts';
import { GroupRound } from '#src/app/GroupRound.tsx';
import { AgreementsScreen } from '#src/features/agreements/AgreementsScreen.tsx';
import { addAgreement } from '#src/storage/agreements.ts';
import { addGroup } from '#test/features/setup/groups.ts';
import { openScreens } from '#test/support/screens.tsx';

/** An agreement as a group made it, in the first round unless told otherwise. */
export function agreement(given: Partial<Agreement> = {}): Agreement {
  const built = buildAgreement({
    id: 'agreement-1',
    roundId: 'round-01',
    kind: 'process',
    what: 'We bellen elkaar vooraf.',
    who: 'Noor',
    withWhom: 'alle coördinatoren',
    due: '2026-12-08',
    sign: 'Geen bedrijf krijgt twee keer dezelfde vraag.',
    facetId: 'B6',
  });
  return { ...built, ...given };
}

export async function putAgreements(...agreements: Agreement[]): Promise<void> {
  for (const one of agreements) {
    const added = await addAgreement(one);
    if (!added.ok) throw new Error(added.reason);
  }
}

/** A round and the one that follows it half a year later. */
export async function putTwoRounds(): Promise<void> {
  await addGroup();
  await addGroup({ id: 'round-02', date: '2027-05-24', previousRoundId: 'round-01' });
}

/** The agreements of a round, with all that the app finds for that screen. */
export function openAgreements(roundId = 'round-01') {
  return openScreens(`/round/${roundId}/agreements`, {
    '/round/:roundId/agreements': <GroupRound>{(view) => <AgreementsScreen view={view} />}</GroupRound>,
  });
}
