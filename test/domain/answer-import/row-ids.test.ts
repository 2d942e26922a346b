// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerTable } from '#src/domain/answer-import/answer-table.ts';
import { applyMapping } from '#src/domain/answer-import/apply-mapping.ts';
import { mappingOf } from '#src/domain/answer-import/guess-mapping.ts';
import { guessWords } from '#src/domain/answer-import/guess-words.ts';
import type { ColumnMeaning, Mapping } from '#src/domain/answer-import/meaning.ts';
import { planArrivals, stepsOf } from '#src/domain/arrival.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { arrivalOf, groupOf, sheetOf } from '#test/features/collect/group.ts';
import { drawnTable, formWords, guessedMapping } from '#test/support/forms.ts';

const now = '2026-11-25T10:00:00.000Z';
const round = groupOf({ asks: ['name'] });

type Given = { into?: Round; mapping?: Mapping; here?: readonly Sheet[]; secret?: string };
function apply(table: AnswerTable, { into = round, here = [], secret = 'mine', ...given }: Given = {}) {
  const mapping = given.mapping ?? guessedMapping(table, into);
  return applyMapping(table, mapping, { round: into, now, secret, here });
}
const idsOf = (table: AnswerTable, given?: Given) => apply(table, given).sheets.map(({ id }) => id);

/** The sheets of the round after these came in. */
function afterTakingIn(into: Round, here: readonly Sheet[], coming: readonly Sheet[]): Sheet[] {
  const arrivals = coming.map((sheet) => arrivalOf(sheet, into));
  const stored = new Map(here.map((sheet) => [sheet.id, sheet]));
  for (const outcome of planArrivals(into, here, arrivals)) {
    for (const { sheet } of stepsOf(outcome)) stored.set(sheet.id, sheet);
  }
  return [...stored.values()];
}

const table = drawnTable('Naam | P2 | R2\nAnouk | 4 | 3\nBram | 4 | 3\nChaimae | 5 | 3');

describe('the id of the sheet of a row is the same', () => {
  it('when the same file comes again, in any order and with more people', () => {
    const more = drawnTable('Naam | P2 | R2\nChaimae | 5 | 3\nBram | 4 | 3\nDirk | 1 | 1\nAnouk | 4 | 3');
    expect(idsOf(more)).toEqual(expect.arrayContaining(idsOf(table)));
    expect(new Set(idsOf(more)).size).toBe(4);
  });

  it('when columns are moved, a question was added, or the tool wrote its moments in another way', () => {
    const moved = drawnTable(`
      Tijdstempel      | R2 | Nieuwe vraag | P2 | Naam
      24-11-2026 09:10 | 3  |              | 4  | Anouk
      46350.38         | 3  |              | 4  | Bram
      2026-11-24T09:10 | 3  |              | 5  | Chaimae
    `);
    expect(idsOf(moved)).toEqual(idsOf(table));
  });
});

describe('it is another one', () => {
  it('for every row that says something else in any column, used or not', () => {
    const other = drawnTable('Huisdier | P2\nhond | 4\nkat | 4\n | 4');
    expect(new Set(idsOf(other)).size).toBe(3);
  });

  it('for a second person who says the same in everything', () => {
    const twice = drawnTable('P2 | R2\n4 | 3\n4 | 3');
    expect(new Set(idsOf(twice)).size).toBe(2);
    expect(idsOf(drawnTable('P2 | R2\n4 | 3\n4 | 3'))).toEqual(idsOf(twice));
    expect(apply(twice).counts.alike).toBe(1);
  });

  it('in another round', () => {
    expect(idsOf(table, { into: groupOf({ id: 'another-round-0001' }) })).not.toEqual(idsOf(table));
  });

  it('on another device, so that nobody can try out a name or an address that is not kept', () => {
    const both = new Set([...idsOf(table), ...idsOf(table, { secret: 'of somebody else' })]);
    expect(both.size).toBe(6);
  });
});

describe('when a column gets another meaning', () => {
  const heads = ['P2', 'R2', 'B1'];
  const anyTable = fc
    .array(fc.tuple(...heads.map(() => fc.constantFrom('1', '2', '5', 'dk', ''))), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows): AnswerTable => ({
      headings: ['ID', ...heads, 'Wat nog'],
      rows: rows.map((cells, place) => ({ number: place + 2, cells: [String(place), ...cells, 'tekst'] })),
    }));
  const meanings: fc.Arbitrary<ColumnMeaning[]> = fc.tuple(
    fc.constant<ColumnMeaning>({ kind: 'leftOut', why: 'id' }),
    // The first statement is always used, so that a row with an answer to it is in both times.
    fc.constant<ColumnMeaning>({ kind: 'statement', statementId: 'P2' }),
    ...['R2', 'B1'].map((statementId) =>
      fc.constantFrom<ColumnMeaning[]>({ kind: 'statement', statementId }, { kind: 'unknown' }),
    ),
    fc.constantFrom<ColumnMeaning[]>({ kind: 'open', questionId: 'keep' }, { kind: 'unknown' }),
  );
  const mapped = (given: AnswerTable, columns: ColumnMeaning[], into: Round): Mapping => {
    const words = guessWords(given, columns, into, formWords);
    const guesses = columns.map((meaning) => ({ meaning, confidence: 1, alternatives: [] }));
    return mappingOf({ columns: guesses, words });
  };

  it.each(['open', 'anonymous'] as const)('everybody is replaced and nobody doubled: %s', (openness) => {
    const into = groupOf({ openness });
    fc.assert(
      fc.property(anyTable, meanings, meanings, (given, before, after) => {
        const first = apply(given, { into, mapping: mapped(given, before, into) });
        const here = afterTakingIn(into, [], first.sheets);
        const mapping = mapped(given, after, into);
        const second = apply(given, { into, mapping, here });
        const all = afterTakingIn(into, here, second.sheets);
        // As if only the second reading had ever been made, and those whom it does not read stay.
        const alone = apply(given, { into, mapping }).sheets;
        const ids = new Set([...first.sheets, ...alone].map(({ id }) => id));
        expect(new Set(all.map(({ id }) => id))).toEqual(ids);
        for (const { id, answers, openAnswers } of alone) {
          expect(all.find((sheet) => sheet.id === id)).toMatchObject({ answers, openAnswers });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('it is told how many are replaced, and how many stay as they are', () => {
    const one = drawnTable('ID | P2 | R2\n1 | 4 | 3\n2 | 4 | \n3 | 1 | 2');
    const columns: ColumnMeaning[] = [
      { kind: 'unknown' },
      { kind: 'statement', statementId: 'P2' },
      { kind: 'unknown' },
    ];
    const here = apply(one, { mapping: mapped(one, columns, round) }).sheets;
    expect(apply(one, { here }).counts).toMatchObject({ same: 1, replaced: 2, kept: 0, lookalikes: 0 });
  });

  it('what an anonymous round has shown stays as it was', () => {
    const anonymous = groupOf({ openness: 'anonymous' });
    const one = drawnTable('P2 | R2\n4 | 3');
    const columns: ColumnMeaning[] = [{ kind: 'statement', statementId: 'P2' }, { kind: 'unknown' }];
    const here = apply(one, { into: anonymous, mapping: mapped(one, columns, anonymous) }).sheets;
    const shown = { ...anonymous, shownSheetIds: [here.map(({ id }) => id)] };
    expect(apply(one, { into: shown, here }).counts).toMatchObject({ replaced: 0, kept: 1 });
  });
});

describe('beside what is here', () => {
  it('a sheet of ours that says something else by now is not put back to what a table says', () => {
    const mine = drawnTable('sheet | P2\n000900000000000000000000 | 4');
    const later = sheetOf(9, null, { revision: 3, answers: { P2: 5 } });
    const { sheets, counts } = apply(mine, { here: [later] });
    expect(counts).toMatchObject({ kept: 1, replaced: 0 });
    expect(afterTakingIn(round, [later], sheets)).toEqual([later]);
  });

  it('new sheets that say just what one says that is in are counted, each of those once', () => {
    const here = apply(table, { secret: 'of another device' }).sheets;
    expect(apply(table, { here }).counts).toMatchObject({ same: 0, lookalikes: 3 });
    expect(apply(table, { here: here.slice(0, 1) }).counts.lookalikes).toBe(1);
    expect(apply(drawnTable('P2 | R2\n4 | 3\n4 | 3'), { here }).counts.lookalikes).toBe(0);
  });
});
