import type { StatementFinding } from '#src/domain/findings.ts';
import type { Round } from '#src/domain/round.ts';

/** With more people names would be too small to read from a chair. */
export const mostNames = 12;

/** Who gave an answer, by name or else by organisation; '' when neither is known. Only for open rounds. */
export function nameOf(who: StatementFinding['who'][number], round: Round): string {
  return who.name || (round.partners.find(({ id }) => id === who.partnerId)?.name ?? '');
}
