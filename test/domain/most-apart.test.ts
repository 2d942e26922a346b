import { describe, expect, it } from 'vitest';
import { disclose } from '#src/domain/disclosure.ts';
import { mostApart } from '#src/domain/most-apart.ts';
import { groupRound, smallInstrument } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

function apartIn(table: string) {
  const disclosed = disclose(groupRound(), smallInstrument, sheets(table));
  return disclosed.ok ? mostApart(disclosed.findings.statements) : 'nothing disclosed';
}

describe('where a group differs most', () => {
  it('is the facet with the widest answers', () => {
    expect(
      apartIn(`
        B1 B2 R1
        1  2  3
        5  4  3`),
    ).toEqual(['B1']);
  });

  it('is more than one facet when they are equally wide', () => {
    expect(
      apartIn(`
        B1 B2 R1
        1  5  3
        5  1  3`),
    ).toEqual(['B1', 'B2']);
  });

  it('is nowhere when everybody says the same', () => {
    expect(
      apartIn(`
        B1 B2
        4  2
        4  2`),
    ).toEqual([]);
  });

  it('is not known of one answer each', () => {
    expect(
      apartIn(`
        B1 B2
        4  .
        .  2`),
    ).toBeNull();
  });
});
