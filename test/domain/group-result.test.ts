import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupResultOf, partViewsOf } from '#src/domain/group-result.ts';
import type { PartnerKind, Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { anySheets } from '#test/support/any-sheets.ts';
import { groupRound, partners, showing, smallInstrument } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const names = ['north', 'south', 'east', 'west'];
const four = partners({ north: 'vmbo', south: 'vmbo', east: 'mbo', west: 'company' });

/** The parts in words: who, and of how many people. */
const partsOf = (round: Round, people: Sheet[]) =>
  partViewsOf(round, smallInstrument, people).map(
    ({ partners, kind, findings }) =>
      `${kind ?? partners.map(({ name }) => name).join()} ${String(findings.people)}`,
  );
const people = (counts: Record<string, number>) =>
  sheets(
    [
      'partner B1',
      ...Object.entries(counts).flatMap(([name, count]) => Array<string>(count).fill(`${name} 3`)),
    ].join('\n'),
  );

describe('the result of a group', () => {
  it('says who is in before the reveal, and nothing else', () => {
    const result = groupResultOf(
      groupRound({ partners: four, revealedAt: null }),
      smallInstrument,
      people({ north: 2 }),
    );
    expect(result.collected.finished).toBe(2);
    expect(result.disclosure).toEqual({ ok: false, reason: 'notRevealed', finished: 2 });
  });
});

describe('the parts of an open round', () => {
  it('are the organisations that answered, in the order of the round and never of their scores', () => {
    expect(partsOf(groupRound({ partners: four }), people({ west: 1, north: 2, east: 1 }))).toEqual([
      'north 2',
      'east 1',
      'west 1',
    ]);
  });

  it('are not there before the reveal', () => {
    expect(partsOf(groupRound({ partners: four, revealedAt: null }), people({ north: 2 }))).toEqual([]);
  });
});

describe('the parts of an anonymous round', () => {
  const shown = (counts: Record<string, number>, minimum = 5) => {
    const given = people(counts);
    const round = groupRound({ partners: four, openness: 'anonymous', minimum });
    return partsOf(showing(round, given), given);
  };

  it('are large enough, and so is what is left', () => {
    expect(shown({ north: 5, east: 5 })).toEqual(['north 5', 'east 5']);
    expect(shown({ north: 5, east: 4 })).toEqual([]);
  });

  it('are kinds of organisation where single ones are too small', () => {
    expect(shown({ north: 3, south: 3, east: 6 })).toEqual(['east 6', 'vmbo 6']);
  });

  it('never tell fewer people apart than the minimum: no part, no rest, and no difference of two parts', () => {
    const anyKinds = fc.tuple(...names.map(() => fc.constantFrom<PartnerKind[]>('vmbo', 'mbo', 'company')));
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 6 }),
        anyKinds,
        anySheets(names, { min: 3, max: 30 }),
        (minimum, kinds, given) => {
          const list = partners(Object.fromEntries(names.map((name, at) => [name, kinds[at] ?? 'other'])));
          const round = showing(groupRound({ partners: list, openness: 'anonymous', minimum }), given);
          const whole = new Set(given.map(({ id }) => id));
          const views = partViewsOf(round, smallInstrument, given).map(({ partners: of, findings }) => {
            const ids = of.map(({ id }) => id);
            const members = given.filter(({ respondent }) => ids.includes(respondent.partnerId ?? ''));
            expect(findings.people).toBe(members.length);
            return new Set(members.map(({ id }) => id));
          });
          if (views.length === 0) return;
          const all = [new Set<string>(), whole, ...views];
          const apart = all.flatMap((one) =>
            all.map((other) => [...one].filter((id) => !other.has(id)).length),
          );
          expect(apart.filter((count) => count > 0 && count < minimum)).toEqual([]);
        },
      ),
    );
  });

  it('say nothing of who said what', () => {
    const given = people({ north: 5, east: 5 });
    const round = showing(groupRound({ partners: four, openness: 'anonymous', minimum: 5 }), given);
    const statements = partViewsOf(round, smallInstrument, given).flatMap(
      ({ findings }) => findings.statements,
    );
    expect(statements.flatMap(({ who }) => who)).toEqual([]);
  });
});
