import type { GroupView } from '#src/domain/group-view.ts';
import type { Stage } from '#src/domain/stage.ts';
import type { Plan, PlannedStep } from '#src/domain/talk-plan.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';

/** All that the picture in front depends on. */
export type Scene = {
  view: GroupView;
  plan: Plan;
  stage: Stage;
  step: PlannedStep;
  speech: Speech;
  /** The picture itself, not the small one of the one who leads. */
  live: boolean;
};
