import { describe, expect, it } from 'vitest';
import type { Agreement } from '#src/domain/agreement.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import {
  beginTalk,
  isClosed,
  type Move,
  moved,
  secondsLeft,
  statementIn,
  stepOf,
} from '#src/domain/stage-moves.ts';
import { type Stage, stageSchema } from '#src/domain/stage.ts';
import { planOf } from '#src/domain/talk-plan.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { viewOf } from '#test/support/talk.ts';

const now = Date.parse('2026-11-24T09:30:00.000Z');
/** Everybody likes B1; two camps on B2; one voice apart on R1; nothing of note elsewhere. */
const people = sheets(`
  B1 B2 B3 B4 R1 R2
  5  1  3  2  4  3
  5  1  2  3  4  4
  4  5  4  4  4  2
  5  5  3  3  1  3`);
const shown = viewOf(people);
const hidden = viewOf(people, { round: groupRound({ revealedAt: null }) });

const begin = (view: GroupView, given: Partial<Stage> = {}): Stage => {
  const choice = { roundId: 'round-01', run: 'long' as const, minutes: null, fromResult: false };
  return { ...beginTalk(choice, planOf(view, choice), now), ...given };
};
const at = (view: GroupView, stage: Stage, ...moves: Move['do'][]): Stage =>
  moves.reduce((before, wanted) => moved(before, planOf(view, before), { do: wanted } as Move, now), stage);
const move = (view: GroupView, stage: Stage, wanted: Move, when = now) =>
  moved(stage, planOf(view, stage), wanted, when);

describe('a talk', () => {
  it('begins at the welcome, with five minutes on the clock and nothing over the picture', () => {
    const stage = begin(hidden);
    expect(stageSchema.parse(stage)).toEqual(stage);
    expect(stage).toMatchObject({ step: 'welcome', names: false, black: false, stop: false, notes: 'none' });
    expect(secondsLeft(stage.timer, now)).toBe(300);
  });

  it('goes on and back step by step, each with its own time', () => {
    const stage = at(hidden, begin(hidden), 'next', 'next');
    expect([stage.step, secondsLeft(stage.timer, now)]).toEqual(['collect', 180]);
    expect(at(hidden, stage, 'previous').step).toBe('fill');
    expect(at(hidden, begin(hidden), 'previous').step).toBe('welcome');
  });

  it('ends at the goodbye', () => {
    const stage = begin(shown, { step: 'close' });
    expect(at(shown, stage, 'next')).toEqual(stage);
  });
});

describe('the curtain', () => {
  it('is not walked past by accident', () => {
    const stage = begin(hidden, { step: 'reveal' });
    expect(at(hidden, stage, 'next')).toEqual(stage);
  });

  it('hides every later statement, also of a step that somebody chose', () => {
    const plan = planOf(hidden, begin(hidden));
    expect(plan.steps.map((step) => `${step.id}${isClosed(step, plan) ? ' closed' : ''}`)).toEqual([
      ...['welcome', 'fill', 'collect', 'guess'],
      ...['reveal closed', 'strength closed', 'topic-1 closed', 'topic-2 closed'],
      ...['agreements', 'close'],
    ]);
    expect([plan.agenda, plan.findings]).toEqual([[], null]);
    expect(statementIn(move(hidden, begin(hidden), { do: 'step', id: 'topic-1' }), plan)).toBeNull();
  });

  it('opens on silence, then the question, then what was guessed, then the strength', () => {
    const guessed = viewOf(people, { conversation: { guess: { themeId: 'interests', facetId: null } } });
    const stage = begin(guessed, { step: 'reveal' });
    const parts = [at(guessed, stage, 'next'), at(guessed, stage, 'next', 'next')];
    expect(parts.map(({ step, part }) => [step, part])).toEqual([
      ['reveal', 1],
      ['reveal', 2],
    ]);
    expect(at(guessed, stage, 'next', 'next', 'next')).toMatchObject({ step: 'strength', part: 0 });
    expect(at(shown, begin(shown, { step: 'reveal' }), 'next', 'next').step).toBe('strength');
  });
});

describe('the statements', () => {
  it('have a step each: the strength, then what to talk about', () => {
    const plan = planOf(shown, begin(shown));
    expect(
      plan.steps.flatMap(({ id, statementId }) => (statementId ? [`${id} ${statementId}`] : [])),
    ).toEqual(['strength B1', 'topic-1 B2', 'topic-2 R1']);
  });

  it('can be changed along the list, within the step and its time', () => {
    const stage = begin(shown, { step: 'topic-1', notes: 'all' });
    const down = at(shown, stage, 'statementDown');
    expect(down).toMatchObject({ step: 'topic-1', statementId: 'R1', notes: 'none', timer: stage.timer });
    expect(at(shown, down, 'statementDown')).toEqual(down);
    expect(at(shown, stage, 'statementUp').statementId).toBe('B1');
    expect(at(shown, down, 'next')).toMatchObject({ step: 'topic-2', statementId: null });
  });

  it('can be put in front from anywhere, also one that is not on the list', () => {
    const stage = move(shown, begin(shown), { do: 'statement', id: 'B4' });
    expect(stage).toMatchObject({ step: 'topic-1', statementId: 'B4' });
    expect(statementIn(stage, planOf(shown, stage))).toBe('B4');
  });
});

describe('what lies over the picture', () => {
  it('goes away before a step is taken', () => {
    const black = at(shown, begin(shown), 'next', 'black');
    expect(at(shown, black, 'next')).toMatchObject({ step: 'fill', black: false });
    const stopped = at(shown, begin(shown), 'next', 'stop');
    expect(stopped.stop).toBe(true);
    expect(at(shown, stopped, 'previous')).toMatchObject({ step: 'fill', stop: false });
  });
});

describe('the timer', () => {
  it('stands still and goes on where it was, also beyond zero', () => {
    const stage = begin(shown);
    const late = now + 320_000;
    const still = move(shown, stage, { do: 'timer' }, late);
    expect(still.timer).toEqual({ left: -20 });
    expect(secondsLeft(still.timer, late + 60_000)).toBe(-20);
    const again = move(shown, still, { do: 'timer' }, late + 60_000);
    expect(secondsLeft(again.timer, late + 61_000)).toBe(-21);
  });

  it('takes more minutes, running or standing', () => {
    const stage = begin(shown);
    expect(secondsLeft(move(shown, stage, { do: 'minutes', more: 5 }).timer, now)).toBe(600);
    const still = move(shown, stage, { do: 'timer' });
    expect(move(shown, still, { do: 'minutes', more: 1 }).timer).toEqual({ left: 360 });
  });

  it('holds no more than a day after a night on the table', () => {
    const still = move(shown, begin(shown), { do: 'timer' }, now + 10 * 86_400_000);
    expect(still.timer).toEqual({ left: -86_400 });
    expect(stageSchema.safeParse(still).success).toBe(true);
  });
});

describe('the agreements of last time', () => {
  const agreement = (id: string): Agreement => ({
    id,
    roundId: 'round-00',
    revision: 1,
    kind: 'action',
    what: 'Wij bellen elkaar.',
    who: '',
    withWhom: '',
    due: null,
    sign: '',
    facetId: null,
    review: null,
  });
  const before = [{ result: shown.result, agreements: [agreement('agree-01'), agreement('agree-02')] }];
  const view = viewOf(people, { before });

  it('are gone through one by one', () => {
    const stage = at(view, begin(view), 'next');
    expect(stage).toMatchObject({ step: 'review', part: 0 });
    expect(at(view, stage, 'next')).toMatchObject({ step: 'review', part: 1 });
    expect(at(view, stage, 'statementDown', 'statementUp')).toEqual(stage);
    expect(at(view, stage, 'next', 'next').step).toBe('fill');
  });

  it('leave the talk at the step before when they are not there any more', () => {
    const stage = at(view, begin(view), 'next');
    expect(stepOf(stage, planOf(shown, stage))?.id).toBe('welcome');
  });
});
