import { useWords } from '#src/i18n/useWords.ts';
import { useStorageStatus } from '#src/storage/health.ts';
import { SaveLine as Line } from '#src/ui/SaveLine.tsx';
import type { SaveState } from './keeper.ts';

/** The saved state of the whole table. */
export function SaveLine({ state }: { state: SaveState }) {
  const { t } = useWords();
  const saved = useStorageStatus() === 'memory' ? t('save.memory') : t('save.saved');
  return (
    <Line
      state={typeof state === 'object' ? 'failed' : state}
      words={{ saved, saving: t('save.saving'), failed: t('save.failed') }}
    />
  );
}
