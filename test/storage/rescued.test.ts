import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTalk } from '#src/domain/merge-talk.ts';
import { roundsInRescue } from '#src/storage/rescued.ts';
import { agreementToRow, conversationToRow } from '#src/storage/rows-of-talk.ts';
import { roundToRow, sheetToRow } from '#src/storage/rows.ts';
import { arbitraryRounds } from '#test/support/arbitraries.ts';
import { groupRound } from '#test/support/rounds.ts';

const rescueOf = (stores: object) => JSON.stringify({ format: 'samenspiegel-rescue', version: 1, stores });

describe('a file of the rescue page', () => {
  it('gives back every round with all that belongs to it, private notes too', () => {
    fc.assert(
      fc.property(arbitraryRounds, (rounds) => {
        const file = rescueOf({
          rounds: rounds.map(({ round }) => roundToRow(round)),
          sheets: rounds.flatMap(({ sheets }) => sheets.map(sheetToRow)),
          // In the order of the store, which is not that of the places.
          agreements: rounds.flatMap(({ agreements }) => agreements.map(agreementToRow)).reverse(),
          conversations: rounds.flatMap(({ conversation }) =>
            conversation ? [conversationToRow(conversation)] : [],
          ),
        });
        expect(roundsInRescue(file)).toEqual(JSON.parse(JSON.stringify(rounds)));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves out the rows that cannot be read and keeps the others', () => {
    fc.assert(
      fc.property(arbitraryRounds, (rounds) => {
        const file = rescueOf({
          rounds: [{ id: 'damaged1' }, ...rounds.map(({ round }) => roundToRow(round)), null],
          sheets: [7],
          agreements: [{ id: 'damaged2', place: 1 }],
          conversations: [null],
        });
        expect(roundsInRescue(file)).toEqual(rounds.map(({ round }) => ({ round, sheets: [], ...noTalk })));
      }),
      { numRuns: 10 },
    );
  });

  it('of a version that knew no agreements is read, too', () => {
    const file = rescueOf({ rounds: [roundToRow(groupRound())], sheets: [] });
    expect(roundsInRescue(file)).toEqual([{ round: groupRound(), sheets: [], ...noTalk }]);
  });

  it.each([
    ['no JSON', 'rescue'],
    ['an export', '{"format":"samenspiegel","version":1,"rounds":[]}'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(roundsInRescue(text)).toBeNull();
  });
});
