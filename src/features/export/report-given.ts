import { type Comparison, compareRounds } from '#src/domain/comparison.ts';
import type { Findings } from '#src/domain/findings.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';

/** What every part of a report is made of. */
export type ReportGiven = {
  view: GroupView;
  /** As disclosed; nothing in a report looks at sheets, nor, of an anonymous round, at who is in. */
  findings: Findings;
  speech: Speech;
  anonymous: boolean;
  /** With the round before; null where there is none or it cannot be compared. */
  comparison: Comparison | null;
};

/** Throws where nothing may be shown: a screen offers no report then. */
export function reportGiven(view: GroupView, speech: Speech): ReportGiven {
  const { disclosure, round } = view.result;
  if (!disclosure.ok) throw new Error(`Nothing may be shown: ${disclosure.reason}`);
  const last = view.before[0]?.result;
  return {
    view,
    findings: disclosure.findings,
    speech,
    anonymous: isAnonymous(round),
    comparison: last ? compareRounds(last, view.result) : null,
  };
}
