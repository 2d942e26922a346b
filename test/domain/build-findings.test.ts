import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFindings } from '#src/domain/build-findings.ts';
import type { Findings } from '#src/domain/findings.ts';
import type { Sheet, SheetNote } from '#src/domain/sheet.ts';
import { anySheets } from '#test/support/any-sheets.ts';
import { smallSpokes } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const byPerson = { weighting: 'person' } as const;
const byOrganisation = { weighting: 'organisation' } as const;

function statement(findings: Findings, statementId: string) {
  return findings.statements.find((one) => one.statementId === statementId);
}

function theme(findings: Findings, themeId: string) {
  return findings.themes.find((one) => one.themeId === themeId);
}

describe('the findings of a group', () => {
  const people = sheets(`
    partner | B1 B2 B3 B4 | R1 R2 | interests:wish interests:trend | votes
    north   | 4  2  5  .  | 1  3  | 5              better          | B1,R1
    north   | 4  2  4  dk | 5  3  | 4              better          | R1
    north   | 4  3  4  dk | 1  na | 4              same            | .
    south   | 1  2  5  .  | 5  .  | .              absent          | R1
  `);
  const findings = buildFindings(smallSpokes, people, byPerson);

  it('hold every statement, in the instrument’s order', () => {
    expect(findings.people).toBe(4);
    expect(findings.statements.map((one) => one.statementId)).toEqual(['B1', 'B2', 'B3', 'B4', 'R1', 'R2']);
  });

  it('say of a statement what people answered, how far apart, and which pattern', () => {
    expect(statement(findings, 'B1')).toMatchObject({
      themeId: 'interests',
      facetId: 'B1',
      counts: [1, 0, 0, 3, 0],
      n: 4,
      mean: 3.25,
      median: 4,
      dots: [1, 4, 4, 4],
      pattern: 'oneVoiceApart',
      votes: 1,
      tooFew: false,
    });
    expect(statement(findings, 'R1')).toMatchObject({
      pattern: 'twoCamps',
      spread: { index: 1, agreement: -1, consensus: 0 },
      votes: 3,
    });
    expect(statement(findings, 'R2')).toMatchObject({ n: 2, notApplicable: 1, skipped: 1, pattern: null });
  });

  it('leave a gap where nobody gave a step', () => {
    expect(statement(findings, 'B4')).toMatchObject({
      counts: [0, 0, 0, 0, 0],
      n: 0,
      dontKnow: 2,
      skipped: 2,
      mean: null,
      median: null,
      dots: [],
      spread: null,
      pattern: null,
      manyDontKnow: true,
    });
  });

  it('give a theme the mean of the persons’ scores, its wish, gap and trend', () => {
    // persons: 11/3, 10/3, 11/3, 8/3; together 40/3 over 4 = 10/3; wishes 5, 4, 4 = 13/3
    const interests = theme(findings, 'interests');
    expect(interests).toMatchObject({
      n: 4,
      wishes: 3,
      trend: { better: 2, same: 1, worse: 0, absent: 1 },
    });
    expect(interests?.mean).toBeCloseTo(10 / 3, 12);
    expect(interests?.wish).toBeCloseTo(13 / 3, 12);
    expect(interests?.gap).toBeCloseTo(1, 12);
    expect(theme(findings, 'relationship')).toMatchObject({ wish: null, wishes: 0, gap: null });
  });

  it('do not pool answers: somebody with gaps counts as much as the others', () => {
    // persons: 1 and 5; the six answers pooled would give 14/6
    const twoPeople = sheets(`
      B1 B2 B3 B4
      1  1  1  1
      5  5  .  .
    `);
    expect(theme(buildFindings(smallSpokes, twoPeople, byPerson), 'interests')?.mean).toBe(3);
  });

  it('put the order of conversation beside it', () => {
    expect(findings.topics).toEqual([
      { statementId: 'B3', reason: 'strongestShared' },
      { statementId: 'R1', reason: 'twoCamps' },
      { statementId: 'B1', reason: 'oneVoiceApart' },
      { statementId: 'B2', reason: 'agreedLow' },
      { statementId: 'B4', reason: 'manyDontKnow' },
    ]);
  });

  it('change only their means when each organisation is one voice', () => {
    const weighted = buildFindings(smallSpokes, people, byOrganisation);
    expect(weighted.weighting).toBe('organisation');
    expect(statement(weighted, 'B1')).toEqual({ ...statement(findings, 'B1'), mean: 2.5 });
    // north: 11/3, 10/3, 11/3 = 32/9; south 8/3; together 28/9. Wishes: north only, 13/3
    expect(theme(weighted, 'interests')?.mean).toBeCloseTo(28 / 9, 12);
    expect(theme(weighted, 'interests')?.wish).toBeCloseTo(13 / 3, 12);
  });
});

describe('the findings of one sheet', () => {
  const findings = buildFindings(
    smallSpokes,
    sheets(`
      B1 B2 B3 B4 | R1 R2 | interests:wish | votes
      4  2  .  dk | na 5  | 5              | B2
    `),
    byPerson,
  );

  it('are its own answers, without any pattern', () => {
    expect(findings.statements.map((one) => [one.statementId, one.mean, one.dots, one.pattern])).toEqual([
      ['B1', 4, [4], null],
      ['B2', 2, [2], null],
      ['B3', null, [], null],
      ['B4', null, [], null],
      ['R1', null, [], null],
      ['R2', 5, [5], null],
    ]);
    expect(findings.statements.some((one) => one.manyDontKnow)).toBe(false);
    expect(findings.difference).toBeNull();
  });

  it('have a theme score from half of the statements on', () => {
    expect(theme(findings, 'interests')).toMatchObject({ mean: 3, n: 1, wish: 5, wishes: 1, gap: 2 });
    expect(theme(findings, 'relationship')).toMatchObject({ mean: 5, n: 1 });
  });

  it('list what the person wants to talk about', () => {
    expect(findings.topics).toEqual([{ statementId: 'B2', reason: 'votes' }]);
  });
});

it('shows notes that may be shown, never private or empty ones', () => {
  const notes: SheetNote[] = [
    { text: 'We meet every month', visibility: 'shared' },
    { text: 'I am leaving', visibility: 'private' },
    { text: '  ', visibility: 'shared' },
  ];
  const people = sheets('B1\n4\n4\n4').map((sheet, index): Sheet => {
    const note = notes[index];
    return note ? { ...sheet, notes: { B1: note } } : sheet;
  });
  const findings = buildFindings(smallSpokes, people, byPerson);
  expect(statement(findings, 'B1')?.notes).toEqual(['We meet every month']);
});

describe('laws', () => {
  const anyPeople = anySheets(['north', 'south', 'east'], { min: 0, max: 12 });
  const anyWeighting = fc.constantFrom(byPerson, byOrganisation);

  it('the order of the sheets never matters', () => {
    const anyOrders = anyPeople.chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
      ),
    );
    fc.assert(
      fc.property(anyOrders, anyWeighting, ([people, shuffled], weighting) => {
        expect(buildFindings(smallSpokes, shuffled, weighting)).toEqual(
          buildFindings(smallSpokes, people, weighting),
        );
      }),
    );
  });

  it('somebody who only answers “don’t know” never moves a mean', () => {
    const [unknowing] = sheets('partner B1 B2 B3 B4 R1 R2\nnorth dk dk dk dk dk dk');
    fc.assert(
      fc.property(anyPeople, anyWeighting, (people, weighting) => {
        const before = buildFindings(smallSpokes, people, weighting);
        const after = buildFindings(smallSpokes, unknowing ? [...people, unknowing] : [], weighting);
        expect(after.statements.map((one) => one.mean)).toEqual(before.statements.map((one) => one.mean));
        expect(after.themes.map((one) => one.mean)).toEqual(before.themes.map((one) => one.mean));
      }),
    );
  });

  it('a gap is never a zero: what has no answers has no mean, and everybody is counted once', () => {
    fc.assert(
      fc.property(anyPeople, anyWeighting, (people, weighting) => {
        for (const one of buildFindings(smallSpokes, people, weighting).statements) {
          expect(one.mean === null).toBe(one.n === 0);
          expect(one.mean ?? 1).toBeGreaterThanOrEqual(1);
          expect(one.dots).toHaveLength(one.n);
          expect(one.n + one.dontKnow + one.notApplicable + one.skipped).toBe(people.length);
        }
      }),
    );
  });
});
