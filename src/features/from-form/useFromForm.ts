import { useEffect, useRef, useState } from 'react';
import type { TableFault } from '#src/domain/answer-import/answer-table.ts';
import type { Mapping } from '#src/domain/answer-import/meaning.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { takeOut } from '#src/storage/take-out.ts';
import { type FormRound, type OpenForm, openForm } from './open-form.ts';
import { readTablesInWorker } from './read-in-worker.ts';
import type { ReadProblem } from './read-table.ts';
import { type FormTaken, takeForm } from './take-form.ts';

/** Where it stands. Nothing is written before `confirm`. */
export type FromFormState =
  | { step: 'choose' }
  | { step: 'reading'; share: number | null }
  | { step: 'fault'; fault: ReadProblem | { code: TableFault }; fileName: string }
  | { step: 'preview'; form: OpenForm; fileName: string }
  | { step: 'writing'; share: number | null }
  | { step: 'stopped' }
  | { step: 'refused'; reason: StorageFailure }
  | { step: 'done'; taken: FormTaken }
  | { step: 'undoing' }
  | { step: 'undone' };

/** From a chosen file to a preview, and only on the person's word into storage. */
export function useFromForm(given: FormRound) {
  const [state, setState] = useState<FromFormState>({ step: 'choose' });
  const reading = useRef<AbortController>(null);
  const writing = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const open = async (file: File) => {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    const onProgress = (share: number) => setState({ step: 'reading', share });
    setState({ step: 'reading', share: null });
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
    const controller = new AbortController();
    writing.current = controller;
    const { signal } = controller;
    const onProgress = (share: number) => setState({ step: 'writing', share });
    setState({ step: 'writing', share: null });
    const said = { table: form.table, mapping };
    const saved = await takeForm(given.round, sheets, said, { signal, onProgress });
    // Whoever stops too late hears that it is in, with a way back.
    if (saved.ok) setState({ step: 'done', taken: saved.value });
    else setState(signal.aborted ? { step: 'stopped' } : { step: 'refused', reason: saved.reason });
    return saved.ok ? saved.value : null;
  };

  const stop = () => writing.current?.abort();

  const undo = async (importIds: readonly string[]) => {
    setState({ step: 'undoing' });
    const undone = await takeOut(given.round.id, importIds);
    setState(undone.ok ? { step: 'undone' } : { step: 'refused', reason: undone.reason });
    return undone.ok;
  };

  const restart = () => {
    reading.current?.abort();
    setState({ step: 'choose' });
  };

  /** The unexpected ends in plain words too, never in a bar that stands still. */
  const openSafely = (file: File) => open(file).catch(() => setState({ step: 'refused', reason: 'failed' }));

  return { state, open: openSafely, confirm, stop, undo, restart };
}
