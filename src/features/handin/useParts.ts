import type { HandInSummary } from '#src/domain/hand-in.ts';
import { useWords } from '#src/i18n/useWords.ts';

/** Everything that goes along, each in its own words; parts without anything in them are left out. */
export function useParts(summary: HandInSummary): string[] {
  const { t } = useWords();
  const { answered, total } = summary;
  return [t('handin.answers', { answered, total }), ...useTicks(summary), ...useOwnWords(summary)];
}

/** What one chose beside the statements. */
function useTicks(summary: HandInSummary): string[] {
  const { t } = useWords();
  const { wishes, trends, votes } = summary;
  return [
    ...(wishes > 0 ? [t('handin.wishes', { count: wishes })] : []),
    ...(trends > 0 ? [t('handin.trends', { count: trends })] : []),
    ...(votes > 0 ? [t('handin.votes', { count: votes })] : []),
  ];
}

/** What the typed code has no room for: the texts, and the optional parts. */
export function useOwnWords(summary: HandInSummary): string[] {
  const { t } = useWords();
  const { notes, openAnswers, aim, seekOffer, forms, dilemmas } = summary;
  return [
    ...(notes > 0 ? [t('handin.notes', { count: notes })] : []),
    ...(openAnswers > 0 ? [t('handin.openAnswers', { count: openAnswers })] : []),
    ...(aim ? [t('handin.aim')] : []),
    ...(seekOffer ? [t('handin.seekOffer')] : []),
    ...(forms > 0 ? [t('handin.forms', { count: forms })] : []),
    ...(dilemmas > 0 ? [t('handin.dilemmas', { count: dilemmas })] : []),
  ];
}
