import { describe, expect, it } from 'vitest';
import { at, exampleFile, problemOf, read, withValue } from './example.ts';

const round = ['rounds', 1, 'round'];
const sheet = ['rounds', 1, 'sheets', 4];

describe('a right file', () => {
  it('is read with all it holds', () => {
    const result = read(exampleFile());
    expect(result.ok && result.file.rounds.map(({ sheets }) => sheets.length)).toEqual([1, 5]);
    expect(result.ok && result.file.rounds[1]?.sheets[0]?.answers).toEqual({ B1: 2, B3: 'dk', R3: 5 });
    expect(result.ok && result.file.exportedAt).toBe('2026-03-18T10:00:00.000Z');
  });
});

describe('a wrong answer is told with its place', () => {
  it('names round 2, sheet 5, statement R3 and the 7 that stands there', () => {
    expect(problemOf(withValue([...sheet, 'answers', 'R3'], 7))).toEqual({
      code: 'wrongValue',
      found: '7',
      place: {
        round: 2,
        sheet: 5,
        part: 'answers',
        statement: 'R3',
        path: ['rounds', 1, 'sheets', 4, 'answers', 'R3'],
      },
    });
  });

  it.each([
    ['a step between two steps', 3.5, '3.5'],
    ['a step as text', '4', '"4"'],
    ['a zero for a missing answer', 0, '0'],
    ['nothing at all', null, 'null'],
    ['a list', [4], '[…]'],
    ['an object', { step: 4 }, '{…}'],
    ['a text that hides its direction', 'a\u202eb', '"a\ufffdb"'],
    ['a text of a thousand characters', 'm'.repeat(1000), `"${'m'.repeat(40)}…"`],
  ])('refuses %s', (_, answer, found) => {
    expect(problemOf(withValue([...sheet, 'answers', 'R3'], answer))).toMatchObject({
      code: 'wrongValue',
      found,
      place: { round: 2, sheet: 5, statement: 'R3' },
    });
  });
});

describe('a statement that the round does not ask', () => {
  it.each([
    ['an answer to it', ['answers', 'P6'], 3, { part: 'answers', statement: 'P6' }],
    [
      'a note at it',
      ['notes', 'P6'],
      { text: 'ja', visibility: 'shared' },
      { part: 'notes', statement: 'P6' },
    ],
    ['a vote for it', ['votes'], ['R3', 'P6'], { part: 'votes', path: [...sheet, 'votes', 1] }],
    ['an answer to something that cannot be an id', ['answers', 'P 6'], 3, { statement: 'P 6' }],
  ])('is refused: %s', (_, path, value, place) => {
    const problem = problemOf(withValue([...sheet, ...path], value));
    expect(problem).toMatchObject({ code: 'notInRound', place: { round: 2, sheet: 5, ...place } });
    expect(problem.found).toMatch(/^"P ?6"$/);
  });
});

describe('other things that do not belong to the round', () => {
  it.each([
    ['a theme without a statement in this round', [...sheet, 'themes', 'process'], { trend: null, wish: 4 }],
    ['an open question of nobody', [...sheet, 'openAnswers', 'weather'], 'mooi'],
    ['a form of collaboration of nobody', [...sheet, 'forms', 'merge'], 'now'],
    ['a dilemma of nobody', [...sheet, 'dilemmas', 'hot'], { now: 1, wish: 2 }],
    ['an organisation that is not in the round', [...sheet, 'respondent', 'partnerId'], 'partner-9'],
    ['own words for a blank that the instrument has not', [...round, 'words', 'town'], 'Oeverwijk'],
    ['a statement that the instrument has not', [...round, 'instrument', 'statements', 2], 'R9'],
  ])('is refused: %s', (_, path, value) => {
    expect(problemOf(withValue(path, value))).toMatchObject({
      code: 'notInRound',
      place: { round: 2, path },
    });
  });
});

describe('what stands twice', () => {
  it.each([
    ['a round', ['rounds', 1, 'round', 'id'], 'round-001', ['rounds', 1, 'round', 'id']],
    ['a sheet, also in another round', [...sheet, 'id'], 'sheet-001', [...sheet, 'id']],
    ['a vote', [...sheet, 'votes'], ['R3', 'R3'], [...sheet, 'votes', 1]],
    ['an optional part', [...round, 'parts'], ['aim', 'aim'], [...round, 'parts', 1]],
    [
      'an organisation',
      [...round, 'partners'],
      [
        { id: 'partner-1', name: 'Vakcollege', kind: 'vmbo', expected: 3 },
        { id: 'partner-1', name: 'Bouwbedrijf', kind: 'company', expected: null },
      ],
      [...round, 'partners', 1],
    ],
    ['a question about the person', [...round, 'asks'], ['name', 'name'], [...round, 'asks', 1]],
    [
      'a sheet that was shown in an earlier batch',
      [...round, 'shownSheetIds'],
      [
        ['sheet-002', 'sheet-003'],
        ['sheet-004', 'sheet-002'],
      ],
      [...round, 'shownSheetIds', 1, 1],
    ],
    [
      'a facet, once by its statement and once by the alternative',
      [...round, 'instrument', 'statements'],
      ['B1', 'B3', 'R3', 'R3b'],
      [...round, 'instrument', 'statements', 3],
    ],
  ])('is refused: %s', (_, path, value, place) => {
    expect(problemOf(withValue(path, value))).toMatchObject({
      code: 'duplicate',
      place: { round: 2, path: place },
    });
  });
});

it('a sheet that was shown need not be in the file any more', () => {
  expect(read(withValue([...round, 'shownSheetIds'], [['sheet-gone-since']])).ok).toBe(true);
});

describe('fields', () => {
  it.each([
    ['the moment of export', ['exportedAt'], { part: 'exportedAt' }],
    ['the version', ['version'], { part: 'version' }],
    ['a round', ['rounds', 1, 'round'], { round: 2, part: 'round' }],
    ['the name of a round', [...round, 'name'], { round: 2, part: 'name' }],
    ['the answers of a sheet', [...sheet, 'answers'], { round: 2, sheet: 5, part: 'answers' }],
    ['the role on a sheet', [...sheet, 'respondent', 'role'], { round: 2, sheet: 5, part: 'respondent' }],
  ])('that are missing are told: %s', (_, path, place) => {
    const problem = problemOf(withValue(path));
    expect(problem).toMatchObject({ code: 'missing', place: { ...place, path } });
    expect(problem).not.toHaveProperty('found');
  });

  it.each([
    ['of the file', ['colour'], {}],
    ['beside a round', ['rounds', 1, 'colour'], { round: 2 }],
    ['of a round', [...round, 'colour'], { round: 2 }],
    ['of a sheet', [...sheet, 'colour'], { round: 2, sheet: 5 }],
    ['of a respondent', [...sheet, 'respondent', 'colour'], { round: 2, sheet: 5 }],
  ])('that nobody knows are refused: %s', (_, path, place) => {
    expect(problemOf(withValue(path, 'red'))).toMatchObject({
      code: 'unknownField',
      found: '"colour"',
      place: { ...place, path },
    });
  });

  it.each([
    ['a day that does not exist', [...round, 'date'], '2026-02-30', '"2026-02-30"'],
    ['a moment with an hour that does not exist', ['exportedAt'], '2026-03-18T25:00:00.000Z', undefined],
    ['a moment without its zone', [...sheet, 'finishedAt'], '2026-03-18T10:00:00', undefined],
    ['a revision below zero', [...round, 'revision'], -1, '-1'],
    ['a minimum of two', [...round, 'minimum'], 2, '2'],
    ['ten thousand and one expected', [...round, 'expected'], 10_001, '10001'],
    ['an id with a slash', [...sheet, 'id'], '../../etc', '"../../etc"'],
    ['a wish as a word', [...sheet, 'themes'], { interests: { trend: null, wish: 'more' } }, '"more"'],
    ['a note for someone else', [...sheet, 'notes'], { R3: { text: '', visibility: 'board' } }, '"board"'],
    ['sheets that are no list', ['rounds', 1, 'sheets'], {}, '{…}'],
  ])('that hold something else are refused: %s', (_, path, value, found) => {
    const problem = problemOf(withValue(path, value));
    expect(problem.code).toBe('wrongValue');
    expect(problem.place.path.slice(0, path.length)).toEqual(path);
    if (found !== undefined) expect(problem.found).toBe(found);
  });

  it('that are too long are told with the length we know', () => {
    expect(problemOf(withValue([...sheet, 'aim'], 'm'.repeat(10_001)))).toMatchObject({
      code: 'tooLong',
      known: 10_000,
      place: { sheet: 5, part: 'aim' },
    });
  });

  it('that hold more than there may be are told with the number we know', () => {
    const votes = ['B1', 'B3', 'R3', 'B1'];
    expect(problemOf(withValue([...sheet, 'votes'], votes))).toMatchObject({
      code: 'tooMany',
      known: 3,
      place: { sheet: 5, part: 'votes' },
    });
  });
});

describe('sheets and their round', () => {
  it('a sheet that says it belongs elsewhere is refused', () => {
    expect(problemOf(withValue([...sheet, 'roundId'], 'round-001'))).toMatchObject({
      code: 'wrongRound',
      found: '"round-001"',
      place: { round: 2, sheet: 5, part: 'roundId' },
    });
  });

  it('a reflection alone has one sheet, not more', () => {
    expect(problemOf(withValue([...round, 'kind'], 'alone'))).toMatchObject({
      code: 'tooMany',
      known: 1,
      place: { round: 2, path: ['rounds', 1, 'sheets'] },
    });
  });
});

describe('agreements and the conversation of a round', () => {
  const agreement = ['rounds', 1, 'agreements', 1];
  const conversation = ['rounds', 1, 'conversation'];

  it.each([
    ['a facet that the instrument has not', [...agreement, 'facetId'], 'R9', 'notInRound'],
    ['another round', [...agreement, 'roundId'], 'round-001', 'wrongRound'],
    ['a kind of nobody', [...agreement, 'kind'], 'promise', 'wrongValue'],
    ['a day that does not exist', [...agreement, 'due'], '2026-02-30', 'wrongValue'],
    ['a text of 601 characters', [...agreement, 'what'], 'm'.repeat(601), 'tooLong'],
    ['an outcome of nobody', [...agreement, 'review', 'outcome'], 'perhaps', 'wrongValue'],
    ['the id of the one before it', [...agreement, 'id'], 'agree-01', 'duplicate'],
    ['nothing for its sign', [...agreement, 'sign'], undefined, 'missing'],
    ['a field that nobody knows', [...agreement, 'colour'], 'red', 'unknownField'],
  ])('agreement 2 with %s is refused with its place', (_, path, value, code) => {
    expect(problemOf(withValue(path, value))).toMatchObject({
      code,
      place: { round: 2, agreement: 2, part: path[4], path },
    });
  });

  it.each([
    ['a theme that the instrument has not', [...conversation, 'guess', 'themeId'], 'weather', 'notInRound'],
    ['a facet that the instrument has not', [...conversation, 'guess', 'facetId'], 'R9', 'notInRound'],
    ['a statement of nobody', [...conversation, 'agenda', 'statementIds', 1], 'R9', 'notInRound'],
    ['a statement of nobody, pinned', [...conversation, 'agenda', 'pinned', 0], 'R9', 'notInRound'],
    ['a statement twice', [...conversation, 'agenda', 'statementIds', 1], 'R3', 'duplicate'],
    ['another round', [...conversation, 'roundId'], 'round-001', 'wrongRound'],
    ['a note by its words', [...conversation, 'hiddenNotes', 0], 'Dit niet', 'wrongValue'],
    ['a field that nobody knows', [...conversation, 'mood'], 'calm', 'unknownField'],
  ])('a conversation with %s is refused with its place', (_, path, value, code) => {
    const problem = problemOf(withValue(path, value));
    expect(problem).toMatchObject({ code, place: { round: 2, part: 'conversation', path } });
    expect(problem.place).not.toHaveProperty('agreement');
  });

  it('may speak of what the instrument has and this round did not ask', () => {
    expect(read(withValue([...agreement, 'facetId'], 'P6')).ok).toBe(true);
    expect(read(withValue([...conversation, 'agenda', 'statementIds'], ['O4b'])).ok).toBe(true);
  });

  it('have to be there, be it as nothing', () => {
    expect(problemOf(withValue(['rounds', 1, 'agreements']))).toMatchObject({
      code: 'missing',
      place: { round: 2, part: 'agreements' },
    });
    expect(problemOf(withValue(conversation))).toMatchObject({
      code: 'missing',
      place: { round: 2, part: 'conversation' },
    });
    expect(read(withValue(conversation, null)).ok).toBe(true);
  });

  it('an agreement stands in one round of the file', () => {
    const other = { ...at(exampleFile(), 'rounds', 1, 'agreements', 0), roundId: 'round-001' };
    expect(problemOf(withValue(['rounds', 0, 'agreements'], [other]))).toMatchObject({
      code: 'duplicate',
      found: '"agree-01"',
      place: { round: 2, agreement: 1 },
    });
  });

  it('a hundred and one agreements are too many', () => {
    expect(problemOf(withValue(['rounds', 1, 'agreements'], Array(101).fill(null)))).toMatchObject({
      code: 'tooMany',
      known: 100,
      place: { round: 2, part: 'agreements' },
    });
  });
});

describe('the questionnaire of a round', () => {
  it('that is newer than ours is refused with both versions', () => {
    expect(problemOf(withValue([...round, 'instrument', 'version'], 3))).toMatchObject({
      code: 'newerInstrument',
      found: '3',
      known: 1,
      place: { round: 2 },
    });
  });

  it('that we do not know is refused by its name', () => {
    expect(problemOf(withValue([...round, 'instrument', 'id'], 'weather'))).toMatchObject({
      code: 'unknownInstrument',
      found: '"weather"',
      place: { round: 2 },
    });
  });
});
