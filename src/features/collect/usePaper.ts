import { useState } from 'react';
import { setupKeyOf } from '#src/domain/group-round.ts';
import { newId } from '#src/storage/new-id.ts';
import { finishedNow } from './finished-now.ts';
import { keepPaperDraft, readPaperDraft } from './paper-draft.ts';
import { type PaperValues, sheetOfPaper } from './paper-form.ts';
import { importIdsOf, type Told } from './take-batch.ts';
import type { CollectingGroup } from './useCollecting.ts';
import { useTakeIn } from './useTakeIn.ts';

/** The news of the last form: it was empty, or what became of it. */
export type PaperNews = { kind: 'empty' } | { kind: 'undone' } | { kind: 'told'; told: Told };

/** The form in the hand, and what is done with it when it is complete. */
export function usePaper(group: CollectingGroup) {
  const { round, instrument } = group;
  const [values, setValues] = useState<PaperValues>(() => readPaperDraft(round.id));
  const [news, setNews] = useState<PaperNews | null>(null);
  const [stored, setStored] = useState<string[][]>([]);
  const takeIn = useTakeIn(round.id);

  const change = (next: PaperValues) => {
    keepPaperDraft(round.id, next);
    setValues(next);
  };

  /** Stores the form and gives an empty one; what could not be stored stays in the form. */
  const store = async (): Promise<void> => {
    if (takeIn.busy) return;
    const sheet = sheetOfPaper(values, { round, instrument, id: newId(), finishedAt: finishedNow(round) });
    if (!sheet) {
      setNews({ kind: 'empty' });
      return;
    }
    const arrival = { roundId: round.id, setupKey: setupKeyOf(round), sheet };
    const item = { source: null, opened: { kind: 'arrivals' as const, arrivals: [arrival] } };
    const { lines } = await takeIn.take([item], 'paper');
    const importIds = importIdsOf(lines);
    const told = lines[0]?.told;
    if (told) setNews({ kind: 'told', told });
    if (importIds.length === 0) return;
    setStored((before) => [importIds, ...before]);
    change({});
  };

  const [last, ...others] = stored;
  const undo = async () => {
    if (!last || !(await takeIn.undo(last))) return;
    setStored(others);
    setNews({ kind: 'undone' });
  };

  return {
    values,
    change,
    store,
    news,
    count: stored.length,
    undo: last ? undo : null,
    undoFailed: takeIn.undoFailed,
  };
}
