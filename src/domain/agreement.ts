import * as z from 'zod/mini';
import { shortIdSchema } from './instrument.ts';
import { daySchema, extraSchema, idSchema, nameSchema, revisionSchema } from './round.ts';

/** Longest text of one field of an agreement, in UTF-16 code units. */
export const agreementTextLimit = 600;
/** Most agreements that a round can hold; three is what a group is advised to make. */
export const agreementLimit = 100;
export const advisedAgreements = 3;

/** `process`: how we work. `behaviour`: how we treat each other. `action`: something that somebody does. */
export const agreementKinds = ['process', 'behaviour', 'action'] as const;
/** What became of it by the next time. */
export const outcomes = ['done', 'partly', 'not', 'dropped'] as const;

const textSchema = z.string().check(z.maxLength(agreementTextLimit));

export const agreementSchema = z.strictObject({
  id: idSchema,
  roundId: idSchema,
  revision: revisionSchema,
  kind: z.enum(agreementKinds),
  what: textSchema,
  who: nameSchema,
  withWhom: nameSchema,
  /** By when; null when no day was agreed. */
  due: z.nullable(daySchema),
  /** How the group notices that it works. */
  sign: textSchema,
  /** The facet that it came from, if any. */
  facetId: z.nullable(shortIdSchema),
  /** How it went, told at the beginning of the next time; null until then. */
  review: z.nullable(z.strictObject({ outcome: z.enum(outcomes), why: textSchema, day: daySchema })),
  /** Came along in a file of a newer minor version; written back on export. */
  extra: z.optional(extraSchema),
});

export type Agreement = z.infer<typeof agreementSchema>;
export type AgreementKind = Agreement['kind'];
export type Outcome = (typeof outcomes)[number];
/** What a person fills in. */
export type AgreementDraft = Pick<
  Agreement,
  'kind' | 'what' | 'who' | 'withWhom' | 'due' | 'sign' | 'facetId'
>;

export function buildAgreement(given: AgreementDraft & { id: string; roundId: string }): Agreement {
  return { ...given, revision: 1, review: null };
}

/** The same agreement for the next round, when it is not done yet and the group goes on with it. */
export function carriedOn(agreement: Agreement, given: { id: string; roundId: string }): Agreement {
  const { kind, what, who, withWhom, due, sign, facetId } = agreement;
  return buildAgreement({ ...given, kind, what, who, withWhom, due, sign, facetId });
}
