import { describe, expect, it } from 'vitest';
import { describeProblem } from '#src/formats/json/describe.ts';
import { problemAt } from '#src/formats/json/problem.ts';

describe('a problem in pieces for the screen', () => {
  it('says round 2, sheet 5, statement R3: 7 is not an answer', () => {
    const problem = problemAt(['rounds', 1, 'sheets', 4, 'answers', 'R3'], 'wrongValue', { found: 7 });
    expect(describeProblem(problem)).toEqual({
      place: [
        { key: 'readProblem.place.round', values: { round: 2 } },
        { key: 'readProblem.place.sheet', values: { sheet: 5 } },
        { key: 'readProblem.place.statement', values: { statement: 'R3' } },
      ],
      fault: { key: 'readProblem.fault.wrongAnswer', values: { found: '7', known: 0 } },
    });
  });

  it('says of another field how to get there', () => {
    const problem = problemAt(['rounds', 0, 'round', 'partners', 1, 'kind'], 'wrongValue', { found: 'club' });
    expect(describeProblem(problem)).toEqual({
      place: [
        { key: 'readProblem.place.round', values: { round: 1 } },
        { key: 'readProblem.place.part', values: { part: 'partners › 2 › kind' } },
      ],
      fault: { key: 'readProblem.fault.wrongValue', values: { found: '"club"', known: 0 } },
    });
  });

  it('says which agreement it is, and where in a conversation', () => {
    expect(describeProblem(problemAt(['rounds', 1, 'agreements', 2, 'due'], 'missing')).place).toEqual([
      { key: 'readProblem.place.round', values: { round: 2 } },
      { key: 'readProblem.place.agreement', values: { agreement: 3 } },
      { key: 'readProblem.place.part', values: { part: 'due' } },
    ]);
    const inConversation = ['rounds', 1, 'conversation', 'agenda', 'pinned', 0];
    expect(describeProblem(problemAt(inConversation, 'notInRound')).place).toEqual([
      { key: 'readProblem.place.round', values: { round: 2 } },
      { key: 'readProblem.place.part', values: { part: 'conversation › agenda › pinned › 1' } },
    ]);
  });

  it('gives sizes in megabytes, rounded up so that too large never looks just right', () => {
    const problem = problemAt([], 'tooLarge', { found: 20_000_001, known: 20_000_000 });
    expect(describeProblem(problem)).toEqual({
      place: [],
      fault: { key: 'readProblem.fault.tooLarge', values: { found: 20.1, known: 20 } },
    });
  });

  it('says in which round a questionnaire is too new', () => {
    const problem = problemAt(['rounds', 1, 'round', 'instrument', 'version'], 'newerInstrument', {
      found: 2,
      known: 1,
    });
    expect(describeProblem(problem)).toEqual({
      place: [{ key: 'readProblem.place.round', values: { round: 2 } }],
      fault: { key: 'readProblem.fault.newerInstrument', values: { found: '2', known: 1 } },
    });
  });

  it('gives both versions of a file that is too new', () => {
    const problem = problemAt(['version'], 'newerVersion', { found: 3, known: 1 });
    expect(describeProblem(problem)).toEqual({
      place: [],
      fault: { key: 'readProblem.fault.newerVersion', values: { found: '3', known: 1 } },
    });
  });
});
