import { peopleExpected } from '#src/domain/group-round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import type { ScanNews } from './scan-news.ts';
import styles from './ScanCard.module.css';
import type { CollectingGroup } from './useCollecting.ts';
import { useToldWords } from './useToldWords.ts';

/** The last code, large enough to be read from the chair of the person who showed it; bright for two seconds. */
export function ScanNewsBox(props: {
  group: CollectingGroup;
  told: { news: ScanNews; number: number } | null;
  undo: (importIds: readonly string[]) => void;
  importOf: (sheetId: string) => string | null;
}) {
  const { group, told, undo, importOf } = props;
  const { t } = useWords();
  const { title, detail } = useNewsWords(group)(told?.news ?? null);
  const importIds = told ? undoable(told.news, importOf) : [];
  const tone = told && told.news.kind !== 'part' ? told.news.tone : 'part';
  return (
    <div key={told?.number ?? 0} className={styles['news']} data-tone-of={tone}>
      <div role="status">
        <p className={styles['title']}>{title}</p>
        <p>{detail}</p>
      </div>
      {importIds.length > 0 ? (
        <Button look="quiet" onClick={() => undo(importIds)}>
          {t('collect.takeOut')}
        </Button>
      ) : null}
    </div>
  );
}

function useNewsWords({ round }: CollectingGroup) {
  const { t } = useWords();
  const { who, saying } = useToldWords(round);
  const expected = peopleExpected(round);
  const soFar = (finished: number | null): string => {
    if (finished === null) return '';
    return expected === null
      ? t('collect.countIn', { count: finished })
      : t('collect.countOf', { count: finished, expected });
  };
  return (news: ScanNews | null): { title: string; detail: string } => {
    if (!news) return { title: t('collect.showCode'), detail: t('collect.showCodeHow') };
    if (news.kind === 'part') return { title: t('collect.partOf', news), detail: t('collect.partHow') };
    if (news.kind === 'several') {
      return { title: t('collect.counts.in', { count: news.added }), detail: soFar(news.finished) };
    }
    const { told } = news.line;
    if (!('sheet' in told)) return { title: saying(told), detail: t('collect.cameraGoesOn') };
    const detail = news.tone === 'in' ? soFar(news.finished) : saying(told);
    return { title: who(told.sheet), detail };
  };
}

/** What can be taken out again: what just came in, or the earlier arrival of what was in already. */
function undoable(news: ScanNews, importOf: (sheetId: string) => string | null): string[] {
  if (news.kind === 'part') return [];
  if (news.kind === 'several' || news.tone === 'in') return news.importIds;
  const { told } = news.line;
  const importId = 'sheet' in told ? importOf(told.sheet.id) : null;
  return importId === null ? [] : [importId];
}
