import type { Along } from '#src/domain/export-answers.ts';

/** The words for what may go along, on the screen. */
export const alongWords = {
  partner: 'withPartner',
  role: 'withRole',
  name: 'withName',
  texts: 'withTexts',
} as const satisfies Record<Along, string>;
