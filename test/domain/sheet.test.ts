import { describe, expect, it, test } from 'vitest';
import { answerSchema, buildSheet, isStep, sheetSchema, withoutPrivateNotes } from '#src/domain/sheet.ts';
import { sheets } from '#test/support/sheets.ts';

it('a new sheet is empty and not finished', () => {
  const sheet = buildSheet({ id: 'sheet-001', roundId: 'round-01', now: '2026-11-24T09:00:00.000Z' });
  expect(sheetSchema.parse(sheet)).toEqual(sheet);
  expect(sheet).toMatchObject({ revision: 1, finishedAt: null, answers: {}, notes: {}, votes: [] });
});

it('a sheet leaves the device without the notes that are only for its person', () => {
  const sheet = {
    ...buildSheet({ id: 'sheet-001', roundId: 'round-01', now: null }),
    aim: 'One campus',
    notes: {
      B1: { text: 'We meet too late', visibility: 'shared' as const },
      B2: { text: 'I am leaving', visibility: 'private' as const },
    },
  };
  expect(withoutPrivateNotes(sheet)).toEqual({
    ...sheet,
    notes: { B1: { text: 'We meet too late', visibility: 'shared' } },
  });
  expect(Object.keys(sheet.notes)).toEqual(['B1', 'B2']);
});

test.each([
  [1, true],
  [5, true],
  ['dk', false],
  ['na', false],
  [undefined, false],
] as const)('the answer %s being a step is %s', (answer, expected) => {
  expect(isStep(answer)).toBe(expected);
});

test.each([0, 6, 2.5, '4', '', null, 'skipped'])('%j is not an answer', (value) => {
  expect(answerSchema.safeParse(value).success).toBe(false);
});

describe('a drawn table of sheets', () => {
  it('becomes valid sheets with exactly the answers that were drawn', () => {
    const [first, second] = sheets(`
      partner | B1 B2 B3 | interests:wish interests:trend | votes | finished
      north   | 4  dk .  | 5              better          | B1,B2 | yes
      .       | na 1  2  | .              .               | .     | no
    `);
    expect(sheetSchema.parse(first)).toMatchObject({
      respondent: { partnerId: 'partner-north' },
      answers: { B1: 4, B2: 'dk' },
      themes: { interests: { wish: 5, trend: 'better' } },
      votes: ['B1', 'B2'],
    });
    expect(first?.finishedAt).not.toBeNull();
    expect(second).toMatchObject({ answers: { B1: 'na', B2: 1, B3: 2 }, themes: {}, finishedAt: null });
    expect(second?.respondent.partnerId).toBeNull();
  });

  it('refuses a line with a cell too few and an answer that does not exist', () => {
    expect(() => sheets('B1 B2\n4')).toThrow('Person 1 has 1 cells');
    expect(() => sheets('B1\n7')).toThrow();
  });
});
