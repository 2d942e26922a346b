import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import type { Reflection } from './stored-reflections.ts';

/** The day of a reflection and how far it is, in a few words each. */
export function useRoundFacts({ round, standing }: Reflection): string[] {
  const { t, language } = useWords();
  const facts = [sayDay(round.date, language), ...(round.rehearsal ? [t('group.rehearsal')] : [])];
  switch (standing.kind) {
    case 'alone':
      return [...facts, t('home.progress', standing.progress)];
    case 'collect': {
      const { as, finished, expected } = standing;
      return [
        ...facts,
        ...(as === 'table' ? [t('home.table')] : []),
        expected === null ? t('home.received', { finished }) : t('home.receivedOf', { finished, expected }),
      ];
    }
    case 'together':
      return [...facts, t('home.apartTogether')];
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
