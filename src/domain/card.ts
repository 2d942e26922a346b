import * as z from 'zod/mini';
import { shortIdSchema } from './instrument.ts';
import { patterns } from './pattern.ts';

/** What a card can be about: a pattern of a statement, or something the whole round shows. */
export const cardPatterns = [
  ...patterns,
  'oneVoiceApartAnonymous',
  'manyDontKnow',
  'wishFarAboveNow',
  'competition',
  'emptyChair',
] as const;
export type CardPattern = (typeof cardPatterns)[number];

/** A question to talk about, for a facet, a pattern, or a pattern at one facet. Its words are in `locales/`. */
export const cardSchema = z
  .strictObject({
    id: shortIdSchema,
    facet: z.optional(shortIdSchema),
    pattern: z.optional(z.enum(cardPatterns)),
  })
  .check(z.refine((card) => card.facet !== undefined || card.pattern !== undefined));

export type Card = z.infer<typeof cardSchema>;
