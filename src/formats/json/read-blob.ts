import { sizeLimit } from './limits.ts';
import { problemAt } from './problem.ts';
import { readJson, type ReadOptions, type ReadResult } from './read-json.ts';

/** Reads a file in this thread. One that is too large is refused before a byte of it is read. */
export async function readBlob(blob: Blob, options: ReadOptions): Promise<ReadResult> {
  if (blob.size > sizeLimit) return tooLarge(blob);
  try {
    return readJson(await blob.text(), options);
  } catch (error) {
    if (error instanceof DOMException) return { ok: false, problem: problemAt([], 'unreadable') };
    throw error;
  }
}

export function tooLarge(blob: Blob): ReadResult {
  return { ok: false, problem: problemAt([], 'tooLarge', { found: blob.size, known: sizeLimit }) };
}
