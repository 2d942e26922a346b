import { describe, expect, it } from 'vitest';
import { collectedOf } from '#src/domain/collected.ts';
import { disclose } from '#src/domain/disclosure.ts';
import { roundSchema } from '#src/domain/round.ts';
import { type Answer, sheetSchema } from '#src/domain/sheet.ts';
import { beginTogether, faultOf } from '#src/features/together/begin.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { countingIds, tableFor } from './table.tsx';

const person = (name: string, organisation = '') => ({ name, organisation, kind: 'vmbo' as const });

describe('beginning together', () => {
  it('makes an open round that is not revealed, a sheet for each person, and one for all jointly', () => {
    const { round, sheets } = tableFor(['Anna', 'Bert', 'Cor']);
    expect(round).toMatchObject({ kind: 'group', way: 'together', openness: 'open', revealedAt: null });
    expect(round.expected).toBe(3);
    expect(sheets.map(({ respondent }) => respondent.name)).toEqual(['Anna', 'Bert', 'Cor', null]);
    expect(sheets.at(-1)?.id).toBe(round.jointSheetId);
    expect(sheets.every(({ finishedAt }) => finishedAt === null)).toBe(true);
    expect(roundSchema.safeParse(round).success).toBe(true);
    expect(sheets.every((sheet) => sheetSchema.safeParse(sheet).success)).toBe(true);
  });

  it('keeps the order of the names, whatever the dice say: sheets are listed by id', () => {
    const dice = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'zzzzzzzzzz', 'yyyyyyyyyy', 'xxxxxxxxxx'];
    const { round, sheets } = tableFor(['Anna', 'Bert', 'Cor'], { newId: () => dice.shift() ?? '' });
    const listed = sheets
      .filter(({ id }) => id !== round.jointSheetId)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(listed.map(({ respondent }) => respondent.name)).toEqual(['Anna', 'Bert', 'Cor']);
  });

  it('takes people of one organisation together, however they write it', () => {
    const { round, sheets } = beginTogether({
      newId: countingIds(),
      now: '2026-11-24T09:00:00.000Z',
      name: 'Werkgroep',
      instrument: standardInstrument,
      variant: 'quick',
      statements: ['B1'],
      words: {},
      people: [person('Anna', 'De Brug'), person('Bert', ' de brug '), person('Cor', 'Delta'), person('Dia')],
    });
    expect(round.partners).toMatchObject([
      { name: 'De Brug', kind: 'vmbo', expected: 2 },
      { name: 'Delta', kind: 'vmbo', expected: 1 },
    ]);
    const [brug, delta] = round.partners.map(({ id }) => id);
    expect(sheets.map(({ respondent }) => respondent.partnerId)).toEqual([brug, brug, delta, null, null]);
  });

  it.each([
    ['nobody', [], 'tooFew'],
    ['one name', ['Anna', ' '], 'tooFew'],
    ['the same name twice', ['Anna', 'anna '], 'sameName'],
    ['two names', ['Anna', '', 'Bert'], null],
  ])('with %s', (_, names, fault) => {
    expect(faultOf(names.map((name) => person(name)))).toBe(fault);
  });
});

describe('the joint answer', () => {
  const answered = (value: Answer) => ({ B1: value });
  const finishedAt = '2026-11-24T10:00:00.000Z';
  const { round, sheets } = tableFor(['Anna', 'Bert']);
  const [anna, bert, joint] = sheets;
  if (!anna || !bert || !joint) throw new Error('Somebody is missing');
  const done = [
    { ...anna, answers: answered(1), finishedAt },
    { ...bert, answers: answered(2), finishedAt },
    { ...joint, answers: answered(5) },
  ];

  it('is nobody who has handed in', () => {
    expect(collectedOf(round, done)).toMatchObject({ finished: 2, expected: 2 });
  });

  it('is in no mean and no count', () => {
    const disclosed = disclose({ ...round, revealedAt: finishedAt }, standardInstrument, done);
    if (!disclosed.ok) throw new Error(disclosed.reason);
    const withoutJoint = disclose({ ...round, revealedAt: finishedAt }, standardInstrument, done.slice(0, 2));
    expect(disclosed).toEqual(withoutJoint);
    expect(disclosed.findings.people).toBe(2);
  });
});
