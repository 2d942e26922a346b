import { useCallback } from 'react';
import { type Move, moved } from '#src/domain/stage-moves.ts';
import type { Plan } from '#src/domain/talk-plan.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { changeStage } from '#src/storage/stages.ts';
import { useToast } from '#src/ui/Toast.tsx';

/** Changes what is in front. Both windows read it from the device, so either can. */
export function useMoves(roundId: string, plan: Plan | null): { move: (move: Move) => void } {
  const { t } = useWords();
  const tell = useToast();
  const move = useCallback(
    (wanted: Move) => {
      if (!plan) return;
      const now = Date.now();
      void changeStage(roundId, (stage) => moved(stage, plan, wanted, now)).then((saved) => {
        if (!saved.ok) tell({ text: t('talk.lead.failed') });
      });
    },
    [roundId, plan, t, tell],
  );
  return { move };
}
