import { listAgreements } from './agreements.ts';
import { useStored } from './useStored.ts';

/** How many agreements a round has, for a warning before it goes for good; 0 as long as that is not known. */
export function useAgreementCount(roundId: string): number {
  const stored = useStored(() => listAgreements(roundId), `agreements/${roundId}`);
  return stored.status === 'ready' ? stored.value.length : 0;
}
