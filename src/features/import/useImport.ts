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

/** Where an import stands. Nothing is written before `confirm`. */
export type ImportState =
  | { step: 'choose' }
  | { step: 'reading'; share: number }
  | { step: 'problem'; problem: Problem; fileName: string }
  | { step: 'preview'; plan: ImportPlan; fileName: string }
  | { step: 'writing' }
  | { step: 'refused'; reason: StorageFailure }
  | { step: 'done'; batchId: string; plan: ImportPlan }
  | { step: 'undone' };

/** From a chosen file to a preview, and only on the person's word into storage. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const reading = useRef<AbortController>(null);

  const open = async (file: File) => {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const isCancelled = () => controller.signal.aborted;
    setState({ step: 'reading', share: 0 });
    const options = {
      instruments,
      onProgress: (share: number) => setState({ step: 'reading', share }),
      signal: controller.signal,
    };
    const read = await readFileInWorker(file, options);
    const rescued = isForeign(read) ? await asOurs(file) : null;
    const result = rescued ? await readFileInWorker(rescued, options) : read;
    if (isCancelled()) return;
    if (!result.ok) {
      setState({ step: 'problem', problem: result.problem, fileName: file.name });
      return;
    }
    const plan = await planFor(result.file.rounds);
    if (isCancelled()) return;
    setState(
      plan.ok
        ? { step: 'preview', plan: plan.value, fileName: file.name }
        : { step: 'refused', reason: plan.reason },
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
  const openSafely = (file: File) => open(file).catch(() => setState({ step: 'refused', reason: 'failed' }));

  return { state, open: openSafely, confirm, undo, restart };
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
async function asOurs(file: File): Promise<Blob | null> {
  const rounds = roundsInRescue(await file.text());
  return rounds && writeJson(rounds, { now: new Date().toISOString(), privateNotes: 'keep' });
}
