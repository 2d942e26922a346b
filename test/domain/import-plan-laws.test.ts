import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '#src/domain/conversation.ts';
import { type ImportPlan, planImport, type RoundWithSheets } from '#src/domain/import-plan.ts';
import type { Counts } from '#src/domain/merge-talk.ts';
import { withoutPrivateNotes } from '#src/domain/sheet.ts';
import { arbitraryRounds } from '#test/support/arbitraries.ts';

function plan(existing: RoundWithSheets[], incoming: RoundWithSheets[]): ImportPlan {
  let last = 0;
  return planImport(existing, incoming, () => `copy-000${++last}`);
}

describe('the laws of an import', () => {
  /** A device and a file that share some of their past: same, changed, raised and new rounds and sheets. */
  const meeting = arbitraryRounds.chain((rounds) => fc.tuple(variation(rounds), variation(rounds)));

  it('importing what was exported here changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRounds, (rounds) => {
        const exported = rounds.map((entry) => ({
          ...entry,
          sheets: entry.sheets.map(withoutPrivateNotes),
        }));
        const { rounds: plans, write } = plan(rounds, exported);
        expect(plans.every(({ outcome }) => outcome === 'same')).toBe(true);
        const { replaced, ...written } = write;
        expect([...Object.values(written), ...Object.values(replaced)].flat()).toEqual([]);
      }),
    );
  });

  it('only a higher revision of the same id replaces, and all else that is written is new here', () => {
    fc.assert(
      fc.property(meeting, ([here, incoming]) => {
        const { write } = plan(here, incoming);
        expectCareful(
          write.rounds,
          write.replaced.rounds,
          here.map(({ round }) => round),
        );
        expectCareful(
          write.sheets,
          write.replaced.sheets,
          here.flatMap(({ sheets }) => sheets),
        );
        expectCareful(
          write.agreements,
          write.replaced.agreements,
          here.flatMap(({ agreements }) => agreements),
        );
        expectCareful(
          write.conversations.map(byRound),
          write.replaced.conversations,
          here.flatMap(({ conversation }) => (conversation ? [byRound(conversation)] : [])),
        );
      }),
    );
  });

  it('every sheet and every agreement of the file is counted once', () => {
    fc.assert(
      fc.property(meeting, ([here, incoming]) => {
        const sumOf = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
        const counted = plan(here, incoming).rounds.map(({ counts, agreements }) => [
          sumOf(counts),
          sumOf(agreements),
        ]);
        expect(counted).toEqual(incoming.map(({ sheets, agreements }) => [sheets.length, agreements.length]));
      }),
    );
  });

  it('the same file a second time brings nothing more, but for the copies', () => {
    fc.assert(
      fc.property(meeting, ([here, incoming]) => {
        const first = plan(here, incoming);
        const second = plan(after(here, first), incoming);
        second.rounds.forEach(({ outcome }, index) => {
          const isCopied = first.rounds[index]?.outcome === 'conflict';
          expect(outcome).toMatch(isCopied ? /^conflict$/ : /^(same|olderInFile)$/);
        });
      }),
    );
  });
});

type Revised = { id: string; revision: number };

/** A conversation has the id of its round. */
function byRound<T extends { roundId: string }>(conversation: T): T & { id: string } {
  return { ...conversation, id: conversation.roundId };
}

function expectCareful(written: Revised[], replaced: Revised[], here: Revised[]): void {
  const revisions = new Map(here.map(({ id, revision }) => [id, revision]));
  const expected = new Map(replaced.map(({ id, revision }) => [id, revision]));
  for (const { id, revision } of written) {
    expect(expected.get(id)).toBe(revisions.get(id));
    expect(revision).toBeGreaterThan(revisions.get(id) ?? -1);
  }
}

/** What is stored once a plan was carried out. */
function after(here: RoundWithSheets[], { write }: ImportPlan): RoundWithSheets[] {
  const byId = <T extends Revised>(stored: T[], written: T[]) => [
    ...new Map([...stored, ...written].map((one) => [one.id, one])).values(),
  ];
  const rounds = byId(
    here.map(({ round }) => round),
    write.rounds,
  );
  const all = byId(
    here.flatMap(({ sheets }) => sheets),
    write.sheets,
  );
  const agreements = byId(
    here.flatMap((entry) => entry.agreements),
    write.agreements,
  );
  const conversations = [...write.conversations, ...here.flatMap(({ conversation }) => conversation ?? [])];
  return rounds.map((one) => ({
    round: one,
    sheets: all.filter(({ roundId }) => roundId === one.id),
    agreements: agreements.filter(({ roundId }) => roundId === one.id),
    conversation: conversations.find(({ roundId }) => roundId === one.id) ?? null,
  }));
}

/** Another state of the same rounds: some missing, some changed, with a higher revision or without. */
function variation(rounds: RoundWithSheets[]): fc.Arbitrary<RoundWithSheets[]> {
  const fate = fc.constantFrom('keep', 'keep', 'raise', 'change', 'drop');
  return fc.infiniteStream(fate).map((fates) => {
    const vary = <T extends Revised>(thing: T, change: Partial<T>): T[] => {
      const [next] = fates.take(1);
      if (next === 'drop') return [];
      if (next === 'keep') return [thing];
      return [{ ...thing, ...change, revision: thing.revision + (next === 'raise' ? 1 : 0) }];
    };
    const varyTalk = (talk: Conversation) => vary({ ...talk, id: talk.roundId }, { hiddenNotes: [] });
    return rounds.flatMap((entry) =>
      vary(entry.round, { name: 'anders' }).map((varied) => ({
        round: varied,
        sheets: entry.sheets.flatMap((sheet) => vary(sheet, { aim: 'anders' })),
        agreements: entry.agreements.flatMap((agreement) => vary(agreement, { what: 'anders' })),
        conversation: entry.conversation && (varyTalk(entry.conversation)[0] ?? null),
      })),
    );
  });
}
