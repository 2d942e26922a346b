import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayScore } from '#src/i18n/say.ts';

/** How far the wish lies above or below now: "0,8 hoger"; equal with one decimal is equal. */
export function sayGap(gap: number, { t, language }: Speech): string {
  const score = sayScore(Math.abs(gap), language);
  if (Math.round(Math.abs(gap) * 10) === 0) return t('mirror.wishes.equal');
  return t(gap > 0 ? 'mirror.wishes.more' : 'mirror.wishes.less', { score });
}
