import { useEffect, useRef, useState } from 'react';
import type { TableFault } from '#src/domain/answer-import/answer-table.ts';
import type { Mapping } from '#src/domain/answer-import/meaning.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { TableProblem } from '#src/formats/tables.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { takeOut } from '#src/storage/take-out.ts';
import { type FormRound, type OpenForm, openForm } from './open-form.ts';
import { readTablesInWorker } from './read-in-worker.ts';
import { type FormTaken, takeForm } from './take-form.ts';

/** Where it stands. Nothing is written before `confirm`. */
export type FromFormState =
  | { step: 'choose' }
  | { step: 'reading'; share: number }
  | { step: 'fault'; fault: TableProblem | { code: TableFault }; fileName: string }
  | { step: 'preview'; form: OpenForm; fileName: string }
  | { step: 'writing' }
  | { step: 'refused'; reason: StorageFailure }
  | { step: 'done'; taken: FormTaken }
  | { step: 'undone' };

/** From a chosen file to a preview, and only on the person's word into storage. */
export function useFromForm(given: FormRound) {
  const [state, setState] = useState<FromFormState>({ step: 'choose' });
  const reading = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const open = async (file: File) => {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    const onProgress = (share: number) => setState({ step: 'reading', share });
    onProgress(0);
    const read = await readTablesInWorker(file, { signal, onProgress });
    const opened = read.ok ? await openForm(read.tables, given) : null;
    if (signal.aborted) return;
    if (opened?.ok) setState({ step: 'preview', form: opened.form, fileName: file.name });
    else if (opened) setState({ step: 'fault', fault: { code: opened.reason }, fileName: file.name });
    else if (!read.ok && read.problem.code !== 'cancelled') {
      setState({ step: 'fault', fault: read.problem, fileName: file.name });
    }
  };

  const confirm = async (form: OpenForm, mapping: Mapping, sheets: readonly Sheet[]) => {
    setState({ step: 'writing' });
    const saved = await takeForm(given.round, sheets, { table: form.table, mapping });
    setState(saved.ok ? { step: 'done', taken: saved.value } : { step: 'refused', reason: saved.reason });
    return saved.ok ? saved.value : null;
  };

  const undo = async (importIds: readonly string[]) => {
    const undone = await takeOut(given.round.id, importIds);
    setState(undone.ok ? { step: 'undone' } : { step: 'refused', reason: undone.reason });
  };

  const restart = () => {
    reading.current?.abort();
    setState({ step: 'choose' });
  };

  /** The unexpected ends in plain words too, never in a bar that stands still. */
  const openSafely = (file: File) => open(file).catch(() => setState({ step: 'refused', reason: 'failed' }));

  return { state, open: openSafely, confirm, undo, restart };
}
