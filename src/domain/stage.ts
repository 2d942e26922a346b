import * as z from 'zod/mini';
import { shortIdSchema } from './instrument.ts';
import { idSchema, momentSchema } from './round.ts';
import { runIds } from './run-sheet.ts';

/**
 * What is on the screen in front of a group right now, and where the talk is. It belongs to the device that leads the
 * talk; the second window follows it. It never travels and says nothing that anybody answered.
 */
export const stageSchema = z.strictObject({
  roundId: idSchema,
  run: z.enum(runIds),
  /** How many minutes there are from the first step on; null: as long as the run sheet takes. */
  minutes: z.nullable(z.int().check(z.minimum(5), z.maximum(600))),
  /** The id of the step of the run sheet (`run-sheet.ts`). */
  step: shortIdSchema,
  /** Another statement than the step's own; null: the step's own. */
  statementId: z.nullable(shortIdSchema),
  /** Running: `endsAt`, when it reaches zero. Standing still: `left`, in seconds, which may be below zero. */
  timer: z.union([
    z.strictObject({ endsAt: momentSchema }),
    z.strictObject({ left: z.int().check(z.minimum(-86_400), z.maximum(86_400)) }),
  ]),
  /** Whether names and organisations may be seen; never in an anonymous round. */
  names: z.boolean(),
  /** The screen is black. */
  black: z.boolean(),
  /** Whether the notes of the statement are on the screen. */
  notes: z.boolean(),
});

export type Stage = z.infer<typeof stageSchema>;
