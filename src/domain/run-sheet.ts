/** The talks there are a plan for: 75 minutes, 40 minutes, and 150 minutes with table hosts for a whole region. */
export const runIds = ['long', 'short', 'region'] as const;
export type RunId = (typeof runIds)[number];

/**
 * What a step shows in front: the welcome and its ground rules, filling in, collecting, the guess, the reveal, one
 * statement, the harvest of tables, agreements, the goodbye; `review`: the agreements of last time.
 */
export const stepKinds = [
  'welcome',
  'review',
  'fill',
  'collect',
  'guess',
  'reveal',
  'strength',
  'topic',
  'harvest',
  'agreements',
  'close',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One step of a talk. `topic`: which statement of the list "to talk about" it is for, from 0. */
export type RunStep = { id: string; kind: StepKind; minutes: number; topic: number | null };

/** What the plan depends on. */
export type RunFacts = {
  run: RunId;
  /** Minutes there are in all; null: what the plan takes. */
  minutes: number | null;
  /** Agreements of last time to go through. */
  toReview: number;
  /** The talk begins at the result, which is shown already: what goes before it is left out. */
  fromResult: boolean;
  /** Is there a shared strength, and how many other statements are there to talk about? Null before the reveal. */
  found: { strength: boolean; topics: number } | null;
};

type Planned = { kind: StepKind; minutes: number };

/** In minutes; the 75 minutes for 4 to 12 people are the plan that the others follow. */
const plans: Record<RunId, readonly Planned[]> = {
  long: [
    { kind: 'welcome', minutes: 5 },
    { kind: 'fill', minutes: 10 },
    { kind: 'collect', minutes: 3 },
    { kind: 'guess', minutes: 3 },
    { kind: 'reveal', minutes: 6 },
    { kind: 'strength', minutes: 7 },
    { kind: 'topic', minutes: 13 },
    { kind: 'topic', minutes: 13 },
    { kind: 'agreements', minutes: 11 },
    { kind: 'close', minutes: 4 },
  ],
  short: [
    { kind: 'welcome', minutes: 2 },
    { kind: 'fill', minutes: 8 },
    { kind: 'collect', minutes: 2 },
    { kind: 'guess', minutes: 2 },
    { kind: 'reveal', minutes: 4 },
    { kind: 'topic', minutes: 12 },
    { kind: 'agreements', minutes: 8 },
    { kind: 'close', minutes: 2 },
  ],
  region: [
    { kind: 'welcome', minutes: 10 },
    { kind: 'fill', minutes: 15 },
    { kind: 'collect', minutes: 10 },
    { kind: 'guess', minutes: 5 },
    { kind: 'reveal', minutes: 10 },
    { kind: 'strength', minutes: 10 },
    { kind: 'topic', minutes: 25 },
    { kind: 'topic', minutes: 25 },
    { kind: 'harvest', minutes: 15 },
    { kind: 'agreements', minutes: 20 },
    { kind: 'close', minutes: 5 },
  ],
};

/** What going through the agreements of last time takes: two minutes each, at most ten. */
const minutesPerReview = 2;
const mostForReview = 10;

/** One statement there always is: where nothing stands out, the group chooses what to talk about. */
function isThereFor(topic: number | null, found: RunFacts['found']): boolean {
  return topic === null || topic === 0 || found === null || topic < found.topics;
}

/**
 * The steps of a talk with the whole minutes for each. Steps with nothing to show are left out. Where there are other
 * minutes than the plan takes, every step gets its share of them, at least one, and the sum is what there is (unless
 * there are fewer minutes than steps).
 */
export function runStepsOf(facts: RunFacts): RunStep[] {
  const planned = withReview(plans[facts.run], facts.toReview).filter(isOfUse(facts));
  let topic = 0;
  const steps = planned.map(({ kind, minutes }) => {
    const number = kind === 'topic' ? topic++ : null;
    return { id: number === null ? kind : `topic-${String(number + 1)}`, kind, minutes, topic: number };
  });
  const fitting = steps.filter(({ topic: nth }) => isThereFor(nth, facts.found));
  return facts.minutes === null ? fitting : shared(fitting, facts.minutes);
}

/** More people than this talk at tables, each with a host. */
const mostInOneRoom = 20;

/** The run sheet that suits so many people. */
export function suitableRun(people: number): RunId {
  return people > mostInOneRoom ? 'region' : 'long';
}

const beforeTheResult: readonly StepKind[] = ['fill', 'collect', 'guess'];

function isOfUse({ fromResult, found }: RunFacts): (step: Planned) => boolean {
  return ({ kind }) =>
    kind === 'strength' ? (found?.strength ?? true) : !(fromResult && beforeTheResult.includes(kind));
}

function withReview(plan: readonly Planned[], toReview: number): Planned[] {
  if (toReview === 0) return [...plan];
  const minutes = Math.min(mostForReview, minutesPerReview * toReview);
  return plan.flatMap((step) =>
    step.kind === 'welcome' ? [step, { kind: 'review' as const, minutes }] : [step],
  );
}

/** Largest remainders: whole minutes, at least one each, that add up to `minutes`. */
function shared(steps: readonly RunStep[], minutes: number): RunStep[] {
  const free = minutes - steps.length;
  if (free <= 0) return steps.map((step) => ({ ...step, minutes: 1 }));
  const weights = steps.map((step) => step.minutes - 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total === 0 ? free / steps.length : (free * weight) / total));
  const whole = exact.map(Math.floor);
  const rest = free - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
    .slice(0, rest)
    .map(({ index }) => index);
  return steps.map((step, index) => ({
    ...step,
    minutes: 1 + (whole[index] ?? 0) + (byRemainder.includes(index) ? 1 : 0),
  }));
}
