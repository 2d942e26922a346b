import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { planArrivals } from '#src/domain/arrival.ts';
import { disclose, discloseGroup } from '#src/domain/disclosure.ts';
import { planImport } from '#src/domain/import-plan.ts';
import { noTalk } from '#src/domain/merge-talk.ts';
import { mayUndo, reveal, takeInWaiting } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import { isStep, type Sheet } from '#src/domain/sheet.ts';
import { anySheets } from '#test/support/any-sheets.ts';
import { asksParts, groupRound, instrumentWithParts as instrument, partners } from '#test/support/rounds.ts';
import { partnerIdOf, sheets } from '#test/support/sheets.ts';

/** Whose answers each view was computed from: of a part of the group no text tells. */
const computedFrom = vi.hoisted(() => ({ sheets: [] as readonly Sheet[] }));
vi.mock('#src/domain/build-findings.ts', async (original) => {
  const real = await original<typeof import('#src/domain/build-findings.ts')>();
  const buildFindings: typeof real.buildFindings = (spokes, people, given) => {
    computedFrom.sheets = people;
    return real.buildFindings(spokes, people, given);
  };
  return { ...real, buildFindings };
});

const names = ['north', 'south', 'east'];
const minimum = 3;
const round = groupRound({
  ...asksParts,
  openness: 'anonymous',
  minimum,
  revealedAt: null,
  partners: partners({ north: 'vmbo', south: 'vmbo', east: 'mbo' }, { north: 20, south: 20, east: 20 }),
});

type State = { round: Round; sheets: Sheet[]; last: number };
type Action = (state: State) => State;
/**
 * Who stands behind the figures of each statement, and behind the texts, in one view; and how many behind the whole,
 * each theme, form and dilemma.
 */
type View = { people: Map<string, Set<string>>; isWhole: boolean; counts: number[] };

/**
 * Everybody answers B1, has an aim, and writes under each answer and as that aim who they are and in which revision, so
 * that a view tells.
 */
function signed(sheet: Sheet): Sheet {
  const answers = { ...sheet.answers, B1: 4 as const };
  const signature = { text: `${sheet.id} ${String(sheet.revision)}`, visibility: 'shared' as const };
  const steps = Object.entries(answers).filter(([, answer]) => isStep(answer));
  const notes = Object.fromEntries(steps.map(([id]) => [id, signature]));
  return { ...sheet, answers, notes, aim: signature.text };
}

function arrive(people: readonly Sheet[]): Action {
  return (state) => {
    const arrivals = people.map((sheet) => ({ roundId: round.id, setupKey: null, sheet: signed(sheet) }));
    const after = new Map(state.sheets.map((sheet) => [sheet.id, sheet]));
    for (const outcome of planArrivals(state.round, state.sheets, arrivals)) {
      if (outcome.kind !== 'added' && outcome.kind !== 'raised') continue;
      if (outcome.replaces) after.delete(outcome.replaces.id);
      after.set(outcome.sheet.id, outcome.sheet);
    }
    return { ...state, sheets: [...after.values()] };
  };
}

const anyPeople = anySheets(names, { min: 1, max: 7 });
const anyArrival = anyPeople.map((people): Action => (state) => {
  const named = people.map((sheet, index) => ({ ...sheet, id: `sheet-${String(state.last + index)}` }));
  return arrive(named)({ ...state, last: state.last + people.length });
});
/** Some of those who handed in do so again with other answers. */
const anyChange = fc.tuple(anyPeople, fc.nat()).map(([people, first]): Action => (state) => {
  const again = state.sheets.slice(first % 10).slice(0, people.length);
  return arrive(again.map((sheet, index) => ({ ...people[index], ...idOf(sheet) }) as Sheet))(state);
});
const anyUndo = fc.nat().map((place): Action => (state) => {
  const sheet = state.sheets[place % Math.max(1, state.sheets.length)];
  if (!sheet || !mayUndo(state.round, sheet.id)) return state;
  return { ...state, sheets: state.sheets.filter((one) => one !== sheet) };
});
const revealing: Action = (state) => ({
  ...state,
  round: reveal(state.round, state.sheets, '2026-11-24T10:00:00.000Z'),
});
const takingIn: Action = (state) => ({
  ...state,
  round: takeInWaiting(state.round, state.sheets) ?? state.round,
});
/** A file in which the round shows all it has, with some sheets changed and new ones. */
const anyFile = anyPeople.map((people): Action => (state) => {
  const changed = people.map((sheet, index) => {
    const known = state.sheets[index * 2];
    return signed({ ...sheet, ...(known ? idOf(known) : { id: `sheet-${String(state.last + index)}` }) });
  });
  const ids = [...new Set([...state.sheets, ...changed].map(({ id }) => id))];
  const theirs = { ...state.round, revision: state.round.revision + 1, shownSheetIds: [ids] };
  const isRevealed = state.round.revealedAt !== null;
  const { write } = planImport(
    [{ ...state, ...noTalk }],
    [{ round: isRevealed ? theirs : state.round, sheets: changed, ...noTalk }],
    () => 'copy-0001',
  );
  const after = new Map([...state.sheets, ...write.sheets].map((sheet) => [sheet.id, sheet]));
  return {
    round: write.rounds.find(({ id }) => id === round.id) ?? state.round,
    sheets: [...after.values()].filter(({ roundId }) => roundId === round.id),
    last: state.last + people.length,
  };
});
const anyActions = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyArrival },
    { weight: 2, arbitrary: fc.constant(takingIn) },
    { weight: 1, arbitrary: fc.oneof(anyChange, anyUndo, fc.constant(revealing), anyFile) },
  ),
  { minLength: 4, maxLength: 20 },
);

/** The next revision of a sheet. */
function idOf({ id, revision }: Sheet): Pick<Sheet, 'id' | 'revision'> {
  return { id, revision: revision + 1 };
}

const everyChoice = names.reduce<string[][]>(
  (sets, name) => [...sets, ...sets.map((set) => [...set, partnerIdOf(name)])],
  [[]],
);

/** What stands under the steps to a statement that the last view was computed from. */
function signaturesTo(statementId: string): Set<string> {
  const there = computedFrom.sheets.filter(({ answers }) => isStep(answers[statementId]));
  return new Set(there.map(({ notes }) => notes[statementId]?.text ?? ''));
}

/** The whole and every choice of partners, as far as they are shown: on a screen and in an export alike. */
function viewsOf(state: State): View[] {
  const looks = [
    () => disclose(state.round, instrument, state.sheets),
    ...everyChoice.map((choice) => () => discloseGroup(state.round, instrument, state.sheets, choice)),
  ];
  return looks.flatMap((look, place) => {
    const disclosure = look();
    if (!disclosure.ok) return [];
    const { statements, themes, parts } = disclosure.findings;
    const isWhole = place === 0;
    const people = new Map(statements.map(({ statementId }) => [statementId, signaturesTo(statementId)]));
    const texts = statements.map(({ notes }) => notes.toSorted());
    expect(texts).toEqual(
      statements.map(({ statementId }) => (isWhole ? [...signaturesTo(statementId)].toSorted() : [])),
    );
    for (const one of statements) expect(one.n).toBe(people.get(one.statementId)?.size);
    for (const one of statements) expect(one.who).toEqual([]);
    people.set('aims', new Set(parts.aims.map(({ text }) => text)));
    // Only the whole tells what was said beside the statements, and never who said it.
    expect(parts.aims.length).toBe(isWhole ? disclosure.findings.people : 0);
    for (const said of parts.aims) expect(said).toMatchObject({ partnerId: null, name: null });
    const ofParts = [
      ...parts.forms.map(({ now, wanted, not }) => now + wanted + not),
      ...parts.dilemmas.flatMap(({ now, wish }) => [now.n, wish.n]),
    ];
    expect(ofParts).toHaveLength(isWhole ? 6 : 0);
    // What a theme is of, is told by its statements: no figure of people by itself.
    for (const { themeId, n } of themes) {
      const shown = statements.filter((one) => one.themeId === themeId && !one.tooFew);
      if (n > 0) expect(n).toBe(Math.min(...shown.map((one) => one.n)));
    }
    const ofThemes = themes.flatMap(({ wishes, trend }) => [
      wishes,
      Object.values(trend).reduce((sum, count) => sum + count),
    ]);
    return [{ people, isWhole, counts: [disclosure.findings.people, ...ofThemes, ...ofParts] }];
  });
}

/** All views of everything that was ever to be seen, in order. */
function viewsDuring(actions: readonly Action[]): View[] {
  let state: State = { round, sheets: [], last: 100 };
  return actions.flatMap((action) => {
    state = action(state);
    return viewsOf(state);
  });
}

/** Who are in the same views, and so stay together in whatever is added or subtracted. */
function toldApart(sets: readonly ReadonlySet<string>[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const one of new Set(sets.flatMap((set) => [...set]))) {
    const place = sets.map((set) => Number(set.has(one))).join('');
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return [...groups.values()];
}

describe('an anonymous round, whatever is done in whatever order', () => {
  it('never tells fewer people apart than the minimum, from all it has shown of any statement or text', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const views = viewsDuring(actions);
        for (const id of [...round.instrument.statements, 'aims']) {
          const sets = views.map(({ people }) => people.get(id) ?? new Set<string>());
          for (const group of toldApart(sets)) expect(group.length).toBeGreaterThanOrEqual(minimum);
        }
      }),
    );
  });

  it('never lets the whole nor the figures of a theme, a form or a dilemma grow by fewer people than the minimum', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const [...wholes] = viewsDuring(actions).filter(({ isWhole }) => isWhole);
        const steps = wholes.flatMap(({ counts }, time) =>
          counts.map((count, place) => count - (wholes[time - 1]?.counts[place] ?? 0)),
        );
        expect(steps.filter((step) => step !== 0 && step < minimum)).toEqual([]);
      }),
    );
  });

  it('shows late people once enough have come, and partners apart, so that these laws speak of something', () => {
    const [...people] = sheets(`
      partner | B1 B2
      ${'north | 4 3\n'.repeat(6)}
      ${'east  | 4 2\n'.repeat(3)}
    `);
    const late = people.slice(0, 3);
    const sizesAfter = (...actions: Action[]) =>
      new Set(viewsDuring(actions).map(({ people: shown }) => shown.get('B2')?.size));
    const start = [arrive(people.slice(3)), revealing];
    expect(sizesAfter(...start)).toEqual(new Set([6, 3]));
    expect(sizesAfter(...start, arrive(late.slice(1)), takingIn)).toEqual(new Set([6, 3]));
    expect(sizesAfter(...start, arrive(late), takingIn)).toEqual(new Set([6, 3, 9]));
  });
});
