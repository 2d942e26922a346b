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
  /** The same with who gave it; empty in an anonymous round. */
  who: { step: Step; partnerId: string | null; name: string | null }[];
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

/** What a round asks beside its statements; ids in the instrument's order. */
export type Asked = {
  aim: boolean;
  seekOffer: boolean;
  forms: readonly string[];
  dilemmas: readonly string[];
  openQuestions: readonly string[];
};

/** Something that somebody wrote; in an anonymous round nobody knows who. */
export type Said = { text: string; partnerId: string | null; name: string | null };
/** How many people say of a form of working together: we do it now, we want it, it is not for us. */
export type FormFinding = { formId: string; now: number; wanted: number; not: number };
/** Where people place themselves between the two ends of a dilemma, 1 to 5. */
export type Placed = { counts: Counts; n: number; mean: number | null };
export type DilemmaFinding = { dilemmaId: string; now: Placed; wish: Placed };

/** What was said beside the statements. In an anonymous round each list of texts is shuffled by itself. */
export type PartsFinding = {
  forms: FormFinding[];
  dilemmas: DilemmaFinding[];
  aims: Said[];
  seeks: Said[];
  offers: Said[];
  openAnswers: { questionId: string; said: Said[] }[];
};

/** Everything computed from the sheets of a round. Derived, never stored; only `disclosure.ts` hands it out. */
export type Findings = {
  people: number;
  weighting: Weighting;
  statements: StatementFinding[];
  themes: ThemeFinding[];
  topics: Topic[];
  /** Does the difference lie mostly between or inside organisations? Null where it may not be said. */
  difference: 'between' | 'inside' | null;
  /** Beside the statements; empty in the findings of a part of the group. */
  parts: PartsFinding;
};
