import type { PlannedStep } from '#src/domain/talk-plan.ts';
import type { Translate } from '#src/i18n/useWords.ts';

/** The two talks are told apart by a number. */
export function stepName({ kind, topic }: PlannedStep, t: Translate): string {
  const name = t(`talk.steps.${kind}.name`);
  return topic === null ? name : `${name} ${String(topic + 1)}`;
}
