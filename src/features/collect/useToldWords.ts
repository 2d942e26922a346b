import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { describeProblem } from '#src/formats/json/describe.ts';
import type { Problem } from '#src/formats/json/problem.ts';
import { useWords } from '#src/i18n/useWords.ts';
import type { Told } from './take-batch.ts';

/** Whose sheet it is and what became of it, in words. In an anonymous round nobody has a name. */
export function useToldWords(round: Round) {
  const { t } = useWords();

  const who = ({ respondent }: Sheet): string => {
    if (round.openness === 'anonymous') return t('collect.one');
    const partner = round.partners.find(({ id }) => id === respondent.partnerId)?.name;
    const known = [respondent.name, partner].filter(
      (part) => part !== null && part !== undefined && part !== '',
    );
    return known.length === 0 ? t('group.notSaid') : known.join(', ');
  };

  const problemText = (problem: Problem): string => {
    const { place, fault } = describeProblem(problem);
    const where = place.map(({ key, values }) => t(key, values)).join(', ');
    return `${where ? `${where}: ` : ''}${t(fault.key, fault.values)}`;
  };

  const saying = (told: Told): string => {
    if (told.kind === 'failed') return t(`storage.why.${told.reason}`);
    if (told.kind !== 'notTaken') return t(`collect.became.${told.kind}`);
    if (told.why?.reason === 'file') return problemText(told.why.problem);
    if (told.reason === 'file') return t('collect.why.damaged');
    if (told.reason === 'otherRound' && told.roundName !== null) {
      return t('collect.otherRoundNamed', { name: told.roundName });
    }
    return t(`collect.why.${told.reason}`);
  };

  return { who, saying };
}
