import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaperField, paperFields } from '#src/domain/paper-fields.ts';
import { sheetSchema } from '#src/domain/sheet.ts';
import {
  afterEnter,
  isFull,
  type PaperValues,
  sheetOfPaper,
  typed,
} from '#src/features/collect/paper-form.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import * as z from 'zod/mini';
import { groupOf } from './group.ts';

const round = groupOf();
const fields = paperFields(round, standardInstrument);
const statements = fields.filter(({ kind }) => kind === 'answer').length;
const finishedAt = '2026-11-24T10:00:00.000Z';
const sheetFrom = (values: PaperValues) =>
  sheetOfPaper(values, { round, instrument: standardInstrument, id: 'f00000000000000000000001', finishedAt });

function fieldOf(kind: PaperField['kind']): PaperField {
  const field = fields.find((one) => one.kind === kind);
  if (!field) throw new Error(`There is no ${kind}`);
  return field;
}

describe('the fields of a paper form', () => {
  it('are who, the statements, wish and trend per theme, and three votes', () => {
    const kinds = fields.map(({ kind }) => kind);
    expect(kinds).toEqual([
      'partner',
      ...Array.from({ length: 12 }, () => 'answer'),
      ...Array.from({ length: 4 }, () => ['wish', 'trend']).flat(),
      'vote',
      'vote',
      'vote',
    ]);
  });

  it('ask for a role and a name where the round does', () => {
    const asking = paperFields(groupOf({ asks: ['role', 'name'] }), standardInstrument);
    expect(asking.slice(0, 3).map(({ kind }) => kind)).toEqual(['partner', 'role', 'name']);
  });

  it('offer no organisation in an anonymous round that cannot show any', () => {
    const anonymous = paperFields(groupOf({ openness: 'anonymous' }), standardInstrument);
    expect(anonymous[0]?.kind).toBe('answer');
  });
});

describe('a key', () => {
  it.each([
    ['answer', '3', '3'],
    ['answer', '0', '0'],
    ['answer', '-', '-'],
    ['answer', '6', null],
    ['answer', 'a', null],
    ['wish', '5', '5'],
    ['wish', '0', null],
    ['trend', '4', '4'],
    ['trend', '5', null],
  ] as const)('in a field for a %s: %s gives %s', (kind, key, value) => {
    expect(typed(fieldOf(kind), '', key, 12)).toBe(value);
  });

  it('makes a number of a statement out of two figures, as far as there are statements', () => {
    const vote = fieldOf('vote');
    expect(typed(vote, '', '1', 12)).toBe('1');
    expect(typed(vote, '1', '2', 12)).toBe('12');
    expect(typed(vote, '1', '3', 12)).toBe('3');
    expect(typed(vote, '', '0', 12)).toBeNull();
  });

  it('leaves an answer at once and waits in a vote for a second figure', () => {
    expect(isFull(fieldOf('vote'))).toBe(false);
    expect(isFull(fieldOf('answer'))).toBe(true);
  });
});

describe('Enter', () => {
  const first = (kind: PaperField['kind']) => fields.indexOf(fieldOf(kind));

  it('goes to the next statement', () => {
    expect(afterEnter(fields, first('answer'), {})).toBe(first('answer') + 1);
  });

  it('passes the wishes and then the votes when they are left open, and is at the end', () => {
    expect(afterEnter(fields, first('wish'), {})).toBe(first('vote'));
    expect(afterEnter(fields, first('vote'), {})).toBeNull();
  });

  it('passes nothing once something stands in the block', () => {
    const { key } = fieldOf('trend');
    expect(afterEnter(fields, first('wish'), { [key]: '1' })).toBe(first('wish') + 1);
  });

  it('is at the end behind the last vote', () => {
    expect(afterEnter(fields, fields.length - 1, { 'vote:3': '2' })).toBeNull();
  });
});

describe('the sheet of a form', () => {
  it('says what was keyed in', () => {
    const [one, two, three] = fields.filter((field) => field.kind === 'answer');
    const theme = fieldOf('wish');
    const values = {
      partner: '0badcafe-2',
      [one?.key ?? '']: '4',
      [two?.key ?? '']: '0',
      [three?.key ?? '']: '-',
      [theme.key]: '5',
      [theme.key.replace('wish', 'trend')]: '3',
      'vote:1': '2',
      'vote:2': '2',
    };
    const sheet = sheetFrom(values);
    expect(sheet?.respondent.partnerId).toBe('0badcafe-2');
    expect(sheet?.finishedAt).toBe(finishedAt);
    expect(Object.values(sheet?.answers ?? {})).toEqual([4, 'dk', 'na']);
    expect(Object.values(sheet?.themes ?? {})).toEqual([{ wish: 5, trend: 'worse' }]);
    expect(sheet?.votes).toEqual([two?.kind === 'answer' ? two.statementId : '']);
  });

  it('is none when nothing was answered, also when the organisation was chosen', () => {
    expect(sheetFrom({ partner: '0badcafe-2' })).toBeNull();
  });

  it('is a right sheet whatever keys were pressed', () => {
    const key = fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', 'x');
    const presses = fc.array(fc.tuple(fc.nat({ max: fields.length - 1 }), key), { maxLength: 80 });
    fc.assert(
      fc.property(presses, (pressed) => {
        const values: Record<string, string> = {};
        for (const [place, character] of pressed) {
          const field = fields[place];
          const value = field && typed(field, values[field.key] ?? '', character, statements);
          if (field && value !== null && value !== undefined) values[field.key] = value;
        }
        const sheet = sheetFrom(values);
        if (sheet === null) return;
        expect(z.safeParse(sheetSchema, sheet).success).toBe(true);
        const answered = Object.keys(values).filter((one) => one.startsWith('answer:'));
        expect(Object.keys(sheet.answers)).toHaveLength(answered.length);
      }),
    );
  });
});
