import { useRef, useState } from 'react';
import { type ImportPlan, planImport, type RoundWithSheets } from '#src/domain/import-plan.ts';
import type { Problem } from '#src/formats/json/problem.ts';
import { readFileInWorker } from '#src/formats/json/read-in-worker.ts';
import type { ReadResult } from '#src/formats/json/read-json.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { instruments } from '#src/instruments/registry.ts';
import { type Saved, type StorageFailure, toFailure } from '#src/storage/errors.ts';
import { addAll, readExisting } from '#src/storage/importing.ts';
import { newId } from '#src/storage/new-id.ts';
import { roundsInRescue } from '#src/storage/rescued.ts';
import { undoImport } from '#src/storage/undo-import.ts';
import { isSealed, openedWith, type SealedProblem } from './sealed-file.ts';

/** Where an import stands. Nothing is written before `confirm`. */
export type ImportState =
  | { step: 'choose' }
  | { step: 'reading'; share: number }
  | { step: 'problem'; problem: Problem; fileName: string }
  /** Behind a passphrase: `wrong` after one that does not fit. */
  | { step: 'sealed'; file: File; wrong: boolean }
  | { step: 'opening' }
  | { step: 'unopened'; problem: SealedProblem; fileName: string }
  | { step: 'preview'; plan: ImportPlan; fileName: string }
  | { step: 'writing' }
  | { step: 'refused'; reason: StorageFailure }
  | { step: 'done'; batchId: string; plan: ImportPlan }
  | { step: 'undone' };

/** From a chosen file to a preview, and only on the person's word into storage. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const reading = useRef<AbortController>(null);

  /** What was under way is given up for this. */
  const begin = (): AbortSignal => {
    reading.current?.abort();
    reading.current = new AbortController();
    return reading.current.signal;
  };

  const open = async (file: File) => {
    const signal = begin();
    setState({ step: 'reading', share: 0 });
    const sealed = await isSealed(file);
    if (signal.aborted) return;
    if (sealed) setState({ step: 'sealed', file, wrong: false });
    else await show(file, file.name, signal);
  };

  const unseal = async (file: File, passphrase: string) => {
    const signal = begin();
    setState({ step: 'opening' });
    const opened = await openedWith(file, passphrase);
    if (signal.aborted) return;
    if (opened.ok) await show(new Blob([opened.text]), file.name, signal);
    else if (opened.reason === 'wrongPassphrase') setState({ step: 'sealed', file, wrong: true });
    else setState({ step: 'unopened', problem: opened, fileName: file.name });
  };

  /** Reads what is in the file and shows what opening it would do. */
  const show = async (content: Blob, fileName: string, signal: AbortSignal) => {
    const isCancelled = () => signal.aborted;
    setState({ step: 'reading', share: 0 });
    const onProgress = (share: number) => setState({ step: 'reading', share });
    const options = { instruments, onProgress, signal };
    const read = await readFileInWorker(content, options);
    const rescued = isForeign(read) ? await asOurs(content) : null;
    const result = rescued ? await readFileInWorker(rescued, options) : read;
    if (isCancelled()) return;
    if (!result.ok) {
      setState({ step: 'problem', problem: result.problem, fileName });
      return;
    }
    const plan = await planFor(result.file.rounds);
    if (isCancelled()) return;
    setState(
      plan.ok ? { step: 'preview', plan: plan.value, fileName } : { step: 'refused', reason: plan.reason },
    );
  };

  const confirm = async (plan: ImportPlan) => {
    setState({ step: 'writing' });
    const added = await addAll({ ...plan.write, now: new Date().toISOString() });
    setState(
      added.ok ? { step: 'done', batchId: added.value, plan } : { step: 'refused', reason: added.reason },
    );
  };

  const undo = async (batchId: string) => {
    const undone = await undoImport(batchId, new Date().toISOString());
    setState(undone.ok ? { step: 'undone' } : { step: 'refused', reason: undone.reason });
  };

  const restart = () => {
    reading.current?.abort();
    setState({ step: 'choose' });
  };

  /** The unexpected ends in plain words too, never in a bar that stands still. */
  const safely = (work: Promise<void>) => work.catch(() => setState({ step: 'refused', reason: 'failed' }));

  return {
    state,
    open: (file: File) => safely(open(file)),
    unseal: (file: File, passphrase: string) => safely(unseal(file, passphrase)),
    confirm,
    undo,
    restart,
  };
}

/** Meets what is in the file with what is here of them. */
async function planFor(incoming: readonly RoundWithSheets[]): Promise<Saved<ImportPlan>> {
  try {
    const existing = await readExisting({
      rounds: incoming.map(({ round }) => round.id),
      sheets: incoming.flatMap(({ sheets }) => sheets.map(({ id }) => id)),
      agreements: incoming.flatMap(({ agreements }) => agreements.map(({ id }) => id)),
    });
    return { ok: true, value: planImport(existing, incoming, newId) };
  } catch (error) {
    return toFailure(error);
  }
}

function isForeign(read: ReadResult): boolean {
  return !read.ok && read.problem.code === 'notOurs';
}

/** A file of the rescue page in the form of an export, so that it gets all the same checks; null for any other file. */
async function asOurs(file: Blob): Promise<Blob | null> {
  const rounds = roundsInRescue(await file.text());
  return rounds && writeJson(rounds, { now: new Date().toISOString(), privateNotes: 'keep' });
}
