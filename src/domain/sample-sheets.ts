import { handInOf } from './hand-in.ts';
import { type Instrument, spokesByTheme, spokesOf } from './instrument.ts';
import { askedPartners } from './openness.ts';
import type { Round } from './round.ts';
import {
  type Answer,
  buildSheet,
  formChoiceSchema,
  roles,
  type Sheet,
  stepSchema,
  trendSchema,
  voteLimit,
} from './sheet.ts';

/** Numbers from 0 up to, but not including, 1. */
type Dice = () => number;

/** Ways for a group to answer a statement: agreed, nearly, two camps, all over. One answer of each row is drawn. */
const shapes: readonly (readonly Answer[])[] = [
  [4, 4, 5],
  [4, 4, 4, 5, 3],
  [3, 3, 4],
  [1, 2, 2],
  [1, 2, 5, 5],
  [1, 2, 3, 4, 5],
  [3, 4, 'dk', 'dk'],
];
const wishes = [3, 4, 4, 5, 5] as const;
/** One answer in so many is "don't know", "does not apply" or skipped. */
const rarity = 30;

/**
 * Made-up finished sheets for a rehearsal, with agreement and difference among them, spread over the partners.
 * None for a real round: invented answers never mix with what people said.
 */
export function sampleSheets(
  round: Round,
  instrument: Instrument,
  count: number,
  dice: Dice,
  newId: () => string,
): Sheet[] {
  if (!round.rehearsal) return [];
  const spokes = spokesOf(instrument, round.instrument.statements);
  const shapeOf = new Map(spokes.map(({ statementId }) => [statementId, pick(shapes, dice)]));
  const partners = askedPartners(round);
  return Array.from({ length: count }, (_, person) => {
    const sheet: Sheet = {
      ...buildSheet({ id: newId(), roundId: round.id, now: round.createdAt }),
      finishedAt: round.createdAt,
      respondent: {
        partnerId: partners[person % partners.length]?.id ?? null,
        role: pick(roles, dice) ?? null,
        name: null,
      },
      answers: recordOf([...shapeOf.keys()], (id) => answerOf(shapeOf.get(id) ?? [], dice)),
      themes: recordOf(
        spokesByTheme(spokes).map((theme) => theme.themeId),
        () => ({ trend: pick(trendSchema.options, dice) ?? null, wish: pick(wishes, dice) ?? null }),
      ),
      votes: votesOf([...shapeOf.keys()], dice),
      ...partsOf(round, instrument, dice),
    };
    return handInOf(round, sheet);
  });
}

function answerOf(shape: readonly Answer[], dice: Dice): Answer | undefined {
  const odd = Math.floor(dice() * rarity);
  if (odd === 0) return 'dk';
  if (odd === 1) return 'na';
  return odd === 2 ? undefined : pick(shape, dice);
}

function votesOf(statementIds: readonly string[], dice: Dice): string[] {
  const drawn = Array.from({ length: voteLimit }, () => pick(statementIds, dice));
  return [...new Set(drawn)].filter((id) => id !== undefined);
}

/** Texts stay empty: the domain has no words. */
function partsOf(round: Round, instrument: Instrument, dice: Dice): Pick<Sheet, 'forms' | 'dilemmas'> {
  const steps = stepSchema.def.values;
  const position = () => ({ now: pick(steps, dice) ?? null, wish: pick(steps, dice) ?? null });
  return {
    forms: round.parts.includes('forms')
      ? recordOf(instrument.forms, () => pick(formChoiceSchema.options, dice))
      : {},
    dilemmas: round.parts.includes('dilemmas') ? recordOf(instrument.dilemmas, position) : {},
  };
}

function pick<Item>(items: readonly Item[], dice: Dice): Item | undefined {
  return items[Math.floor(dice() * items.length)];
}

/** The keys that have a value. */
function recordOf<Value>(
  keys: readonly string[],
  valueOf: (key: string) => Value | undefined,
): Record<string, Value> {
  const entries = keys.map((key) => [key, valueOf(key)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
