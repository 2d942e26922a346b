import { useWords } from '#src/i18n/useWords.ts';
import styles from './Paper.module.css';
import type { CollectingGroup } from './useCollecting.ts';
import type { PaperNews } from './usePaper.ts';
import { useToldWords } from './useToldWords.ts';

/** What became of the last form, or why a key did nothing; and how many forms were keyed in so far. */
export function PaperNewsLine(props: {
  group: CollectingGroup;
  news: PaperNews | null;
  wrongKey: boolean;
  count: number;
}) {
  const { group, news, wrongKey, count } = props;
  const { t } = useWords();
  const { who, saying } = useToldWords(group.round);
  const text = () => {
    if (wrongKey) return t('paper.wrongKey');
    if (!news) return t('paper.start');
    if (news.kind === 'empty') return t('paper.empty');
    if (news.kind === 'undone') return t('collect.undone');
    if ('sheet' in news.told) return t('paper.stored', { who: who(news.told.sheet), count });
    return saying(news.told);
  };
  return (
    <p role="status" className={styles['news']}>
      {text()}
    </p>
  );
}
