// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sheet, sheetSchema, textLimit } from '#src/domain/sheet.ts';
import { type FillValues, toSheet, toValues } from '#src/features/fill/values.ts';
import { arbitraryRound, arbitrarySheet } from '#test/support/arbitraries.ts';
import { sheetAlone } from '#test/support/alone.ts';

/** A form cannot tell an empty text, or a theme without any choice, from one that was never touched. */
function withoutEmpty(sheet: Sheet): Sheet {
  const full = <T>(record: Record<string, T>, isFull: (value: T) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => isFull(value)));
  return {
    ...sheet,
    notes: full(sheet.notes, ({ text }) => text !== ''),
    themes: full(sheet.themes, ({ trend, wish }) => trend !== null || wish !== null),
    openAnswers: full(sheet.openAnswers, (text) => text !== ''),
    dilemmas: full(sheet.dilemmas, ({ now, wish }) => now !== null || wish !== null),
  };
}

const anySheet = arbitraryRound.chain(arbitrarySheet);

const filled: FillValues = {
  answers: { B1: '4', B2: 'dk', B3: '', B4: null, B5: '6', B6: 'na' },
  notes: {
    B1: { text: 'Ook bij ons', visibility: 'private' },
    B2: { text: 'Nog niet' },
    B3: { text: '', visibility: 'shared' },
    B4: undefined,
  },
  themes: { interests: { trend: 'worse', wish: null }, process: { trend: null, wish: '' }, relationship: {} },
  votes: ['B1', 'P6'],
  openAnswers: { keep: 'De werkplaats', help: '' },
  aim: 'Meer techniek',
  seek: '',
  offer: '',
  forms: { meet: 'now', events: null },
  dilemmas: { pace: { now: '2' }, money: { now: null, wish: null } },
};

describe('from the form to the sheet', () => {
  it('takes answers, notes and choices, and leaves out what is empty', () => {
    expect(toSheet(filled, sheetAlone())).toEqual({
      ...sheetAlone(),
      answers: { B1: 4, B2: 'dk', B6: 'na' },
      notes: {
        B1: { text: 'Ook bij ons', visibility: 'private' },
        B2: { text: 'Nog niet', visibility: 'shared' },
      },
      themes: { interests: { trend: 'worse', wish: null } },
      votes: ['B1', 'P6'],
      openAnswers: { keep: 'De werkplaats' },
      aim: 'Meer techniek',
      forms: { meet: 'now' },
      dilemmas: { pace: { now: 2, wish: null } },
    });
  });

  it('leaves alone what the form does not hold: ids, revision, moments, the person', () => {
    const sheet = sheetAlone({
      revision: 9,
      finishedAt: '2026-11-24T10:00:00.000Z',
      respondent: { partnerId: 'partner-north', role: 'teacher', name: 'Anna' },
      extra: { minor: 3, fields: { mood: 'sunny' } },
    });
    expect(toSheet({ ...filled, aim: 'Iets anders' }, sheet)).toMatchObject({
      id: 'sheet-001',
      roundId: 'round-01',
      revision: 9,
      finishedAt: '2026-11-24T10:00:00.000Z',
      respondent: { partnerId: 'partner-north', role: 'teacher', name: 'Anna' },
      extra: { minor: 3, fields: { mood: 'sunny' } },
    });
  });

  it('does not show a note to others because of a choice it does not know', () => {
    const notes = { B1: { text: 'Gedoe', visibility: 'someone' as 'shared' } };
    expect(toSheet({ ...filled, notes }, sheetAlone()).notes).toEqual({
      B1: { text: 'Gedoe', visibility: 'private' },
    });
  });

  it('keeps the first three votes and the longest text that fits', () => {
    const values = { ...filled, votes: ['B1', 'B2', 'B3', 'B4'], aim: 'm'.repeat(textLimit + 1) };
    expect(toSheet(values, sheetAlone())).toMatchObject({
      votes: ['B1', 'B2', 'B3'],
      aim: 'm'.repeat(textLimit),
    });
  });

  it('gives back every valid sheet that went into the form', () => {
    fc.assert(
      fc.property(anySheet, (any) => {
        const sheet = withoutEmpty(any);
        expect(toSheet(toValues(sheet), sheet)).toEqual(sheet);
      }),
    );
  });

  it('makes a valid sheet of anything', () => {
    const anyKey = fc.oneof(fc.constantFrom('B1', 'interests', '__proto__', 'constructor'), fc.string());
    const anyView = fc.oneof(
      fc.dictionary(fc.constantFrom('trend', 'wish', 'now', 'text', 'visibility'), fc.anything()),
      fc.anything(),
    );
    const anyField = fc.oneof(
      fc.dictionary(anyKey, anyView),
      fc.array(fc.anything()),
      fc.anything({ withNullPrototype: true }),
    );
    const fields = Object.keys(filled) as (keyof FillValues)[];
    const anyValues = fc.tuple(...fields.map(() => anyField)).map((values) => {
      return Object.fromEntries(fields.map((field, place) => [field, values[place]])) as FillValues;
    });
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(sheetSchema.safeParse(toSheet(values, sheetAlone()))).toMatchObject({ success: true });
      }),
      { numRuns: 200 },
    );
  });
});
