import { describe, expect, it } from 'vitest';
import { disclose } from '#src/domain/disclosure.ts';
import { widestFacets } from '#src/domain/widest-facets.ts';
import { groupRound, smallInstrument } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

function widestIn(table: string) {
  const disclosed = disclose(groupRound(), smallInstrument, sheets(table));
  return disclosed.ok ? widestFacets(disclosed.findings) : 'nothing disclosed';
}

describe('where a group differs most', () => {
  it('is the facet with the widest answers', () => {
    expect(
      widestIn(`
        B1 B2 R1
        1  2  3
        5  4  3
        1  2  3
        5  4  3`),
    ).toEqual(['B1']);
  });

  it('is more than one facet when they are equally wide', () => {
    expect(
      widestIn(`
        B1 B2 R1
        1  5  3
        5  1  3
        1  5  3
        5  1  3`),
    ).toEqual(['B1', 'B2']);
  });

  it('is nowhere when everybody says the same, or fewer than four gave an answer', () => {
    expect(
      widestIn(`
        B1 B2
        4  1
        4  5
        4  .
        4  1`),
    ).toEqual([]);
  });
});
