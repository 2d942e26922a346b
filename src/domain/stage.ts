import * as z from 'zod/mini';
import { agreementLimit } from './agreement.ts';
import { shortIdSchema } from './instrument.ts';
import { idSchema, momentSchema } from './round.ts';
import { runIds } from './run-sheet.ts';

/** How short and how long a talk can be, in minutes. */
export const fewestMinutes = 15;
export const mostMinutes = 600;
/** A timer that stands still holds at most a day, to either side. */
export const mostSeconds = 86_400;

/**
 * What is on the screen in front of a group right now, and where the talk is. It belongs to the device that leads the
 * talk; the second window follows it. It never travels and says nothing that anybody answered.
 */
export const stageSchema = z.strictObject({
  roundId: idSchema,
  run: z.enum(runIds),
  /** How many minutes there are from the first step on; null: as long as the run sheet takes. */
  minutes: z.nullable(z.int().check(z.minimum(fewestMinutes), z.maximum(mostMinutes))),
  /** The talk began when the result was shown already, so filling in and guessing are no part of it. */
  fromResult: z.boolean(),
  /** The id of the step of the run sheet (`run-sheet.ts`). */
  step: shortIdSchema,
  /** Which part of the step, from 0: an agreement of last time, or how far the reveal is. */
  part: z.int().check(z.minimum(0), z.maximum(agreementLimit)),
  /** Another statement than the step's own; null: the step's own. */
  statementId: z.nullable(shortIdSchema),
  /** Running: `endsAt`, when it reaches zero. Standing still: `left`, in seconds, which may be below zero. */
  timer: z.union([
    z.strictObject({ endsAt: momentSchema }),
    z.strictObject({ left: z.int().check(z.minimum(-mostSeconds), z.maximum(mostSeconds)) }),
  ]),
  /** Whether names and organisations may be seen; never in an anonymous round. */
  names: z.boolean(),
  /** The screen is black. */
  black: z.boolean(),
  /** The card "let us stop for a moment" lies over the picture. */
  stop: z.boolean(),
  /** Which notes of the statement are on the screen: none, all of them, or one, by its key (`noteKeyOf`). */
  notes: z.union([z.enum(['none', 'all']), z.string().check(z.regex(/^[0-9a-f]{16}$/))]),
});

export type Stage = z.infer<typeof stageSchema>;
