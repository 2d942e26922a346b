// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '#src/domain/sheet.ts';
import { handInLink, handInQrTexts, packHandIn } from '#src/handin/hand-in.ts';
import { invitationLink, packInvitation } from '#src/handin/invitation.ts';
import { messagesIn, readCarried, readMessage } from '#src/handin/message.ts';
import { toLinkText } from '#src/handin/carried-text.ts';
import { standardInstrument as instrument } from '#src/instruments/registry.ts';
import { schoolRound } from './rounds.ts';

const appUrl = 'https://spiegel.example.org/';
const round = schoolRound();
const handIn = (id: string) =>
  packHandIn(round, instrument, [buildSheet({ id, roundId: round.id, now: null })]);
const one = handInLink(appUrl, handIn('sheet-001'));
const other = handInLink(appUrl, handIn('sheet-002'));

describe('what a code or a link says', () => {
  it('is a hand-in, whichever way it came', () => {
    const expected = { ok: true, value: { kind: 'handIn', handIn: { roundId: round.id, count: 1 } } };
    for (const text of [one, ` ${one}. `, one.replace(appUrl, ''), ...handInQrTexts(handIn('sheet-001'))]) {
      expect(readMessage(text)).toMatchObject(expected);
    }
  });

  it('is a part of a sequence', () => {
    const [, second = ''] = handInQrTexts(new Uint8Array(800));
    expect(readMessage(second)).toMatchObject({
      ok: true,
      value: { kind: 'part', part: { index: 1, total: 3 } },
    });
  });

  it.each([
    ['nothing', ''],
    ['another address', 'https://example.org/#/about'],
    ['a Wi-Fi network', 'WIFI:T:WPA;S:school;P:geheim;;'],
    ['our name alone', 'SAMENSPIEGEL/H/'],
  ])('is not ours: %s', (_, text) => {
    expect(readMessage(text)).toEqual({ ok: false, reason: 'notOurs' });
  });

  it('is damaged when the end is missing', () => {
    expect(readMessage(one.slice(0, -4))).toEqual({ ok: false, reason: 'damaged' });
    expect(readMessage(`${one.slice(0, -4)}L`)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is damaged when an invitation stands in the place of a hand-in, or the other way round', () => {
    const invitation = toLinkText(packInvitation(round));
    expect(readCarried('i', invitation).ok).toBe(true);
    expect(readCarried('h', invitation)).toEqual({ ok: false, reason: 'damaged' });
    expect(readCarried('t', toLinkText(handIn('sheet-001')))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is too large above two million characters', () => {
    expect(readMessage('x'.repeat(2_000_001))).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('is never an exception', () => {
    const start = fc.constantFrom('', '#/h/', '#/i/', '#/t/', 'SAMENSPIEGEL/H/', 'SAMENSPIEGEL/P/');
    const rest = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-Z:.$+-]{0,80}[QL]$/));
    fc.assert(
      fc.property(start, rest, (before, after) => {
        expect(readMessage(before + after).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a pasted text', () => {
  it('gives every link in it once, with words and signs around them', () => {
    const text = `Hallo, hier is die van mij: ${one}.\nEn van Anna (${other}), en nog eens <${one}> groet!`;
    const found = messagesIn(text).map((message) => readMessage(message));
    expect(found).toHaveLength(2);
    expect(found.every(({ ok }) => ok)).toBe(true);
  });

  it('gives links and codes side by side', () => {
    const [code = ''] = handInQrTexts(handIn('sheet-003'));
    const text = `${code}\n${invitationLink(appUrl, round, 'table')}\n${one}`;
    expect(messagesIn(text).map((message) => readMessage(message))).toMatchObject([
      { value: { kind: 'handIn' } },
      { value: { kind: 'invitation', as: 'table' } },
      { value: { kind: 'handIn' } },
    ]);
  });

  it('gives nothing of a text without them', () => {
    expect(messagesIn('Beste mensen, tot dinsdag. https://example.org/#/about')).toEqual([]);
  });
});
