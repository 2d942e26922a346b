import type { Picture } from '#src/domain/prim.ts';
import { sayDay } from '#src/i18n/say.ts';
import type { ReportGiven } from './report-given.ts';

/** A picture to take along, with its title and what it says in words. */
export type Chart = { title: string; alt: string; picture: Picture };

/** Of which round, which day and how many people a picture is; it may end up anywhere. */
export function ofWhom({ view, findings, speech }: ReportGiven): string {
  const { t, language } = speech;
  const { name, date, rehearsal } = view.result.round;
  return [
    ...[name, sayDay(date, language), t('mirror.people', { count: findings.people })],
    t(`mirror.weighting.${findings.weighting}`),
    ...(rehearsal ? [t('slides.rehearsal')] : []),
    'Samenspiegel',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
