// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Round } from '#src/domain/round.ts';
import { crc32 } from '#src/handin/checksum.ts';
import { invitationLink, invitationQr, openInvitation, packInvitation } from '#src/handin/invitation.ts';
import { readMessage } from '#src/handin/message.ts';
import { instruments, standardInstrument } from '#src/instruments/registry.ts';
import { anyGroupRound, schoolRound, schools } from './rounds.ts';

const appUrl = 'https://spiegel.example.org/app/';
const longText = 'We willen horen hoe ieder de samenwerking ziet. Daarna praten we erover. '
  .repeat(3)
  .slice(0, 150);

function forged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  new DataView(copy.buffer).setUint32(copy.length - 4, crc32([1, ...copy.subarray(0, -4)]));
  return copy;
}

describe('an invitation', () => {
  it('makes the same round on another device', () => {
    fc.assert(
      fc.property(anyGroupRound, (round) => {
        expect(openInvitation(packInvitation(round), instruments)).toEqual({ ok: true, value: round });
      }),
      { numRuns: 100 },
    );
  });

  it('leaves behind what came later: the reveal, the sheets shown, the round before', () => {
    const round = schoolRound();
    const later: Partial<Round> = {
      revealedAt: '2026-11-24T10:00:00.000Z',
      shownSheetIds: [['sheet-01']],
      previousRoundId: 'before-01',
    };
    expect(packInvitation(schoolRound(later))).toEqual(packInvitation(round));
  });

  it('for a questionnaire that is not known here says so', () => {
    const bytes = packInvitation(schoolRound());
    const otherVersion = { ...standardInstrument, version: 2 };
    const otherWords = { ...standardInstrument, fingerprints: {} };
    for (const known of [[], [otherVersion], [otherWords]]) {
      expect(openInvitation(bytes, known)).toEqual({ ok: false, reason: 'newerInstrument' });
    }
  });

  it.each(['participant', 'table'] as const)('travels as a code and as a link: %s', (as) => {
    const round = schoolRound({ purpose: longText });
    for (const text of [invitationQr(appUrl, round, as).text, invitationLink(appUrl, round, as)]) {
      expect(text.startsWith(`${appUrl}#/`)).toBe(true);
      const read = readMessage(text);
      expect(read).toMatchObject({ ok: true, value: { kind: 'invitation', as } });
      if (!read.ok || read.value.kind !== 'invitation') continue;
      expect(openInvitation(read.value.bytes, instruments)).toEqual({ ok: true, value: round });
    }
  });

  it('fits a code for 35 schools with names of 30 characters, and does not for 100 long names', () => {
    const many = schoolRound({ partners: schools(35), purpose: longText, audience: longText });
    expect(invitationQr(appUrl, many, 'participant').fits).toBe(true);
    const names = Array.from(
      { length: 100 },
      (_, place) => `${String(Math.sin(place + 1))} ${String(Math.cos(place))}`,
    );
    const tooMany = schools(100).map((school, place) => ({ ...school, name: names[place] ?? '' }));
    expect(invitationQr(appUrl, schoolRound({ partners: tooMany }), 'participant').fits).toBe(false);
  });
});

describe('a bad invitation', () => {
  const bytes = packInvitation(schoolRound({ purpose: longText }));

  it('is damaged with any piece missing or any one bit changed', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(openInvitation(bytes.subarray(0, length), instruments)).toEqual({
        ok: false,
        reason: 'damaged',
      });
    }
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = bytes.map((byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(openInvitation(changed, instruments)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it.each([
    ['numbered', schools(3).map((school) => ({ ...school, id: '5f0c9a1e-7' }))],
    ['from elsewhere', schools(2).map((school) => ({ ...school, id: 'school_West' }))],
  ])('is damaged with two organisations of one id: %s', (_, partners) => {
    expect(openInvitation(packInvitation(schoolRound({ partners })), instruments)).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  it('is newer with a higher version, when it arrived whole', () => {
    const newer = forged(bytes.map((byte, place) => (place === 0 ? 200 : byte)));
    expect(openInvitation(newer, instruments)).toEqual({ ok: false, reason: 'newer' });
  });

  it('never throws or hangs, also when its checksum was made right', () => {
    const change = fc.record({ place: fc.nat(bytes.length - 5), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const { place, byte } of changes) changed[place] = byte;
        expect(() => openInvitation(forged(changed), instruments)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
