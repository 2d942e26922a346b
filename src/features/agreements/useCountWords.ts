import { type Agreement, outcomeCounts, outcomes } from '#src/domain/agreement.ts';
import { useWords } from '#src/i18n/useWords.ts';

/** How many came to what, in one sentence: "2 gelukt, 1 deels". */
export function useCountWords(): (agreements: readonly Agreement[]) => string {
  const { t } = useWords();
  return (agreements) => {
    const counts = outcomeCounts(agreements);
    const said = [...outcomes, 'open' as const].filter((outcome) => counts[outcome] > 0);
    const words = said.map((outcome) => t(`agreements.counts.${outcome}`, { count: counts[outcome] }));
    return `${words.join(', ')}.`;
  };
}
