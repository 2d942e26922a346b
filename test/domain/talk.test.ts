import { describe, expect, it, test } from 'vitest';
import { buildFindings } from '#src/domain/build-findings.ts';
import type { Card } from '#src/domain/card.ts';
import type { StatementFinding } from '#src/domain/findings.ts';
import {
  cardPatternOf,
  chooseCard,
  type Extremes,
  strongestFacets,
  topicsOf,
  weakestFacets,
} from '#src/domain/talk.ts';
import { sheets } from '#test/support/sheets.ts';

/** The statement findings of a table of sheets; every column is a statement of its own facet. */
function statementsOf(table: string): StatementFinding[] {
  const people = sheets(table);
  const ids = [...new Set(people.flatMap((sheet) => Object.keys(sheet.answers)))].sort();
  const spokes = ids.map((id) => ({ themeId: 'interests', facetId: id, statementId: id }));
  return buildFindings(spokes, people, { weighting: 'person' }).statements;
}

describe('the order of conversation', () => {
  it('starts with the strength, then what divides, what is low, what is not known, what people ask for', () => {
    const statements = statementsOf(`
      A B C  D E F G | votes
      3 2 dk 4 1 4 4 | A
      4 2 dk 4 5 4 4 | A,B
      3 1 3  2 1 4 5 | G
      5 2 4  4 5 4 5 | F
      1 1 2  4 5 5 4 | F
    `);
    // A mixed, B agreed low, C 2 of 5 don't know, D one voice apart (D 0.4), E two camps, F 4.2 and G 4.4 agreed high
    expect(topicsOf(statements)).toEqual([
      { statementId: 'G', reason: 'strongestShared' },
      { statementId: 'E', reason: 'twoCamps' },
      { statementId: 'D', reason: 'oneVoiceApart' },
      { statementId: 'B', reason: 'agreedLow' },
      { statementId: 'C', reason: 'manyDontKnow' },
      { statementId: 'A', reason: 'votes' },
      { statementId: 'F', reason: 'votes' },
    ]);
  });

  it('takes two camps and one voice apart together, the widest spread first', () => {
    const statements = statementsOf(`
      A B
      2 1
      2 5
      4 5
      4 5
    `);
    expect(topicsOf(statements).map(({ reason }) => reason)).toEqual(['oneVoiceApart', 'twoCamps']);
  });

  it('takes the lowest of the agreed lows first, and of equals the first in the instrument', () => {
    const statements = statementsOf(`
      A B C
      2 1 1
      2 1 1
      2 2 2
      2 2 2
    `);
    expect(topicsOf(statements).map(({ statementId }) => statementId)).toEqual(['B', 'C', 'A']);
  });

  it('takes the largest share of don’t know first, whatever the number of people who do know', () => {
    const statements = statementsOf(`
      A  B
      dk dk
      dk dk
      3  dk
      3  na
      3  na
      4  na
    `);
    expect(topicsOf(statements).map(({ statementId }) => statementId)).toEqual(['B', 'A']);
  });

  it('names nothing where nothing stands out', () => {
    expect(topicsOf(statementsOf('A\n3\n3\n3\n3'))).toEqual([]);
    expect(topicsOf([])).toEqual([]);
  });
});

describe('the strongest and the weakest facets of a sheet', () => {
  test.each<[string, string, Extremes, Extremes]>([
    ['B1 B2 B3 B4\n5  4  2  1', 'a clear order', found('B1', 'B2'), found('B4', 'B3')],
    ['B1 B2 B3 B4\n4  4  4  4', 'all equal', found(), found()],
    ['B1 B2 B3 B4\n.  dk na .', 'no step at all', found(), found()],
    ['B1 B2 B3\n3  .  dk', 'a single step', found(), found()],
    ['B1 B2 B3\n5  3  1', 'the middle is neither', found('B1'), found('B3')],
    [
      'B1 B2 B3 B4 R1 R2\n5  5  5  5  5  2',
      'more equals than fit',
      { facetIds: ['B1', 'B2', 'B3'], more: 2 },
      found('R2'),
    ],
    [
      'B1 B2 B3 B4 R1 R2 R3\n4  4  4  5  1  2  2',
      'a second level that does not fit whole is left out',
      found('B4'),
      found('R1', 'R2', 'R3'),
    ],
    ['B1 B2\n4  3', 'two steps', found('B1'), found('B2')],
  ])('%j: %s', (table, _, strongest, weakest) => {
    const statements = statementsOf(table);
    expect(strongestFacets(statements)).toEqual(strongest);
    expect(weakestFacets(statements)).toEqual(weakest);
  });

  it('are none either when a group’s means are equal but do not fit in a decimal', () => {
    const statements = statementsOf(`
      A B C D E F
      4 4 3 3 3 3
      3 3 4 4 3 3
      3 3 3 3 4 4
    `);
    expect(strongestFacets(statements)).toEqual(found());
    expect(weakestFacets(statements)).toEqual(found());
  });
});

describe('the card for a statement', () => {
  const cards: Card[] = [
    { id: 'money', facet: 'O3' },
    { id: 'camps-one', pattern: 'twoCamps' },
    { id: 'camps-two', pattern: 'twoCamps' },
    { id: 'camps-about-competition', facet: 'B6', pattern: 'twoCamps' },
    { id: 'competition', facet: 'B6' },
  ];

  it('fits both pattern and facet where there is one', () => {
    expect(chooseCard(cards, { pattern: 'twoCamps', facetId: 'B6' })).toBe('camps-about-competition');
  });

  it('fits the pattern otherwise, and differs from facet to facet', () => {
    // The codes of the characters: O1 is 79 + 49 = 128, even; O2 is 129, odd.
    expect(chooseCard(cards, { pattern: 'twoCamps', facetId: 'O1' })).toBe('camps-one');
    expect(chooseCard(cards, { pattern: 'twoCamps', facetId: 'O2' })).toBe('camps-two');
  });

  it('fits the facet where no card has the pattern, or where there is no pattern', () => {
    expect(chooseCard(cards, { pattern: 'mixed', facetId: 'O3' })).toBe('money');
    expect(chooseCard(cards, { pattern: null, facetId: 'B6' })).toBe('competition');
  });

  it('is missing when nothing fits', () => {
    expect(chooseCard(cards, { pattern: 'mixed', facetId: 'P1' })).toBeNull();
    expect(chooseCard([], { pattern: null, facetId: 'P1' })).toBeNull();
  });

  test.each([
    ['twoCamps', 'twoCamps', 'open', 'twoCamps'],
    ['oneVoiceApart', 'oneVoiceApart', 'open', 'oneVoiceApart'],
    ['oneVoiceApart', 'oneVoiceApart', 'anonymous', 'oneVoiceApartAnonymous'],
    ['manyDontKnow', 'agreedMiddle', 'open', 'manyDontKnow'],
    ['votes', 'mixed', 'anonymous', 'mixed'],
    ['votes', null, 'open', null],
  ] as const)(
    'of a topic %s with the pattern %s in an %s round is about %s',
    (reason, pattern, openness, about) => {
      expect(cardPatternOf(reason, pattern, openness)).toBe(about);
    },
  );
});

function found(...facetIds: string[]): Extremes {
  return { facetIds, more: 0 };
}
