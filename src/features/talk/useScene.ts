import { useMemo } from 'react';
import type { GroupView } from '#src/domain/group-view.ts';
import type { Stage } from '#src/domain/stage.ts';
import { stepOf } from '#src/domain/stage-moves.ts';
import { planOf } from '#src/domain/talk-plan.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import type { Scene } from './scene.ts';

/** What is in front now; null when the plan has no steps. */
export function useScene(view: GroupView, stage: Stage): Scene | null {
  const { t, language } = useWords();
  const words = useInstrumentWords(view.result.instrument.id);
  const plan = useMemo(() => planOf(view, stage), [view, stage]);
  const step = stepOf(stage, plan);
  const speech: Speech = { t, words, language };
  return step ? { view, plan, stage, step, speech, live: true } : null;
}
