import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import { type OptionalPart, optionalParts, type Variant } from '#src/domain/instrument.ts';
import { noTalk } from '#src/domain/merge-talk.ts';
import { buildAloneRound } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { sheets } from '#test/support/sheets.ts';
import { instrument } from './words.ts';

type Given = { name: string; variant?: Variant; parts?: OptionalPart[] };

/** A reflection of one person with what that person filled in, ready for a file. */
export function reflectionOf(given: Given, sheet: Sheet | undefined): RoundWithSheets {
  if (!sheet) throw new Error('A reflection needs a sheet');
  const { name, variant = 'standard', parts = [] } = given;
  const key = name.toLowerCase().replace(/\W+/g, '-');
  const now = '2026-11-24T09:00:00.000Z';
  const round = buildAloneRound({ id: `round-of-${key}`, now, name, instrument, variant, parts });
  return { round, sheets: [{ ...sheet, id: `sheet-of-${key}`, roundId: round.id }], ...noTalk };
}

const [full, half] = sheets(`
  B1 B2 B3 B4 B5 B6 | R1 R2 R3 R4 R5 R6 | O1 O2 O3 O4 O5 O6 | P1 P2 P3 P4 P5 P6 | A1 A2 A3 A4 A5 A6 | finished votes
  4  5  4  4  3  4  | 2  3  2  dk 3  2  | 3  3  4  na 3  2  | 4  3  3  3  4  5  | 5  5  4  .  4  3  | yes      R1,R3,A2
  4  dk 4  .  .  .  | .  .  2  1  .  .  | .  .  .  .  .  .  | .  .  .  .  .  .  | .  .  .  .  .  .  | no       R3
`);

/** Finished, with something in every part of the questionnaire. */
export const finished = reflectionOf(
  { name: 'Techniekonderwijs in Twente', variant: 'extended', parts: [...optionalParts] },
  full && {
    ...full,
    themes: { interests: { trend: 'better', wish: 5 }, ambition: { trend: 'absent', wish: 4 } },
    notes: {
      B6: { text: 'Twee scholen willen dezelfde leerlingen.', visibility: 'private' },
      R3: { text: 'Nieuws staat soms eerst in de krant.', visibility: 'shared' },
    },
    openAnswers: { keep: 'De doedagen voor groep 8.', unsaid: 'Wie na dit jaar de bus betaalt.' },
    aim: 'Elke leerling kan een technisch vak kiezen.',
    seek: 'Een lokaal met draaibanken.',
    offer: 'Twee docenten op vrijdagmiddag.',
    forms: { meet: 'now', facilities: 'wanted', provision: 'not' },
    dilemmas: { pace: { now: 2, wish: 4 }, money: { now: 5, wish: null } },
  },
);

/** Begun and left, with most statements still open. */
export const unfinished = reflectionOf(
  { name: 'Nog bezig', variant: 'extended', parts: [...optionalParts] },
  half && { ...half, notes: { R3: { text: 'Dit hoorde ik pas in maart.', visibility: 'shared' } } },
);
