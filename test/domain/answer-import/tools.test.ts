// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { applyMapping } from '#src/domain/answer-import/apply-mapping.ts';
import { meaningKey } from '#src/domain/answer-import/meaning.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { formFile, guessedMapping, guessOf, tableIn } from '#test/support/forms.ts';
import { xlsxOf } from '#test/support/xlsx.ts';
import { groupOf } from '#test/features/collect/group.ts';

const now = '2026-11-25T10:00:00.000Z';
const round = groupOf();
const statements = 'B1 B3 B6 R2 R3 R4 O1 O2 O3 P2 P5 P6'.split(' ');

/** The answers as they are drawn: a figure a step, `d` don't know, `n` does not apply, `-` nothing. */
function drawn({ answers }: Sheet): string {
  return statements
    .map((id) => {
      const answer = answers[id];
      if (answer === undefined) return '-';
      return typeof answer === 'number' ? String(answer) : answer.charAt(0);
    })
    .join('');
}

async function read(file: Blob, into: Round = round) {
  const table = await tableIn(file);
  const guess = guessOf(table, into);
  return {
    columns: guess.columns.map(({ meaning }) => meaningKey(meaning)),
    guess,
    ...applyMapping(table, guessedMapping(table, into), {
      round: into,
      now,
      secret: '',
      here: [],
    }),
  };
}

describe('Microsoft Forms in Dutch, saved as CSV by a Dutch Excel', () => {
  it('is known without a question', async () => {
    const { columns, sheets, problems } = await read(formFile('microsoft-forms-nl.csv'));
    expect(columns).toEqual([
      'leftOut:id',
      'leftOut:time',
      'leftOut:time',
      'leftOut:email',
      'leftOut:notAsked',
      'partner',
      ...statements.map((id) => `statement:${id}`),
      'open:keep',
    ]);
    expect(problems).toEqual([]);
    expect(sheets.map(drawn)).toEqual(['443521435433', 'd42544342-32', '555554545455', '222n33221123']);
    expect(sheets.map(({ respondent }) => respondent.partnerId)).toEqual([
      '0badcafe-1',
      '0badcafe-2',
      '0badcafe-3',
      '0badcafe-1',
    ]);
    expect(sheets[2]?.openAnswers).toEqual({ keep: 'De "open" gesprekken,\nook na afloop' });
  });

  it('brings a name along only where the round asks for it', async () => {
    const asking = groupOf({ asks: ['name'] });
    const { sheets } = await read(formFile('microsoft-forms-nl.csv'), asking);
    expect(sheets.map(({ respondent }) => respondent.name)).toEqual([null, 'Bram Peters', null, null]);
  });
});

describe('Microsoft Forms in English, as the workbook it writes', () => {
  it('is known without a question', async () => {
    const file = xlsxOf({
      Form1: [
        [
          'ID',
          'Start time',
          'Completion time',
          'Email',
          'Name',
          'We do what we agree.',
          'I trust partners to do what they say.',
        ],
        [1, 46350.39, 46350.4, 'anonymous', '', 'Strongly agree', 'Neither agree nor disagree'],
        [2, 46350.41, 46350.42, 'anonymous', '', 'Disagree', 'Strongly disagree'],
      ],
    });
    const { columns, sheets, problems } = await read(file);
    expect(columns.slice(0, 4)).toEqual(['leftOut:id', 'leftOut:time', 'leftOut:time', 'leftOut:email']);
    expect(sheets.map(({ answers }) => answers)).toEqual([
      { P2: 5, R2: 3 },
      { P2: 2, R2: 1 },
    ]);
    expect(problems).toEqual([]);
  });
});

describe('Google Forms', () => {
  it('as a grid in Dutch is known, but for the word that nobody can know', async () => {
    const { columns, sheets, problems } = await read(formFile('google-forms-nl.csv'));
    expect(columns).toEqual([
      'leftOut:time',
      'partner',
      ...statements.map((id) => `statement:${id}`),
      'wish:interests',
      'trend:process',
      'note:O3',
    ]);
    expect(problems).toEqual([{ row: 4, column: 2, value: 'Klopt als een bus', reason: 'unknownWord' }]);
    expect(sheets.map(drawn)).toEqual(['443521435433', 'd42544342-32', '-55554545455', '222n33221123']);
    expect(sheets[1]).toMatchObject({
      notes: { O3: { text: 'De uren zijn scheef verdeeld.', visibility: 'shared' } },
      themes: { interests: { wish: 4, trend: null }, process: { wish: null, trend: 'same' } },
    });
  });

  it('as a scale in figures, in English', async () => {
    const asking = groupOf({ asks: ['role'] });
    const { columns, sheets, problems } = await read(formFile('google-forms-en.csv'), asking);
    expect(columns.slice(0, 4)).toEqual(['leftOut:time', 'leftOut:email', 'role', 'statement:B1']);
    expect(sheets.map(drawn)).toEqual(['443521435433', '-42544342-32', '555554545455', '222-33221123']);
    expect(sheets.map(({ respondent }) => respondent.role)).toEqual(['teacher', 'management', 'board', null]);
    expect(problems).toEqual([{ row: 5, column: 2, value: 'Caretaker', reason: 'unknownWord' }]);
    expect(sheets[3]?.openAnswers).toEqual({ unsaid: '=1+1' });
  });
});

describe('LimeSurvey', () => {
  it('with codes is known, but codes of answers are for a person to look at', async () => {
    const { columns, guess, sheets, problems } = await read(formFile('limesurvey-codes.csv'));
    expect(columns).toEqual([
      'leftOut:id',
      'leftOut:time',
      'leftOut:tool',
      'leftOut:tool',
      'leftOut:id',
      'leftOut:id',
      'partner',
      ...statements.map((id) => `statement:${id}`),
      'note:R3',
      'leftOut:time',
      'leftOut:time',
    ]);
    // Seven answers in the list: which of them are the scale, only the one who made the form knows.
    expect(guess.words.answer.map(({ word, meaning }) => [word, meaning])).toEqual(
      ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'].map((word) => [word, null]),
    );
    expect(sheets).toEqual([]);
    expect(problems.filter(({ reason }) => reason === 'noAnswers')).toHaveLength(4);
  });

  it('with code and text, in words', async () => {
    const { columns, sheets, problems } = await read(formFile('limesurvey-text-en.csv'));
    expect(columns.slice(4)).toEqual(statements.map((id) => `statement:${id}`));
    expect(sheets.map(drawn)).toEqual(['443521435433', 'd42544342-32', '555554545455', '222n33221123']);
    expect(problems).toEqual([]);
  });
});

describe('the other language of each tool', () => {
  const everybody = ['443521435433', 'd42544342-32', '555554545455', '222n33221123'];
  it.each([
    ['Microsoft Forms in English', 'microsoft-forms-en.csv', ['leftOut:id', 'leftOut:time', 'leftOut:time']],
    ['LimeSurvey in Dutch', 'limesurvey-text-nl.csv', ['leftOut:id', 'leftOut:time', 'leftOut:tool']],
    [
      'Google Forms with a figure before each word',
      'google-forms-numbered-nl.csv',
      ['leftOut:time', 'partner'],
    ],
  ])('%s is known without a question', async (_, name, first) => {
    const { columns, sheets, problems } = await read(formFile(name));
    expect(columns.slice(0, first.length)).toEqual(first);
    expect(columns).toEqual(expect.arrayContaining(statements.map((id) => `statement:${id}`)));
    expect(columns).not.toContain('unknown');
    expect(problems).toEqual([]);
    expect(sheets.map(drawn)).toEqual(everybody);
    expect(sheets.map(({ respondent }) => respondent.partnerId?.at(-1))).toEqual(['1', '2', '3', '1']);
  });
});
