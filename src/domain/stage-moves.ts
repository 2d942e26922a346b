import { mostSeconds, type Stage } from './stage.ts';
import type { Plan, PlannedStep } from './talk-plan.ts';

/** What the one who leads, or a key in either window, asks for. */
export type Move =
  | { do: 'next' | 'previous' | 'statementDown' | 'statementUp' }
  | { do: 'names' | 'black' | 'stop' | 'timer' }
  | { do: 'step'; id: string }
  | { do: 'statement'; id: string }
  | { do: 'notes'; show: Stage['notes'] }
  | { do: 'minutes'; more: number };

/** `now` in milliseconds since 1970. */
export function beginTalk(
  given: Pick<Stage, 'roundId' | 'run' | 'minutes' | 'fromResult'>,
  plan: Plan,
  now: number,
): Stage {
  const [first] = plan.steps;
  const still: Stage = {
    ...given,
    step: 'welcome',
    part: 0,
    statementId: null,
    timer: { left: 0 },
    names: false,
    black: false,
    stop: false,
    notes: 'none',
  };
  return first ? atStep(still, first, now) : still;
}

/**
 * The stage after a move; the same one where there is nothing to do. What lies over the picture, black or the stop
 * card, goes away first: a step must not be taken that nobody sees.
 */
export function moved(stage: Stage, plan: Plan, move: Move, now: number): Stage {
  switch (move.do) {
    case 'next':
      return isCovered(stage) ? uncovered(stage) : onward(stage, plan, 1, now);
    case 'previous':
      return isCovered(stage) ? uncovered(stage) : onward(stage, plan, -1, now);
    case 'statementDown':
      return isCovered(stage) ? stage : otherItem(stage, plan, 1);
    case 'statementUp':
      return isCovered(stage) ? stage : otherItem(stage, plan, -1);
    case 'names':
      return { ...stage, names: !stage.names };
    case 'black':
      return { ...stage, black: !stage.black };
    case 'stop':
      return { ...stage, stop: !stage.stop, black: false };
    case 'timer':
      return { ...stage, timer: toggled(stage.timer, now) };
    case 'step': {
      const step = plan.steps.find(({ id }) => id === move.id);
      return step ? atStep(stage, step, now) : stage;
    }
    case 'statement':
      return atStatement(stage, plan, move.id, now);
    case 'notes':
      return { ...stage, notes: move.show, black: false, stop: false };
    case 'minutes':
      return { ...stage, timer: later(stage.timer, 60 * move.more) };
  }
}

/** The step of the stage; where it fell out of the plan meanwhile, the one before its place. */
export function stepOf(stage: Stage, plan: Plan): PlannedStep | undefined {
  const place = order.indexOf(stage.step);
  return plan.steps.findLast(({ id }) => order.indexOf(id) <= place) ?? plan.steps[0];
}

/** The statement that is talked about, if any. */
export function statementIn(stage: Stage, plan: Plan): string | null {
  const step = stepOf(stage, plan);
  return step && isAboutOne(step) ? (stage.statementId ?? step.statementId) : null;
}

/** Whole seconds until the time is up; below zero when it is over. */
export function secondsLeft(timer: Stage['timer'], now: number): number {
  return 'left' in timer ? timer.left : Math.ceil((Date.parse(timer.endsAt) - now) / 1000);
}

/** Nothing behind the curtain is shown as long as nothing is disclosed. */
export function isClosed(step: PlannedStep, plan: Plan): boolean {
  return plan.findings === null && (step.kind === 'reveal' || isAboutOne(step));
}

/** The order of all steps that there can be. */
const order = [
  'welcome',
  'review',
  'fill',
  'collect',
  'guess',
  'reveal',
  'strength',
  'topic-1',
  'topic-2',
  'harvest',
  'agreements',
  'close',
];

function isAboutOne({ kind }: PlannedStep): boolean {
  return kind === 'strength' || kind === 'topic';
}

function isCovered(stage: Stage): boolean {
  return stage.black || stage.stop;
}

function uncovered(stage: Stage): Stage {
  return stage.black ? { ...stage, black: false } : { ...stage, stop: false };
}

function atStep(stage: Stage, step: PlannedStep, now: number): Stage {
  return {
    ...stage,
    step: step.id,
    part: 0,
    statementId: null,
    black: false,
    stop: false,
    notes: 'none',
    timer: { endsAt: new Date(now + 60_000 * step.minutes).toISOString() },
  };
}

/** Before the reveal nobody walks past the curtain by accident: that takes the button, or choosing a later step. */
function onward(stage: Stage, plan: Plan, by: 1 | -1, now: number): Stage {
  const step = stepOf(stage, plan);
  if (!step) return stage;
  const part = stage.part + by;
  if (part >= 0 && part < step.parts) return { ...stage, part };
  if (by === 1 && step.kind === 'reveal' && isClosed(step, plan)) return stage;
  const to = plan.steps[plan.steps.indexOf(step) + by];
  return to ? atStep(stage, to, now) : stage;
}

function otherItem(stage: Stage, plan: Plan, by: 1 | -1): Stage {
  const step = stepOf(stage, plan);
  if (!step) return stage;
  if (!isAboutOne(step)) {
    const part = stage.part + by;
    return part >= 0 && part < step.parts ? { ...stage, part } : stage;
  }
  const ids = plan.agenda.map(({ statementId }) => statementId);
  const shown = statementIn(stage, plan);
  const place = shown === null ? -1 : ids.indexOf(shown);
  const statementId = place === -1 ? ids[0] : ids[place + by];
  return statementId === undefined ? stage : { ...stage, statementId, notes: 'none' };
}

/** A statement outside its step belongs to the first topic. */
function atStatement(stage: Stage, plan: Plan, statementId: string, now: number): Stage {
  const step = stepOf(stage, plan);
  const topic = plan.steps.find(({ kind }) => kind === 'topic');
  const there = step && isAboutOne(step) ? stage : topic ? atStep(stage, topic, now) : null;
  return there ? { ...there, statementId, black: false, stop: false, notes: 'none' } : stage;
}

function toggled(timer: Stage['timer'], now: number): Stage['timer'] {
  return 'left' in timer
    ? { endsAt: new Date(now + 1000 * timer.left).toISOString() }
    : { left: within(secondsLeft(timer, now)) };
}

function later(timer: Stage['timer'], seconds: number): Stage['timer'] {
  return 'left' in timer
    ? { left: within(timer.left + seconds) }
    : { endsAt: new Date(Date.parse(timer.endsAt) + 1000 * seconds).toISOString() };
}

/** A talk that stood open for a night says no more than that. */
function within(seconds: number): number {
  return Math.max(-mostSeconds, Math.min(mostSeconds, seconds));
}
