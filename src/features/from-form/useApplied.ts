import { useEffect, useState } from 'react';
import type { AnswerTable } from '#src/domain/answer-import/answer-table.ts';
import type { Applied } from '#src/domain/answer-import/applied.ts';
import { type ApplyGiven, applyInSteps } from '#src/domain/answer-import/apply-mapping.ts';
import type { Mapping } from '#src/domain/answer-import/meaning.ts';

/** So long one piece of work may take before the page gets its turn, in milliseconds. */
const pieceMs = 12;

/** What a file would bring under a mapping; null while that is being worked out. Starts again with every change. */
export function useApplied(
  table: AnswerTable,
  mapping: Mapping,
  { round, secret, here }: Omit<ApplyGiven, 'now'>,
): Applied | null {
  const [state, setState] = useState<{ mapping: Mapping; applied: Applied } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const given = { round, secret, here, now: new Date().toISOString() };
    void applySlowly(table, mapping, given, stop.signal).then((applied) => {
      if (applied) setState({ mapping, applied });
    });
    return () => stop.abort();
  }, [table, mapping, round, secret, here]);
  return state?.mapping === mapping ? state.applied : null;
}

async function applySlowly(
  table: AnswerTable,
  mapping: Mapping,
  given: ApplyGiven,
  signal: AbortSignal,
): Promise<Applied | null> {
  const steps = applyInSteps(table, mapping, given);
  let pieceBegan = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - pieceBegan < pieceMs) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return null;
    pieceBegan = performance.now();
  }
}
