import type { Findings } from '#src/domain/findings.ts';
import type { Translate } from '#src/i18n/useWords.ts';

/** Whether people differ mostly between or inside organisations; null where it may not be said. */
export function sayDifference({ difference }: Findings, t: Translate): string | null {
  return difference === null ? null : t(`mirror.difference.${difference}`);
}
