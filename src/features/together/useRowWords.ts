import { fillPlaceholders, type InstrumentWords } from '#src/i18n/instrument-words.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import type { Item } from './items.ts';
import type { Row } from './rows.ts';

/** What is said of people, choices and items. */
export function useRowWords(round: Round, words: InstrumentWords) {
  const { t } = useWords();
  const plain = (text: string) => fillPlaceholders(text, words.placeholders, round.words);

  const nameOf = (sheet: Sheet, place: number): string =>
    sheet.respondent.name || t('together.person', { number: place + 1 });
  const choiceOf = ({ asks }: Row, value: string): string =>
    asks === 'trend'
      ? ((words.trend as Record<string, string>)[value] ?? value)
      : (words.scale[value] ?? value);
  const facetOf = (facetId: string): string => words.facets[facetId]?.name ?? facetId;
  const themeOf = (themeId: string): string => words.themes[themeId]?.name ?? themeId;
  const titleOf = (item: Item): string => {
    switch (item.kind) {
      case 'statement':
        return plain(words.statements[item.spoke.statementId]?.text ?? item.spoke.statementId);
      case 'theme':
        return t('together.wholeTheme', { theme: themeOf(item.themeId) });
      case 'votes':
        return words.votes.title;
      case 'done':
        return t('together.doneTitle');
    }
  };
  return { plain, nameOf, choiceOf, facetOf, themeOf, titleOf };
}

export type RowWords = ReturnType<typeof useRowWords>;
