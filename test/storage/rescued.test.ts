import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundsInRescue } from '#src/storage/rescued.ts';
import { roundToRow, sheetToRow } from '#src/storage/rows.ts';
import { arbitraryRounds } from '#test/support/arbitraries.ts';

const rescueOf = (stores: object) => JSON.stringify({ format: 'samenspiegel-rescue', version: 1, stores });

describe('a file of the rescue page', () => {
  it('gives back every round with its sheets, private notes too', () => {
    fc.assert(
      fc.property(arbitraryRounds, (rounds) => {
        const file = rescueOf({
          rounds: rounds.map(({ round }) => roundToRow(round)),
          sheets: rounds.flatMap(({ sheets }) => sheets.map(sheetToRow)),
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
        });
        expect(roundsInRescue(file)?.map(({ round }) => round.id)).toEqual(
          rounds.map(({ round }) => round.id),
        );
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    ['no JSON', 'rescue'],
    ['an export', '{"format":"samenspiegel","version":1,"rounds":[]}'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(roundsInRescue(text)).toBeNull();
  });
});
