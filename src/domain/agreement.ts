import * as z from 'zod/mini';
import { fnv1a64 } from './fingerprint.ts';
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

/** What a person fills in. */
export const agreementDraftSchema = z.pick(agreementSchema, {
  kind: true,
  what: true,
  who: true,
  withWhom: true,
  due: true,
  sign: true,
  facetId: true,
});

export type Agreement = z.infer<typeof agreementSchema>;
export type AgreementKind = Agreement['kind'];
export type Outcome = (typeof outcomes)[number];
export type Review = NonNullable<Agreement['review']>;
export type AgreementDraft = z.infer<typeof agreementDraftSchema>;

export function buildAgreement(given: AgreementDraft & { id: string; roundId: string }): Agreement {
  return { ...given, revision: 1, review: null };
}

/** What a person filled in, to be changed. */
export function draftOf({ kind, what, who, withWhom, due, sign, facetId }: Agreement): AgreementDraft {
  return { kind, what, who, withWhom, due, sign, facetId };
}

/**
 * The same agreement for the next round, when it is not done yet and the group goes on with it. A day before `today`
 * (YYYY-MM-DD) does not go along: the group agrees on a new one.
 */
export function carriedOn(
  agreement: Agreement,
  { roundId, today }: { roundId: string; today: string },
): Agreement {
  const draft = draftOf(agreement);
  const due = draft.due !== null && draft.due < today ? null : draft.due;
  return buildAgreement({ ...draft, due, id: carriedIdOf(agreement.id, roundId), roundId });
}

/** Is this agreement of an earlier round already among those of a round? */
export function isCarried(agreement: Agreement, roundId: string, there: readonly Agreement[]): boolean {
  const id = carriedIdOf(agreement.id, roundId);
  return there.some((one) => one.id === id || one.what === agreement.what);
}

/** The same id whoever takes it along and however often, so that it is there once. */
function carriedIdOf(id: string, roundId: string): string {
  return fnv1a64(JSON.stringify([id, roundId]));
}

/** Its day (before `today`, YYYY-MM-DD) is over and nobody has said yet how it went. */
export function isPastItsDay({ due, review }: Agreement, today: string): boolean {
  return due !== null && due < today && review === null;
}

/** How many came to what; `open`: of which it was not said yet. */
export function outcomeCounts(agreements: readonly Agreement[]): Record<Outcome | 'open', number> {
  const counts = { done: 0, partly: 0, not: 0, dropped: 0, open: 0 };
  for (const { review } of agreements) counts[review?.outcome ?? 'open'] += 1;
  return counts;
}
