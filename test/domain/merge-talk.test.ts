import { describe, expect, it } from 'vitest';
import { agreementLimit } from '#src/domain/agreement.ts';
import { planImport, type RoundWithSheets } from '#src/domain/import-plan.ts';
import { mergeTalk, noTalk, type Talk } from '#src/domain/merge-talk.ts';
import { agreementOf, conversationOf } from '#test/support/agreed.ts';
import { groupRound } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const [first, second] = [agreementOf('agree-01'), agreementOf('agree-02')];
const newer = { ...first, revision: 2, what: 'Changed elsewhere' };
const talk = (...agreements: Talk['agreements']): Talk => ({ ...noTalk, agreements });

describe('agreements that meet those of a file', () => {
  it('are there once each, the new ones beside ours', () => {
    expect(mergeTalk(talk(first), talk(first, second))).toEqual({
      agreements: [second],
      conversations: [],
      replaced: { agreements: [], conversations: [] },
      counts: { new: 1, same: 1, newer: 0, older: 0 },
      isOlder: false,
    });
  });

  it('are replaced by a higher revision, and by no other', () => {
    expect(mergeTalk(talk(first, second), talk(newer))).toMatchObject({
      agreements: [newer],
      replaced: { agreements: [first] },
      counts: { new: 0, same: 0, newer: 1, older: 0 },
    });
    expect(mergeTalk(talk(newer), talk(first))).toMatchObject({
      agreements: [],
      counts: { new: 0, same: 0, newer: 0, older: 1 },
      isOlder: true,
    });
  });

  it('stay ours when both have the same revision and say something else', () => {
    const theirs = { ...first, what: 'Said elsewhere' };
    expect(mergeTalk(talk(first), talk(theirs))).toMatchObject({
      agreements: [],
      replaced: { agreements: [] },
      counts: { new: 0, same: 1, newer: 0, older: 0 },
    });
  });
});

describe('a conversation that meets that of a file', () => {
  const of = (revision: number) => ({ ...noTalk, conversation: conversationOf({ revision }) });

  it.each([
    ['nothing here', noTalk, of(1), [of(1).conversation], [], false],
    ['an older one here', of(1), of(2), [of(2).conversation], [of(1).conversation], false],
    ['an equal one here', of(2), of(2), [], [], false],
    ['a newer one here', of(3), of(2), [], [], true],
    ['nothing in the file', of(1), noTalk, [], [], false],
  ])('the higher revision stays: %s', (_, here, incoming, written, replaced, isOlder) => {
    expect(mergeTalk(here, incoming)).toMatchObject({
      conversations: written,
      replaced: { conversations: replaced },
      isOlder,
    });
  });
});

describe('a file that is opened', () => {
  const round = groupRound();
  const [ann, bob] = sheets('B1\n4\n2');
  const withTalk = (given: Partial<RoundWithSheets> = {}): RoundWithSheets => ({
    round,
    sheets: ann ? [ann] : [],
    ...noTalk,
    ...given,
  });
  function plan(here: RoundWithSheets[], incoming: RoundWithSheets) {
    let last = 0;
    const planned = planImport(here, [incoming], () => `copy-000${++last}`);
    return { ...planned, told: planned.rounds[0] };
  }

  it('brings the talk in with a round that is new', () => {
    const incoming = withTalk({ agreements: [first], conversation: conversationOf() });
    const { told, write } = plan([], incoming);
    expect(told).toMatchObject({ outcome: 'new', agreements: { new: 1 } });
    expect(write).toMatchObject({ agreements: [first], conversations: [conversationOf()] });
  });

  it.each<[string, Partial<RoundWithSheets>, Partial<RoundWithSheets>, string]>([
    ['new agreements', {}, { agreements: [first] }, 'talkAdded'],
    ['a conversation where there was none', {}, { conversation: conversationOf() }, 'talkAdded'],
    ['new sheets and agreements', {}, { sheets: bob ? [bob] : [], agreements: [first] }, 'talkAdded'],
    ['a newer agreement', { agreements: [first] }, { agreements: [newer] }, 'newerInFile'],
    [
      'a newer conversation',
      { conversation: conversationOf() },
      { conversation: conversationOf({ revision: 2 }) },
      'newerInFile',
    ],
    ['an older agreement', { agreements: [newer] }, { agreements: [first] }, 'olderInFile'],
    ['the same', { agreements: [first] }, { agreements: [first] }, 'same'],
    ['nothing of what is here', { agreements: [first], conversation: conversationOf() }, {}, 'same'],
  ])('with %s is told so', (_, here, incoming, outcome) => {
    const { told, write } = plan([withTalk(here)], withTalk(incoming));
    expect(told?.outcome).toBe(outcome);
    const isWritten = write.agreements.length + write.conversations.length > 0;
    expect(isWritten).toBe(outcome === 'talkAdded' || outcome === 'newerInFile');
  });

  it('gives a copy agreements of its own, and the one conversation', () => {
    const other = withTalk({
      round: { ...round, parts: ['aim'] },
      agreements: [first, second],
      conversation: conversationOf(),
    });
    const { told, write } = plan([withTalk({ agreements: [first] })], other);
    expect(told).toMatchObject({ outcome: 'conflict', agreements: { new: 2, same: 0 } });
    expect(write.agreements).toEqual([
      { ...first, id: 'copy-0003', roundId: 'copy-0001' },
      { ...second, id: 'copy-0004', roundId: 'copy-0001' },
    ]);
    expect(write.conversations).toEqual([conversationOf({ roundId: 'copy-0001' })]);
    expect(write.replaced).toEqual({ rounds: [], sheets: [], agreements: [], conversations: [] });
  });

  it('comes in as a copy when one of its agreements lies in another round here', () => {
    const elsewhere = withTalk({
      round: { ...round, id: 'round-02' },
      sheets: [],
      agreements: [{ ...first, roundId: 'round-02' }],
    });
    expect(plan([elsewhere, withTalk()], withTalk({ agreements: [first] })).told?.outcome).toBe('conflict');
  });

  it('comes in as a copy when there would be more agreements than a round can hold', () => {
    const many = Array.from({ length: agreementLimit }, (_, index) => agreementOf(`agree-${index + 100}`));
    const here = withTalk({ agreements: many });
    expect(plan([here], withTalk({ agreements: [first] })).told?.outcome).toBe('conflict');
    expect(plan([here], withTalk({ agreements: many.slice(1) })).told?.outcome).toBe('same');
  });

  it('comes in as a copy when it asks something else than what was agreed about here', () => {
    const here = withTalk({ sheets: [], agreements: [first] });
    const asksElse = { ...round, revision: 9, openness: 'anonymous' as const };
    expect(plan([here], withTalk({ round: asksElse, sheets: [] })).told?.outcome).toBe('conflict');
    const unused = withTalk({ sheets: [] });
    expect(plan([unused], withTalk({ round: asksElse, sheets: [] })).told?.outcome).toBe('newerInFile');
  });
});
