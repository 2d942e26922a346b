import { type Agreement, isPastItsDay } from '#src/domain/agreement.ts';
import { sayDay, toDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import type { Reflection } from './stored-reflections.ts';

/** The day of a reflection and how far it is, in a few words each. */
export function useRoundFacts({ round, standing }: Reflection): string[] {
  const { t, language } = useWords();
  const facts = [sayDay(round.date, language), ...(round.rehearsal ? [t('group.rehearsal')] : [])];
  const agreementFacts = (agreements: readonly Agreement[]): string[] => {
    const past = agreements.filter((agreement) => isPastItsDay(agreement, toDay(new Date()))).length;
    return [
      ...(agreements.length > 0 ? [t('home.agreements', { count: agreements.length })] : []),
      ...(past > 0 ? [t('home.agreementsPast', { count: past })] : []),
    ];
  };
  switch (standing.kind) {
    case 'alone':
      return [...facts, t('home.progress', standing.progress)];
    case 'collect': {
      const { as, finished, expected, agreements } = standing;
      return [
        ...facts,
        ...(as === 'table' ? [t('home.table')] : []),
        expected === null ? t('home.received', { finished }) : t('home.receivedOf', { finished, expected }),
        ...agreementFacts(agreements),
      ];
    }
    case 'together':
      return [...facts, t('home.apartTogether'), ...agreementFacts(standing.agreements)];
    case 'participant': {
      const { sheet, progress, handedIn } = standing;
      if (!sheet) return [...facts, t('home.notStarted')];
      const progressed = [...facts, t('home.progress', progress)];
      if (sheet.finishedAt === null) return progressed;
      return [
        ...progressed,
        t(
          ({ no: 'home.readyToHandIn', changed: 'home.changedSince', yes: 'home.handedIn' } as const)[
            handedIn
          ],
        ),
      ];
    }
    case 'unknown':
      return [...facts, t('home.notShown')];
  }
}
