import * as z from 'zod/mini';
import { fingerprintOf } from './fingerprint.ts';
import {
  type Instrument,
  type OptionalPart,
  optionalParts,
  shortIdSchema,
  standardStatements,
  type Variant,
  variants,
} from './instrument.ts';

export const nameLimit = 200;
export const partnerLimit = 100;
/** Longest text of a set-up that everybody reads before the first answer, in UTF-16 code units. */
export const explanationLimit = 600;
/** Most people a round can expect. */
export const expectedLimit = 10_000;
/** In an anonymous round nothing is ever shown of fewer people than this; five unless a group chooses less. */
export const lowestMinimum = 3;
export const usualMinimum = 5;

export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));
/** A moment in ISO 8601, UTC, as `Date.toISOString` writes it. */
export const momentSchema = z.iso.datetime();
/** A day as `YYYY-MM-DD`. */
export const daySchema = z.iso.date();
/** Goes up by one with every change; the limit leaves room to go up. */
export const revisionSchema = z.int().check(z.nonnegative(), z.maximum(1_000_000_000));
export const nameSchema = z.string().check(z.maxLength(nameLimit));
const explanationSchema = z.string().check(z.maxLength(explanationLimit));

/** Fields that this version does not know, kept as they are, with the minor file version they came from. */
export const extraSchema = z.strictObject({
  minor: z.int().check(z.positive()),
  fields: z.record(z.string(), z.unknown()),
});

export const partnerKinds = ['vmbo', 'mbo', 'po', 'vso', 'company', 'municipality', 'other'] as const;

export const partnerSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(partnerKinds),
  /** How many people of this organisation are asked; null when that is not known. */
  expected: z.nullable(z.int().check(z.positive(), z.maximum(expectedLimit))),
});

/** What a group round may ask of a person besides the organisation; never in an anonymous round. */
export const personalQuestions = ['role', 'name'] as const;

/** What this round asks: which instrument, which variant, and the one statement chosen for each facet. */
export const roundInstrumentSchema = z.strictObject({
  id: shortIdSchema,
  version: z.int().check(z.positive()),
  variant: z.enum(variants),
  statements: z.array(shortIdSchema).check(z.minLength(1), z.maxLength(200)),
  fingerprint: z.string().check(z.maxLength(64)),
});

export const roundSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  /** `alone`: one person, one sheet, no reveal. `group`: many sheets, nothing shown before the reveal. */
  kind: z.enum(['alone', 'group']),
  name: nameSchema,
  date: daySchema,
  createdAt: momentSchema,
  instrument: roundInstrumentSchema,
  parts: z.array(z.enum(optionalParts)).check(z.maxLength(optionalParts.length)),
  /** Own words for the instrument's placeholders; a missing one falls back to the default. */
  words: z.record(shortIdSchema, nameSchema),
  partners: z.array(partnerSchema).check(z.maxLength(partnerLimit)),
  expected: z.nullable(z.int().check(z.positive(), z.maximum(expectedLimit))),
  /** `apart`: each person fills in a sheet alone. `together`: two to four people answer out loud on one screen. */
  way: z.enum(['apart', 'together']),
  /** Who asks, why, and who will see what: shown to everybody before the first answer. */
  host: nameSchema,
  purpose: explanationSchema,
  audience: explanationSchema,
  asks: z.array(z.enum(personalQuestions)).check(z.maxLength(personalQuestions.length)),
  /** To practise with. Its answers never mix with real ones. */
  rehearsal: z.boolean(),
  openness: z.enum(['open', 'anonymous']),
  /** The smallest number of sheets of which anything may be shown; only matters when anonymous. */
  minimum: z.int().check(z.minimum(lowestMinimum), z.maximum(100)),
  previousRoundId: z.nullable(idSchema),
  revealedAt: z.nullable(momentSchema),
  /**
   * The sheets that an anonymous round shows, in batches of at least the minimum: first those of the reveal, then each
   * batch of late ones that was taken in together. Others wait. The batches keep views from telling few people apart.
   */
  shownSheetIds: z
    .array(z.array(idSchema).check(z.maxLength(expectedLimit)))
    .check(z.maxLength(expectedLimit)),
  /** The sheet with the answers that a group `together` agreed on. It is never finished, so it never counts. */
  jointSheetId: z.nullable(idSchema),
  /** Came along in a file of a newer minor version; written back on export. */
  extra: z.optional(extraSchema),
});

export type Extra = z.infer<typeof extraSchema>;
export type Partner = z.infer<typeof partnerSchema>;
export type PartnerKind = Partner['kind'];
export type PersonalQuestion = (typeof personalQuestions)[number];
export type Round = z.infer<typeof roundSchema>;

/** A new round for one person. Ids and times come in as arguments; the domain has no clock and no dice. */
export function buildAloneRound(given: {
  id: string;
  now: string;
  name: string;
  instrument: Instrument;
  variant: Variant;
  parts: OptionalPart[];
}): Round {
  const statements = standardStatements(given.instrument, given.variant);
  return {
    id: given.id,
    revision: 1,
    kind: 'alone',
    name: given.name,
    date: given.now.slice(0, 10),
    createdAt: given.now,
    instrument: {
      id: given.instrument.id,
      version: given.instrument.version,
      variant: given.variant,
      statements,
      fingerprint: fingerprintOf(given.instrument, statements),
    },
    parts: given.parts,
    words: {},
    ...emptyGroupFields(),
  };
}

/** What only a group round fills in. */
export function emptyGroupFields() {
  return {
    partners: [],
    expected: null,
    way: 'apart',
    host: '',
    purpose: '',
    audience: '',
    asks: [],
    rehearsal: false,
    openness: 'open',
    minimum: usualMinimum,
    previousRoundId: null,
    revealedAt: null,
    shownSheetIds: [],
    jointSheetId: null,
  } satisfies Partial<Round>;
}
