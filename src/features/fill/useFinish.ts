import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import type { Saved } from '#src/storage/errors.ts';
import { handInFromTablet } from '#src/storage/tablet.ts';
import { useToast } from '#src/ui/Toast.tsx';
import { type Filler, useFiller } from './filler.ts';
import type { SaveQueue } from './save-queue.ts';
import { finishSheet, flushed } from './useAutosave.ts';
import type { FillValues } from './values.ts';

/** The end of filling in: to one's own result, to handing in, or, on a tablet, handed in and on to the next person. */
export function useFinish(round: Round, sheet: Sheet, queue: SaveQueue<FillValues>) {
  const { t } = useWords();
  const navigate = useNavigate();
  const tell = useToast();
  const filler = useFiller();
  const [busy, setBusy] = useState(false);

  const finish = async () => {
    setBusy(true);
    const done = await ending[filler](sheet, queue, new Date().toISOString());
    setBusy(false);
    if (!done.ok) tell({ text: t(`save.why.${done.reason}`) });
    else if (filler === 'alone') await navigate(paths.results(round.id));
    else if (filler === 'own') await navigate(paths.handIn(sheet.id));
    else await navigate(paths.tablet(round.id), { replace: true, state: { handedIn: true } });
  };
  return { busy, finish };
}

type Ending = (sheet: Sheet, queue: SaveQueue<FillValues>, now: string) => Promise<Saved<unknown>>;

const ending: Record<Filler, Ending> = {
  alone: (sheet, queue, now) => finishSheet(queue, sheet.id, now),
  /** Once finished it stays so: only another answer makes it another sheet, which has to be handed in again. */
  own: (sheet, queue, now) =>
    sheet.finishedAt === null ? finishSheet(queue, sheet.id, now) : flushed(queue),
  tablet: async (sheet, queue, now) => {
    const stored = await flushed(queue);
    return stored.ok ? handInFromTablet(sheet.roundId, sheet.id, now) : stored;
  },
};
