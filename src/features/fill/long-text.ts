import { textLimit } from '#src/domain/sheet.ts';
import type { Translate } from '#src/i18n/useWords.ts';

/** What every long text field has: two lines to begin with, its limit, and what is said when that is reached. */
export function longText(t: Translate) {
  return { rows: 2, maxLength: textLimit, fullText: t('fill.full', { limit: textLimit }) };
}
