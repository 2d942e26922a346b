// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handInOf } from '#src/domain/hand-in.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { handInQrTexts, openHandIn, packHandIn, sheetsOf } from '#src/handin/hand-in.ts';
import { crc32 } from '#src/handin/checksum.ts';
import { standardInstrument as instrument } from '#src/instruments/registry.ts';
import { anyFinishedSheet, anyGroupRound, schoolRound, schools } from './rounds.ts';

const round = schoolRound({ asks: ['role', 'name'] });

function sheetOf(given: Partial<Sheet> = {}): Sheet {
  return {
    ...buildSheet({ id: '0123456789abcdef01234567', roundId: round.id, now: null }),
    finishedAt: '2026-11-24T09:10:11.123Z',
    ...given,
  };
}

function arrived(bytes: Uint8Array, there = round) {
  const handIn = openHandIn(bytes);
  return handIn.ok ? sheetsOf(handIn.value, there, instrument) : handIn;
}

/** A hand-in of which the bytes were changed by someone who knows how to make the checksum right. */
function forged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  new DataView(copy.buffer).setUint32(copy.length - 4, crc32([2, ...copy.subarray(0, -4)]));
  return copy;
}

describe('a hand-in', () => {
  it('brings every sheet as it may leave the device, of any round', () => {
    const anything = anyGroupRound.chain((any) =>
      fc.tuple(fc.constant(any), fc.array(anyFinishedSheet(any), { minLength: 1, maxLength: 4 })),
    );
    fc.assert(
      fc.property(anything, ([any, sheets]) => {
        const read = arrived(packHandIn(any, instrument, sheets), any);
        const expected = sheets.map((sheet) => handInOf(any, sheet));
        expect(read).toEqual({ ok: true, value: expected });
      }),
      { numRuns: 60 },
    );
  });

  it('tells whose it is before the round is known', () => {
    const handIn = openHandIn(packHandIn(round, instrument, [sheetOf(), sheetOf({ id: 'another-sheet' })]));
    expect(handIn).toMatchObject({ ok: true, value: { roundId: round.id, count: 2 } });
  });

  it('never holds a note that is only for me', () => {
    const secret = 'Zwijgzaam geheim';
    const shared = sheetOf({ notes: { R3: { text: 'Gedeeld', visibility: 'shared' } } });
    const both = sheetOf({
      notes: { ...shared.notes, B1: { text: secret, visibility: 'private' } },
    });
    expect(packHandIn(round, instrument, [both])).toEqual(packHandIn(round, instrument, [shared]));
  });

  it('is as large with all answers as with none, and small', () => {
    const answers = Object.fromEntries(round.instrument.statements.map((id) => [id, 4 as const]));
    const bare = packHandIn(round, instrument, [sheetOf()]).length;
    expect(packHandIn(round, instrument, [sheetOf({ answers })]).length).toBe(bare);
    expect(bare).toBeLessThan(75);
  });

  it('of another round, or of this one set up otherwise, is not ours', () => {
    const bytes = packHandIn(round, instrument, [sheetOf()]);
    expect(arrived(bytes, { ...round, id: 'another-round' })).toEqual({ ok: false, reason: 'notOurs' });
    expect(arrived(bytes, { ...round, rehearsal: true })).toEqual({ ok: false, reason: 'notOurs' });
  });

  it('still names the right organisation when others came or went', () => {
    const bytes = packHandIn(round, instrument, [
      sheetOf({ respondent: { partnerId: '5f0c9a1e-7', role: null, name: null } }),
    ]);
    const fewer = { ...round, partners: round.partners.slice(3).toReversed() };
    expect(arrived(bytes, fewer)).toMatchObject({ value: [{ respondent: { partnerId: '5f0c9a1e-7' } }] });
    const gone = { ...round, partners: round.partners.slice(0, 3) };
    expect(arrived(bytes, gone)).toMatchObject({ value: [{ respondent: { partnerId: null } }] });
  });

  it('still names the right organisation of a list from elsewhere, whatever its ids and its order', () => {
    const elsewhere = schools(3).map((school, place) => ({
      ...school,
      id: ['school_West', 'school_Oost', '00000000-2'][place] ?? '',
    }));
    const there = { ...round, partners: elsewhere };
    const respondent = { partnerId: 'school_Oost', role: null, name: null };
    const bytes = packHandIn(there, instrument, [sheetOf({ respondent })]);
    for (const partners of [elsewhere, elsewhere.toReversed(), elsewhere.slice(1)]) {
      expect(arrived(bytes, { ...there, partners })).toMatchObject({ value: [{ respondent }] });
    }
    for (const partners of [[], elsewhere.slice(2)]) {
      expect(arrived(bytes, { ...there, partners })).toMatchObject({
        value: [{ respondent: { partnerId: null } }],
      });
    }
  });
});

describe('a bad hand-in', () => {
  const bytes = packHandIn(round, instrument, [
    sheetOf({ notes: { B1: { text: 'We moeten nog veel bespreken.', visibility: 'shared' } } }),
  ]);

  it('is damaged with any piece of it missing', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(arrived(bytes.subarray(0, length))).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('is damaged with any one bit changed', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = bytes.map((byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(arrived(changed)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('is newer with a higher version, when it arrived whole', () => {
    const newer = forged(bytes.map((byte, place) => (place === 0 ? 2 : byte)));
    expect(arrived(newer)).toEqual({ ok: false, reason: 'newer' });
  });

  it('never throws or hangs, also when its checksum was made right', () => {
    const change = fc.record({ place: fc.nat(bytes.length - 5), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const { place, byte } of changes) changed[place] = byte;
        expect(() => arrived(forged(changed))).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it('is damaged with two votes for one statement', () => {
    const twice = packHandIn(round, instrument, [sheetOf({ votes: ['B1', 'R3', 'B1'] })]);
    expect(arrived(twice)).toEqual({ ok: false, reason: 'damaged' });
    const once = packHandIn(round, instrument, [sheetOf({ votes: ['B1', 'R3'] })]);
    expect(arrived(once)).toMatchObject({ value: [{ votes: ['B1', 'R3'] }] });
  });

  it('is nothing but damage when it is noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(arrived(noise)).toEqual({ ok: false, reason: 'damaged' });
      }),
    );
  });
});

describe('a hand-in as QR codes', () => {
  it('is one code with answers alone, and a sequence with long notes', () => {
    const notes = { B1: { text: 'Zóveel wensen: Quotum #7! '.repeat(2), visibility: 'shared' as const } };
    expect(handInQrTexts(packHandIn(round, instrument, [sheetOf({ notes })]))).toHaveLength(1);
    expect(handInQrTexts(new Uint8Array(494))).toHaveLength(1);
    expect(handInQrTexts(new Uint8Array(495))).toHaveLength(2);
  });

  it('is none when it would be longer than two hundred codes', () => {
    expect(handInQrTexts(new Uint8Array(391 * 200))).toHaveLength(200);
    expect(handInQrTexts(new Uint8Array(391 * 200 + 1))).toEqual([]);
  });
});
