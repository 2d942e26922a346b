import { describe, expect, it } from 'vitest';
import { collectedOf } from '#src/domain/collected.ts';
import { emptyChairOf } from '#src/domain/empty-chair.ts';
import type { Round } from '#src/domain/round.ts';
import { groupRound, partners } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const four = partners({ north: 'vmbo', south: 'vmbo', rijn: 'mbo', bouw: 'company' });

/** The empty chair in words: kinds, organisations, and who gave most. */
function chairOf(table: string, given: Partial<Round> = {}) {
  const round = groupRound({ partners: four, ...given });
  const chair = emptyChairOf(round, collectedOf(round, sheets(table)));
  return {
    kinds: chair.kinds,
    partners: chair.partners.map(({ name }) => name),
    mostly: chair.mostly?.name ?? null,
  };
}

describe('the empty chair', () => {
  it('names kinds of which nobody answered, and apart from those the organisations of a kind that was heard', () => {
    expect(
      chairOf(`
        partner B1
        north   4
        rijn    3`),
    ).toEqual({ kinds: ['company'], partners: ['south'], mostly: null });
  });

  it('does not count who has not finished', () => {
    const { kinds } = chairOf(`
      partner B1 finished
      north   4  yes
      bouw    3  no`);
    expect(kinds).toEqual(['mbo', 'company']);
  });

  it('warns when one organisation gave more than half of at least four sheets', () => {
    const three = `
      partner B1
      north   4
      north   3
      north   3`;
    expect(chairOf(three).mostly).toBeNull();
    expect(chairOf(`${three}\n rijn 4`).mostly).toBe('north');
    expect(chairOf(`${three}\n rijn 4\n rijn 4\n bouw 1`).mostly).toBeNull();
  });

  it('says nothing of an anonymous round', () => {
    const answers = `
      partner B1
      north   4
      north   3
      north   3
      north   3`;
    expect(chairOf(answers, { openness: 'anonymous', minimum: 3 })).toEqual({
      kinds: [],
      partners: [],
      mostly: null,
    });
  });
});
