import { useSyncExternalStore } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { useStorageStatus } from '#src/storage/health.ts';
import { SaveLine as Line } from '#src/ui/SaveLine.tsx';
import type { SaveQueue } from './save-queue.ts';
import type { FillValues } from './values.ts';

/** The saved state of the sheet that is being filled in; only this is drawn again at every save. */
export function SaveLine({ queue }: { queue: SaveQueue<FillValues> }) {
  const { t } = useWords();
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const saved = useStorageStatus() === 'memory' ? t('save.memory') : t('save.saved');
  return (
    <Line
      state={typeof state === 'object' ? 'failed' : state}
      words={{ saved, saving: t('save.saving'), failed: t('save.failed') }}
    />
  );
}
