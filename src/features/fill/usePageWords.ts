import type { InstrumentWords } from '#src/i18n/instrument-words.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { useFiller } from './filler.ts';
import type { FillPage } from './pages.ts';

/** How a page is called, and the line below its name. */
export function usePageWords(pages: FillPage[], words: InstrumentWords) {
  const { t } = useWords();
  const filler = useFiller();
  const themes = pages.filter((page) => page.kind === 'theme');

  const title = (page: FillPage): string => {
    if (page.kind === 'theme') return words.themes[page.themeId]?.name ?? page.themeId;
    if (page.kind === 'aim') return words.aim.title;
    return t(`fill.page.${page.kind}`);
  };
  const lead = (page: FillPage): string => {
    if (page.kind === 'closing' && filler !== 'alone') return t('fill.leadGroup.closing');
    if (page.kind === 'check' && filler === 'tablet') return t('fill.leadGroup.check');
    if (page.kind !== 'theme') return t(`fill.lead.${page.kind}`);
    const place = t('fill.themeOf', { number: themes.indexOf(page) + 1, total: themes.length });
    return `${place} · ${words.themes[page.themeId]?.question ?? ''}`;
  };
  return { title, lead };
}
