import { noTalk } from '#src/domain/merge-talk.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { SaveTrouble as Trouble } from '#src/ui/SaveTrouble.tsx';
import type { Here } from './here.ts';
import { takeAlong } from './take-along.ts';

/** Why the table could not be saved, and the ways out; one of them is a file with what is on the screen. */
export function SaveTrouble({ here }: { here: Here }) {
  const { state, keeper, round } = here;
  const { t } = useWords();
  if (typeof state !== 'object') return null;
  return (
    <Trouble
      why={state.failed}
      say={(words) => t(`save.${words}`)}
      onRetry={() => void keeper.flush()}
      onTakeAlong={() => void takeAlong({ round, sheets: [...keeper.kept().sheets], ...noTalk }, new Date())}
    />
  );
}
