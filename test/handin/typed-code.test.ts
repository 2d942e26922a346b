// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handInOf } from '#src/domain/hand-in.ts';
import { type Variant, variants } from '#src/domain/instrument.ts';
import type { Partner, Round } from '#src/domain/round.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { shortIdOf, tagOf } from '#src/domain/short-id.ts';
import { readTypedCode, tidyTypedCode, typedCodeLength, typedCodeOf } from '#src/handin/typed-code.ts';
import { standardInstrument as instrument } from '#src/instruments/registry.ts';
import { anyFinishedSheet, anyGroupRound, schoolRound, schools } from './rounds.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const round = schoolRound({ asks: ['role'] });
const roundAndSheet = anyGroupRound.chain((asked) => fc.tuple(fc.constant(asked), anyFinishedSheet(asked)));

/** What a typed code can tell of a sheet: no texts, and the votes in the order of the statements. */
function asTyped(asked: Round, sheet: Sheet, now: string): Sheet {
  const { respondent, answers, themes, votes } = handInOf(asked, sheet);
  const views = Object.entries(themes).filter(([, { trend, wish }]) => trend !== null || wish !== null);
  return {
    ...buildSheet({ id: shortIdOf(tagOf(sheet.id)), roundId: asked.id, now: null }),
    revision: 0,
    finishedAt: asked.openness === 'anonymous' ? asked.createdAt : now,
    respondent: { partnerId: respondent.partnerId, role: respondent.role, name: null },
    answers,
    themes: Object.fromEntries(views),
    votes: asked.instrument.statements.filter((id) => votes.includes(id)),
  };
}

describe('a typed code', () => {
  it('brings ratings, wishes, trends, votes, organisation, role and tag', () => {
    const now = '2026-11-24T09:30:00.000Z';
    fc.assert(
      fc.property(roundAndSheet, ([asked, sheet]) => {
        const code = typedCodeOf(asked, instrument, sheet);
        expect(readTypedCode(code, asked, instrument, now)).toEqual({
          ok: true,
          sheet: asTyped(asked, sheet, now),
        });
      }),
    );
  });

  it('is written in groups of four, without I, L, O and U, always as long', () => {
    fc.assert(
      fc.property(roundAndSheet, ([asked, sheet]) => {
        const code = typedCodeOf(asked, instrument, sheet);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} )*[0-9A-HJKMNP-TV-Z]{1,4}$/);
        expect(code.replaceAll(' ', '')).toHaveLength(typedCodeLength(asked, instrument));
      }),
    );
  });

  it.each<[Variant, number, number]>([
    ['quick', 31, 20],
    ['standard', 63, 28],
    ['extended', 63, 33],
  ])('%s, with %i organisations and roles, has %i characters', (variant, count, length) => {
    const asked = schoolRound({ asks: ['role'], partners: schools(count) }, variant);
    expect(typedCodeLength(asked, instrument)).toBe(length);
  });

  it('is read in any writing: small letters, O for 0, I and L for 1, with or without spaces', () => {
    fc.assert(
      fc.property(anyFinishedSheet(round), (sheet) => {
        const code = typedCodeOf(round, instrument, sheet);
        const careless = code.toLowerCase().replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I');
        const expected = readTypedCode(code, round, instrument);
        expect(expected.ok).toBe(true);
        expect(readTypedCode(careless, round, instrument)).toEqual(expected);
        expect(readTypedCode(code.replaceAll(' ', '-'), round, instrument)).toEqual(expected);
        expect(tidyTypedCode(careless.replaceAll(' ', ''))).toBe(code);
      }),
    );
  });
});

describe('a wrong code', () => {
  const sheets = fc.sample(anyFinishedSheet(round), { numRuns: 12, seed: 3 });
  const codes = sheets.map((sheet) => typedCodeOf(round, instrument, sheet).replaceAll(' ', ''));
  const check = { ok: false, reason: 'check' };

  it('is found with any single wrong character', () => {
    for (const code of codes.slice(0, 4)) {
      for (let place = 0; place < code.length; place += 1) {
        for (const letter of letters) {
          if (letter === code[place]) continue;
          const wrong = code.slice(0, place) + letter + code.slice(place + 1);
          expect(readTypedCode(wrong, round, instrument)).toEqual(check);
        }
      }
    }
  });

  it('is found with any two neighbours swapped', () => {
    let swaps = 0;
    for (const code of codes) {
      for (let place = 0; place + 1 < code.length; place += 1) {
        const [one = '', other = ''] = code.slice(place, place + 2);
        if (one === other) continue;
        swaps += 1;
        const wrong = code.slice(0, place) + other + one + code.slice(place + 2);
        expect(readTypedCode(wrong, round, instrument)).toEqual(check);
      }
    }
    expect(swaps).toBeGreaterThan(200);
  });

  it('of another round is found, but for one in a thousand', () => {
    const [code = ''] = codes;
    const others = Array.from({ length: 3000 }, (_, place) => ({ ...round, id: `round-${String(place)}-x` }));
    const taken = others.filter((other) => readTypedCode(code, other, instrument).ok);
    expect(taken.length).toBeLessThan(15);
  });

  it('of the same round set up otherwise is found', () => {
    const [code = ''] = codes;
    expect(readTypedCode(code, { ...round, rehearsal: true }, instrument)).toEqual(check);
  });

  it.each<[string, Partner[]]>([
    ['one more, also where that makes the code no longer', schools(10)],
    ['one fewer', schools(9).slice(1)],
    ['others in the places of two', schools(11).slice(2)],
    ['two that changed places', schools(9).toReversed()],
    ['none', []],
  ])('made with another list of organisations is found: %s', (_, partners) => {
    const changed = { ...round, partners };
    for (const code of codes) expect(readTypedCode(code, changed, instrument).ok).toBe(false);
  });

  it('made with a list of seven is found with eight, which is where its numbers begin to mean something else', () => {
    const [seven, eight] = [7, 8].map((count) => schoolRound({ partners: schools(count) })) as [Round, Round];
    for (const sheet of fc.sample(anyFinishedSheet(seven), { numRuns: 20, seed: 5 })) {
      const code = typedCodeOf(seven, instrument, sheet);
      expect(readTypedCode(code, seven, instrument).ok).toBe(true);
      expect(readTypedCode(code, eight, instrument)).toEqual(check);
    }
  });

  it('of an organisation is as long for any number behind its id', () => {
    const far = schools(9).map((school, place) => ({ ...school, id: `5f0c9a1e-${String(16_383 - place)}` }));
    expect(typedCodeLength({ ...round, partners: far }, instrument)).toBe(typedCodeLength(round, instrument));
  });

  it.each([
    ['tooShort', (code: string) => code.slice(1)],
    ['tooLong', (code: string) => `${code}0`],
    ['unknownCharacter', (code: string) => code.replace(/.$/, 'U')],
    ['unknownCharacter', (code: string) => code.replace(/.$/, '👍')],
  ])('says why: %s', (reason, spoil) => {
    expect(readTypedCode(spoil(codes[0] ?? ''), round, instrument)).toEqual({ ok: false, reason });
  });

  it('never throws', () => {
    const anyCode = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...letters.split('')), { minLength: 27, maxLength: 28 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anyCode, (text) => {
        expect(() => readTypedCode(text, round, instrument)).not.toThrow();
        expect(() => tidyTypedCode(text)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('every questionnaire', () => {
  it.each(variants)('has codes that tell all answers apart: %s', (variant) => {
    const asked = schoolRound({}, variant);
    const [first = ''] = asked.instrument.statements;
    const base = buildSheet({ id: '0123456789abcdef01234567', roundId: asked.id, now: null });
    const answers = [{}, ...([1, 2, 3, 4, 5, 'dk', 'na'] as const).map((answer) => ({ [first]: answer }))];
    const codes = answers.map((some) => typedCodeOf(asked, instrument, { ...base, answers: some }));
    expect(new Set(codes).size).toBe(8);
  });
});
