import { followingRound } from '#src/domain/group-round.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { toDay } from '#src/i18n/say.ts';
import { instrumentOf, standardInstrument } from '#src/instruments/registry.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { newId } from '#src/storage/new-id.ts';
import { emptySetup, type Setup, setupOf } from './setup.ts';

/** What the form begins with. `changing`: the round that is changed; `after`: the name of the one it is made from. */
export type FormStart = {
  kind: 'form';
  setup: Setup;
  instrument: Instrument;
  changing: Round | null;
  after: string | null;
  previousRoundId: string | null;
  /** The rehearsal it is made from: only another rehearsal follows that. */
  rehearsed: string | null;
};

export type LockedStart = {
  kind: 'locked';
  round: Round;
  instrument: Instrument;
  why: 'answers' | 'otherDesk';
};

/** Throws a StorageError. */
export async function readSetupStart(at: {
  roundId: string | undefined;
  from: string | undefined;
}): Promise<FormStart | LockedStart | { kind: 'missing' }> {
  const root = newId().slice(0, 8);
  const id = at.roundId ?? at.from;
  if (id === undefined) {
    const setup = emptySetup({ today: toDay(new Date()), root });
    return {
      kind: 'form',
      setup,
      instrument: standardInstrument,
      changing: null,
      after: null,
      previousRoundId: null,
      rehearsed: null,
    };
  }
  const group = await readGroup(id);
  if (!group) return { kind: 'missing' };
  const { round, desk, sheets } = group;
  const instrument = instrumentOf(round.instrument.id, round.instrument.version);
  if (!instrument) return { kind: 'missing' };
  if (at.from !== undefined) {
    const now = new Date().toISOString();
    const next = followingRound(round, { id: newId(), now, name: round.name, date: toDay(new Date()) });
    const setup = setupOf(next, instrument, root);
    const { previousRoundId } = next;
    const rehearsed = round.rehearsal ? round.id : null;
    return { kind: 'form', setup, instrument, changing: null, after: round.name, previousRoundId, rehearsed };
  }
  if (desk.as !== 'facilitator') return { kind: 'locked', round, instrument, why: 'otherDesk' };
  if (sheets.length > 0) return { kind: 'locked', round, instrument, why: 'answers' };
  const setup = setupOf(round, instrument, root);
  const { previousRoundId } = round;
  return { kind: 'form', setup, instrument, changing: round, after: null, previousRoundId, rehearsed: null };
}
