import { useSyncExternalStore } from 'react';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { download, fileName } from '#src/ui/download.ts';
import { Notice } from '#src/ui/Notice.tsx';
import type { SaveQueue } from './save-queue.ts';
import { type FillValues, toSheet } from './values.ts';

/** A save that failed: why, in plain words, and the ways out. It never says saved. */
export function SaveTrouble(props: { queue: SaveQueue<FillValues>; round: Round; sheet: Sheet }) {
  const { queue, round, sheet } = props;
  const { t } = useWords();
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  if (typeof state !== 'object') return null;

  const takeAlong = async () => {
    const values = queue.unsaved();
    const { writeJson } = await import('#src/formats/json/write-json.ts');
    const current = values ? toSheet(values, sheet) : sheet;
    const now = new Date();
    download(
      writeJson([{ round, sheets: [current] }], { now: now.toISOString(), privateNotes: 'keep' }),
      fileName([round.name, now.toISOString().slice(0, 10)], 'json'),
    );
  };
  return (
    <Notice
      tone="danger"
      actions={
        <>
          {state.failed === 'stale' || state.failed === 'gone' ? (
            <Button onClick={() => window.location.reload()}>{t('save.reload')}</Button>
          ) : (
            <Button onClick={() => void queue.flush()}>{t('save.retry')}</Button>
          )}
          <Button onClick={() => void takeAlong()}>{t('save.takeAlong')}</Button>
        </>
      }
    >
      <strong>{t('save.failed')}.</strong> {t(`save.why.${state.failed}`)}
    </Notice>
  );
}
