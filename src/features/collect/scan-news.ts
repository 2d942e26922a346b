import { type Batch, importIdsOf, type Line } from './take-batch.ts';
import type { Tone } from './sound.ts';

/**
 * The news of one scanned code: one sheet, several of a table, or nothing that could be taken. `line`: what it is about
 * when it is about one thing.
 */
export type ScanNews =
  | { kind: 'part'; have: number; total: number }
  | { kind: 'one'; tone: Tone; line: Line; finished: number | null; importIds: string[] }
  | {
      kind: 'several';
      tone: Tone;
      added: number;
      known: number;
      finished: number | null;
      importIds: string[];
    };

/** What to say of a batch that came from one code; null when there is a question to answer first. */
export function newsOf(batch: Batch): ScanNews | null {
  const { lines, finished } = batch;
  const importIds = importIdsOf(lines);
  const [line] = lines;
  if (!line) return null;
  if (lines.length === 1) return { kind: 'one', tone: toneOf(line), line, finished, importIds };
  const tones = lines.map(toneOf);
  const [added, known] = [count(tones, 'in'), count(tones, 'known')];
  const tone = added > 0 ? 'in' : known > 0 ? 'known' : 'no';
  return { kind: 'several', tone, added, known, finished, importIds };
}

function toneOf({ told }: Line): Tone {
  if (told.kind === 'added' || told.kind === 'raised') return 'in';
  return told.kind === 'same' || told.kind === 'older' ? 'known' : 'no';
}

function count(tones: readonly Tone[], tone: Tone): number {
  return tones.filter((one) => one === tone).length;
}
