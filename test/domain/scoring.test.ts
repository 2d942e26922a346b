import { describe, expect, it, test } from 'vitest';
import { meanOfVoices, tallyOf, themeScoreOf, trendOf } from '#src/domain/scoring.ts';
import { sheets } from '#test/support/sheets.ts';

it('counts steps, don’t know, does not apply and skipped apart', () => {
  const people = sheets(`
    B1
    4
    4
    1
    dk
    dk
    na
    .
  `);
  expect(tallyOf(people, 'B1')).toEqual({
    counts: [1, 0, 0, 2, 0],
    n: 3,
    dontKnow: 2,
    notApplicable: 1,
    skipped: 1,
  });
});

describe('a person’s theme score', () => {
  test.each([
    ['4  5  3  4', 4],
    ['5  2  .  .', 3.5],
    ['5  2  dk na', 3.5],
    ['5  dk .  .', null],
    ['dk dk dk dk', null],
    ['.  .  .  .', null],
  ])('of the answers %s is %s', (answers, score) => {
    const [sheet] = sheets(`B1 B2 B3 B4\n${answers}`);
    expect(sheet && themeScoreOf(sheet, ['B1', 'B2', 'B3', 'B4'])).toBe(score);
  });

  it('needs two steps of three statements', () => {
    const [one, two] = sheets(`
      B1 B2 B3
      5  .  .
      5  4  .
    `);
    expect(one && themeScoreOf(one, ['B1', 'B2', 'B3'])).toBeNull();
    expect(two && themeScoreOf(two, ['B1', 'B2', 'B3'])).toBe(4.5);
  });
});

describe('the mean of a group', () => {
  const voices = [
    { partnerId: 'north', value: 2 },
    { partnerId: 'north', value: 2 },
    { partnerId: 'north', value: 5 },
    { partnerId: 'south', value: 5 },
  ];

  it('is that of all people when each person is a voice', () => {
    expect(meanOfVoices(voices, 'person')).toBe(3.5);
  });

  it('is that of the organisations’ own means when each organisation is a voice', () => {
    expect(meanOfVoices(voices, 'organisation')).toBe(4);
  });

  it('lets people without an organisation each stand alone', () => {
    const twoAlone = [
      { partnerId: null, value: 1 },
      { partnerId: null, value: 1 },
    ];
    expect(meanOfVoices([...voices, ...twoAlone], 'organisation')).toBe(2.5);
  });

  it('is a gap without voices', () => {
    expect(meanOfVoices([], 'person')).toBeNull();
    expect(meanOfVoices([], 'organisation')).toBeNull();
  });
});

it('counts the trend of a theme, and those who were not there apart', () => {
  const people = sheets(`
    interests:trend
    better
    better
    worse
    absent
    .
  `);
  expect(trendOf(people, 'interests')).toEqual({ better: 2, same: 0, worse: 1, absent: 1 });
});
