import { useEffect, useState } from 'react';
import type { AnswerTable } from '#src/domain/answer-import/answer-table.ts';
import { type Applied, applyInSteps } from '#src/domain/answer-import/apply-mapping.ts';
import type { Mapping } from '#src/domain/answer-import/meaning.ts';
import type { Round } from '#src/domain/round.ts';

/** So long one piece of work may take before the page gets its turn, in milliseconds. */
const pieceMs = 12;

/** What a file would bring under a mapping; null while that is being worked out. Starts again with every change. */
export function useApplied(table: AnswerTable, mapping: Mapping, round: Round): Applied | null {
  const [state, setState] = useState<{ mapping: Mapping; applied: Applied } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void applySlowly(table, mapping, round, stop.signal).then((applied) => {
      if (applied) setState({ mapping, applied });
    });
    return () => stop.abort();
  }, [table, mapping, round]);
  return state?.mapping === mapping ? state.applied : null;
}

async function applySlowly(
  table: AnswerTable,
  mapping: Mapping,
  round: Round,
  signal: AbortSignal,
): Promise<Applied | null> {
  const steps = applyInSteps(table, mapping, { round, now: new Date().toISOString() });
  let pieceBegan = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - pieceBegan < pieceMs) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return null;
    pieceBegan = performance.now();
  }
}
