import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Notice } from '#src/ui/Notice.tsx';

/** Says that this is not the real thing. */
export function RehearsalLine({ round }: { round: Round }) {
  const { t } = useWords();
  return round.rehearsal ? <Notice tone="calm">{t('mirror.rehearsal')}</Notice> : null;
}
