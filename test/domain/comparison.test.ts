import { describe, expect, it } from 'vitest';
import { compareRounds, directionOf, meansBefore } from '#src/domain/comparison.ts';
import { type GroupResult, groupResultOf } from '#src/domain/group-result.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { groupRound, partners, smallInstrument, smallSpokes } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const asked = smallSpokes.map(({ statementId }) => statementId);
/** Every statement has words of its own. */
const instrument: Instrument = {
  ...smallInstrument,
  fingerprints: Object.fromEntries([...asked, 'B4b'].map((id) => [id, `words of ${id}`])),
};

function resultOf(table: string, given: Partial<Round> = {}, asking = instrument): GroupResult {
  return groupResultOf(groupRound(given), asking, sheets(table));
}
const withStatements = (statements: string[]): Partial<Round> => ({
  instrument: { ...groupRound().instrument, statements },
});
/** Each theme in words: before, now, change. */
const themesOf = (before: GroupResult, now: GroupResult) =>
  compareRounds(before, now)?.themes.map(({ themeId, before, now, change }) =>
    [themeId, before, now, change].join(' '),
  );

const then = resultOf(`
  B1 B2 B3 B4 R1 R2
  2  2  3  3  4  4
  2  2  3  3  4  4`);
const later = resultOf(`
  B1 B2 B3 B4 R1 R2
  3  3  3  3  4  5
  3  3  3  3  4  4`);

describe('two rounds of a group', () => {
  it('are compared statement by statement', () => {
    const means = compareRounds(then, later)?.statements.map(({ statementId, before, now }) =>
      [statementId, before, now].join(' '),
    );
    expect(means).toEqual(['B1 2 3', 'B2 2 3', 'B3 3 3', 'B4 3 3', 'R1 4 4', 'R2 4 4.5']);
  });

  it('call a theme changed only above what chance gives', () => {
    // Belangen: 2,5 and 3,0 for two people is 0,5 and that is the least that counts. Relatie: 0,25 is not.
    expect(themesOf(then, later)).toEqual(['interests 2.5 3 higher', 'relationship 4 4.25 same']);
    expect(themesOf(later, then)).toEqual(['interests 3 2.5 lower', 'relationship 4.25 4 same']);
  });

  it.each([
    { people: 4, change: 0.49, said: 'same' },
    { people: 12, change: 0.5, said: 'higher' },
    { people: 13, change: 0.4, said: 'higher' },
    { people: 13, change: 0.39, said: 'same' },
    { people: 20, change: 0.4, said: 'higher' },
    { people: 21, change: 0.3, said: 'higher' },
    { people: 35, change: 0.29, said: 'same' },
    { people: 12, change: -0.5, said: 'lower' },
  ])('with $people people a change of $change is $said', ({ people, change, said }) => {
    expect(directionOf(3, 3 + change, people)).toBe(said);
  });

  it('leave out a theme that did not ask the same, and say which facets', () => {
    const other = resultOf(
      `
      B1 B2 B3 B4b R1 R2
      3  3  3  3   4  4`,
      withStatements(['B1', 'B2', 'B3', 'B4b', 'R1', 'R2']),
    );
    expect(themesOf(then, other)).toEqual(['interests  3 ', 'relationship 4 4 same']);
    expect(compareRounds(then, other)?.otherFacets).toEqual(['B4']);
  });

  it('take a statement with the same id and other words for another one', () => {
    const reworded = { ...instrument, fingerprints: { ...instrument.fingerprints, R1: 'other words' } };
    const now = resultOf('B1 B2 B3 B4 R1 R2\n3 3 3 3 4 4', {}, reworded);
    const comparison = compareRounds(then, now);
    expect(comparison?.otherFacets).toEqual(['R1']);
    expect(now.disclosure.ok && comparison && meansBefore(now.disclosure.findings, comparison)).toEqual([
      2,
      2,
      3,
      3,
      null,
      4,
    ]);
  });

  it('say which organisations answered both times; a list made anew is known by its names', () => {
    const before = resultOf('partner B1\nnorth 3\nsouth 3', {
      partners: partners({ north: 'vmbo', south: 'mbo' }),
    });
    const renewed = partners({ north: 'vmbo', south: 'mbo', west: 'company' }).map((partner) => ({
      ...partner,
      id: `${partner.id}-again`,
      name: ` ${partner.name.toUpperCase()}`,
    }));
    const answers = sheets('partner B1\nnorth 3\nwest 3').map((sheet) => ({
      ...sheet,
      respondent: { ...sheet.respondent, partnerId: `${sheet.respondent.partnerId ?? ''}-again` },
    }));
    const now = groupResultOf(groupRound({ partners: renewed }), instrument, answers);
    expect(compareRounds(before, now)).toMatchObject({
      both: ['partner-north-again'],
      onlyNow: ['partner-west-again'],
      onlyBefore: ['partner-south'],
    });
  });

  it('are not compared when one shows nothing, or asks another questionnaire', () => {
    expect(compareRounds(resultOf('B1\n3', { revealedAt: null }), later)).toBeNull();
    expect(compareRounds(resultOf('B1\n3', {}, { ...instrument, id: 'other' }), later)).toBeNull();
  });
});
