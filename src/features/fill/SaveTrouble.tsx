import { noTalk } from '#src/domain/merge-talk.ts';
import { useSyncExternalStore } from 'react';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { download, fileName } from '#src/ui/download.ts';
import { SaveTrouble as Trouble } from '#src/ui/SaveTrouble.tsx';
import type { SaveQueue } from './save-queue.ts';
import { type FillValues, toSheet } from './values.ts';

/** Why the sheet could not be saved, and the ways out; one of them is a file with what is on the screen. */
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
      writeJson([{ round, sheets: [current], ...noTalk }], { now: now.toISOString(), privateNotes: 'keep' }),
      fileName([round.name, now.toISOString().slice(0, 10)], 'json'),
    );
  };
  return (
    <Trouble
      why={state.failed}
      say={(words) => t(`save.${words}`)}
      onRetry={() => void queue.flush()}
      onTakeAlong={() => void takeAlong()}
    />
  );
}
