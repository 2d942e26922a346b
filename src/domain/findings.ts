import type { Spoke } from './instrument.ts';
import type { Pattern } from './pattern.ts';
import type { Step } from './sheet.ts';
import type { Counts } from './spread.ts';

/** One statement of a round, computed from the sheets. Scores run from 1 to 5; null means nobody gave a step. */
export type StatementFinding = Spoke & {
  counts: Counts;
  /** People who gave a step; `dontKnow`, `notApplicable` and `skipped` are the others. */
  n: number;
  dontKnow: number;
  notApplicable: number;
  skipped: number;
  mean: number | null;
  median: number | null;
  /** One step per person, lowest first. */
  dots: Step[];
  /** Spread index D, agreement A, consensus Cns; see `spread.ts`. */
  spread: { index: number; agreement: number; consensus: number } | null;
  pattern: Pattern | null;
  manyDontKnow: boolean;
  votes: number;
  /** Notes that may be shown, in the order the sheets came in; shuffled in an anonymous round. */
  notes: string[];
  /** Anonymous round with fewer answers than its minimum: nothing of this statement is shown. */
  tooFew: boolean;
};

export type ThemeFinding = {
  themeId: string;
  /** Mean of the persons' theme scores, and of how many persons. */
  mean: number | null;
  n: number;
  wish: number | null;
  wishes: number;
  /** wish - mean; null when either is missing. */
  gap: number | null;
  trend: { better: number; same: number; worse: number; absent: number };
};

/** Why a statement stands in the list "to talk about". */
export type TopicReason =
  'strongestShared' | 'twoCamps' | 'oneVoiceApart' | 'agreedLow' | 'manyDontKnow' | 'votes';
export type Topic = { statementId: string; reason: TopicReason };

/** One person, one voice; or first the mean inside each organisation, then over the organisations. */
export type Weighting = 'person' | 'organisation';

/** Everything computed from the sheets of a round. Derived, never stored; only `disclosure.ts` hands it out. */
export type Findings = {
  people: number;
  weighting: Weighting;
  statements: StatementFinding[];
  themes: ThemeFinding[];
  topics: Topic[];
  /** Does the difference lie mostly between or inside organisations? Null where it may not be said. */
  difference: 'between' | 'inside' | null;
};
