import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Saved } from '#src/storage/errors.ts';
import { keepDraft } from '#src/storage/drafts.ts';
import { changeSheet } from '#src/storage/sheets.ts';
import { SaveQueue } from './save-queue.ts';
import { type FillValues, toSheet } from './values.ts';

const textDelayMs = 300;
const textFields = /^(notes\..*\.text|openAnswers\..*|aim|seek|offer)$/;

/** The last queue of each sheet on this page: what it could not save is still there when one comes back. */
const queues = new Map<string, SaveQueue<FillValues>>();

/** The queue of one sheet: each value is written as a change on the revision before it. */
export function sheetQueue(sheet: Sheet): SaveQueue<FillValues> {
  const left = queues.get(sheet.id);
  if (left?.unsaved()) return left;
  return new SaveQueue<FillValues>(sheet.revision, async (values, revision) => {
    const saved = await changeSheet(sheet.id, revision, (stored) => toSheet(values, stored));
    return saved.ok ? { ok: true, revision: saved.value.revision } : saved;
  });
}

/** Stores each answer at once and each text after a short pause; flushes when the page goes away. */
export function useAutosave(
  sheet: Sheet,
  form: UseFormReturn<FillValues>,
  queue: SaveQueue<FillValues>,
): void {
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name === undefined) return;
          queue.push(structuredClone(values), textFields.test(name) ? textDelayMs : 0);
        },
      }),
    [form, queue],
  );

  useEffect(() => {
    const flush = () => void queue.flush();
    // A page that goes away has no time to read before it writes, so what waits is left behind as a draft.
    const leave = () => {
      const waiting = queue.unsaved();
      if (waiting) keepDraft({ ...toSheet(waiting, sheet), revision: queue.currentRevision() });
      flush();
    };
    // The browser asks before it closes a page that holds what could not be saved.
    const warn = (event: BeforeUnloadEvent) => {
      if (typeof queue.state() === 'object') event.preventDefault();
    };
    queues.set(sheet.id, queue);
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [queue, sheet]);
}

/** Stores what waits; says why when that fails. */
export async function flushed(queue: SaveQueue<FillValues>): Promise<Saved<void>> {
  await queue.flush();
  const state = queue.state();
  return typeof state === 'object' ? { ok: false, reason: state.failed } : { ok: true, value: undefined };
}

/** Marks the sheet as finished, with strict durability; what waits is stored first. Says why when either fails. */
export async function finishSheet(
  queue: SaveQueue<FillValues>,
  sheetId: string,
  now: string,
): Promise<Saved<Sheet>> {
  const stored = await flushed(queue);
  if (!stored.ok) return stored;
  return changeSheet(sheetId, queue.currentRevision(), (stored) => ({ ...stored, finishedAt: now }), {
    strict: true,
  });
}
