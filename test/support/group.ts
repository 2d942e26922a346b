import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { type Desk, emptyDesk, readDesk, saveDesk } from '#src/storage/desks.ts';
import { addGroupRound, readGroup } from '#src/storage/group-rounds.ts';
import { addSheet } from '#src/storage/sheets.ts';
import { roundAlone, sheetAlone } from './alone.ts';

/** A set-up of a group with two schools, in the quick variant (twelve statements) unless told otherwise. */
export function roundOfGroup(given: Parameters<typeof roundAlone>[0] = {}): Round {
  return roundAlone({
    kind: 'group',
    host: 'Programmateam Rijnstreek',
    purpose: 'Wij willen weten waar het schuurt.',
    audience: 'Alleen de mensen in deze groep.',
    partners: [
      { id: 'cafe0001-1', name: 'De Vliet', kind: 'vmbo', expected: 6 },
      { id: 'cafe0001-2', name: 'Het Anker', kind: 'mbo', expected: 2 },
    ],
    ...given,
  });
}

/** An own sheet of it, as far as told; finished unless told otherwise. */
export function sheetOfGroup(given: Partial<Sheet> = {}): Sheet {
  return sheetAlone({ finishedAt: '2026-11-24T09:15:00.000Z', ...given });
}

/** Puts a round of a group on this device, with what the device is in it and its sheets. */
export async function putGroup(given: {
  round?: Round;
  desk?: Partial<Desk>;
  sheets?: Sheet[];
}): Promise<void> {
  const round = given.round ?? roundOfGroup();
  const desk = { ...emptyDesk(round.id, 'participant'), ...given.desk };
  const saved = [await addGroupRound(round, desk)];
  for (const sheet of given.sheets ?? []) saved.push(await addSheet(sheet));
  if (!saved.every(({ ok }) => ok)) throw new Error('The group was not stored');
}

/** What is on this device of the round. */
export async function groupHere() {
  const group = await readGroup('round-01');
  if (!group) throw new Error('The round is not on this device');
  return group;
}

/** Another desk for the round that is here. */
export async function changeDeskHere(given: Partial<Desk>): Promise<void> {
  const desk = await readDesk('round-01');
  if (desk) await saveDesk({ ...desk, ...given });
}
