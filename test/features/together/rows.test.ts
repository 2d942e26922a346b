import { describe, expect, it } from 'vitest';
import { itemsOf } from '#src/features/together/items.ts';
import { initialsOf, tableOf } from '#src/features/together/people.ts';
import { nextRow, rowsOf, valueOf, withValue } from '#src/features/together/rows.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { tableFor } from './table.tsx';

const { round, sheets } = tableFor(['Anna', 'Bert']);
const items = itemsOf(round, standardInstrument);
const table = tableOf(round, sheets);

describe('the order of a table', () => {
  it('is each theme with its whole behind it, what to talk about, the end', () => {
    expect(items.map(({ id }) => id)).toEqual([
      ...['B1', 'B3', 'B6', 'theme.interests'],
      ...['R2', 'R3', 'R4', 'theme.relationship'],
      ...['O1', 'O2', 'O3', 'theme.organisation'],
      ...['P2', 'P5', 'P6', 'theme.process'],
      ...['end.votes', 'end.done'],
    ]);
  });

  it('counts statements only', () => {
    expect(items.find(({ id }) => id === 'R2')).toMatchObject({ number: 4, total: 12 });
  });
});

describe('the rows', () => {
  const [statement] = items;
  const theme = items.find(({ id }) => id === 'theme.interests');
  if (!statement || !theme) throw new Error('An item is missing');

  it('of a statement are the people, and the joint answer when it is asked for', () => {
    const who = (withJoint: boolean) => rowsOf(statement, table, withJoint).map(({ sheetId }) => sheetId);
    const [anna, bert, joint] = sheets.map(({ id }) => id);
    expect(who(false)).toEqual([anna, bert]);
    expect(who(true)).toEqual([anna, bert, joint]);
  });

  it('of a theme are everybody’s wish, then everybody’s trend; never a joint one', () => {
    expect(rowsOf(theme, table, true).map(({ asks, joint }) => [asks, joint])).toEqual([
      ['wish', false],
      ['wish', false],
      ['trend', false],
      ['trend', false],
    ]);
  });

  it.each(['1', '5', 'dk', 'na'])(
    'give %s back as it was said, and nothing once it is taken away',
    (said) => {
      const [row] = rowsOf(statement, table, false);
      const [anna] = sheets;
      if (!row || !anna) throw new Error('Anna is missing');
      const after = withValue(statement, row, anna, said);
      expect(valueOf(statement, row, after)).toBe(said);
      expect(withValue(statement, row, after, null)).toEqual(anna);
    },
  );

  it('keep wish and trend apart', () => {
    const [wish, , trend] = rowsOf(theme, table, false);
    const [anna] = sheets;
    if (!wish || !trend || !anna) throw new Error('Anna is missing');
    const both = withValue(theme, trend, withValue(theme, wish, anna, '4'), 'worse');
    expect(both.themes).toEqual({ interests: { wish: 4, trend: 'worse' } });
    expect(withValue(theme, wish, both, null).themes).toEqual({ interests: { wish: null, trend: 'worse' } });
    expect(withValue(theme, trend, withValue(theme, wish, both, null), null)).toEqual(anna);
  });
});

describe('whose turn it is', () => {
  it.each([
    [[false, false, false], -1, 0],
    [[true, false, false], 0, 1],
    [[true, false, true], 2, 1],
    [[true, true, true], 0, 3],
    [[], -1, 0],
  ])('after %j at %i is %i', (filled, after, next) => {
    expect(nextRow(filled, after)).toBe(next);
  });
});

describe('the letters in a dot', () => {
  it.each([
    [
      ['Anna', 'Bert'],
      ['A', 'B'],
    ],
    [
      ['Anna de Vries', 'Bert'],
      ['AV', 'B'],
    ],
    [
      ['Anna', 'Arie'],
      ['Ann', 'Ari'],
    ],
    [
      ['Anna B', 'Anna Bos', 'Cor'],
      ['AB1', 'AB2', 'C'],
    ],
    [
      ['Élise', '李 明'],
      ['É', '李明'],
    ],
  ])('of %j are %j', (names, letters) => {
    expect(initialsOf(names)).toEqual(letters);
  });
});
