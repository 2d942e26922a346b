import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclose, discloseGroup } from '#src/domain/disclosure.ts';
import type { PartnerKind, Round } from '#src/domain/round.ts';
import { isStep, type Sheet } from '#src/domain/sheet.ts';
import { anySheets } from '#test/support/any-sheets.ts';
import {
  asksParts,
  groupRound,
  instrumentWithParts as instrument,
  partners,
  showing,
} from '#test/support/rounds.ts';
import { partnerIdOf, sheets } from '#test/support/sheets.ts';

const names = ['north', 'south', 'east', 'west'];
const anyMinimum = fc.integer({ min: 3, max: 6 });
const anyKinds = fc.tuple(...names.map(() => fc.constantFrom<PartnerKind[]>('vmbo', 'mbo', 'company')));

const anyRound = fc.tuple(anyMinimum, anyKinds).map(([minimum, kinds]) =>
  groupRound({
    ...asksParts,
    openness: 'anonymous',
    minimum,
    partners: partners(Object.fromEntries(names.map((name, index) => [name, kinds[index] ?? 'other']))),
  }),
);

/** Every set of partners, 16 of 4. */
const everyChoice = names.reduce<string[][]>(
  (sets, name) => [...sets, ...sets.map((set) => [...set, partnerIdOf(name)])],
  [[]],
);

/** All views that this round gives: the whole, and every group that is not refused. */
function viewsOf(given: Round, people: Sheet[]) {
  const round = showing(given, people);
  const whole = disclose(round, instrument, people);
  const groups = everyChoice.map((choice) => ({
    members: people.filter(({ respondent }) => choice.includes(respondent.partnerId ?? '')),
    disclosure: discloseGroup(round, instrument, people, choice),
  }));
  return [{ members: people, disclosure: whole }, ...groups].flatMap(({ members, disclosure }) =>
    disclosure.ok ? [{ members, findings: disclosure.findings }] : [],
  );
}

/** People whom no view tells apart: in the same views, and so together in whatever is added or subtracted. */
function inseparable(people: Sheet[], views: { members: Sheet[] }[]): Sheet[][] {
  const places = people.map((sheet) => views.map(({ members }) => members.includes(sheet)).join());
  return [...new Set(places)].map((place) => people.filter((_, index) => places[index] === place));
}

describe('in an anonymous round', () => {
  it('no view shows a statement, theme, wish, trend, form or place in a dilemma of 1 to minimum - 1 people', () => {
    fc.assert(
      fc.property(anyRound, anySheets(names, { min: 0, max: 24 }), (round, people) => {
        for (const { findings } of viewsOf(round, people)) {
          const trends = findings.themes.map(({ trend }) =>
            [trend.better, trend.same, trend.worse, trend.absent].reduce((sum, count) => sum + count),
          );
          const numbers = [
            ...findings.statements.map((one) => one.n),
            ...findings.themes.flatMap((one) => [one.n, one.wishes]),
            ...trends,
            ...findings.parts.forms.map(({ now, wanted, not }) => now + wanted + not),
            ...findings.parts.dilemmas.flatMap(({ now, wish }) => [now.n, wish.n]),
          ];
          expect(numbers.filter((n) => n > 0 && n < round.minimum)).toEqual([]);
          expect(findings.statements.filter((one) => one.tooFew !== (one.n === 0))).toEqual([]);
        }
      }),
    );
  });

  it('neither a group nor what is left is ever smaller than the minimum', () => {
    fc.assert(
      fc.property(anyRound, anySheets(names, { min: 6, max: 30 }), (round, people) => {
        for (const { members, findings } of viewsOf(round, people).slice(1)) {
          expect(findings.people).toBe(members.length);
          expect(members.length).toBeGreaterThanOrEqual(round.minimum);
          expect(people.length - members.length).toBeGreaterThanOrEqual(round.minimum);
        }
      }),
    );
  });

  it('all views together never tell fewer people apart than the minimum, nor fewer answers to a statement', () => {
    fc.assert(
      fc.property(anyRound, anySheets(names, { min: 6, max: 30 }), (round, people) => {
        const views = viewsOf(round, people);
        for (const block of views.length > 0 ? inseparable(people, views) : []) {
          expect(block.length).toBeGreaterThanOrEqual(round.minimum);
        }
        for (const id of round.instrument.statements) {
          const showing = views.filter(({ findings }) =>
            findings.statements.some((one) => one.statementId === id && !one.tooFew),
          );
          const answering = people.filter((sheet) => isStep(sheet.answers[id]));
          for (const block of showing.length > 0 ? inseparable(answering, showing) : []) {
            expect(block.length).toBeGreaterThanOrEqual(round.minimum);
          }
        }
      }),
    );
  });

  it('groups are really shown where there are enough people, so that these laws speak of something', () => {
    const round = groupRound({
      openness: 'anonymous',
      minimum: 3,
      partners: partners({ north: 'vmbo', east: 'mbo' }),
    });
    const people = sheets(`
      partner | B1 B2 B3 B4 | R1 R2
      ${'north | 4 3 2 1 | 5 4\n'.repeat(3)}
      ${'east  | 1 2 3 4 | 5 5\n'.repeat(4)}
    `);
    const views = viewsOf(round, people);
    expect(new Set(views.map(({ findings }) => findings.people))).toEqual(new Set([7, 3, 4]));
    expect(views.flatMap(({ findings }) => findings.statements.filter((one) => one.tooFew))).toEqual([]);
  });
});
