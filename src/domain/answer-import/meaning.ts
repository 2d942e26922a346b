import * as z from 'zod/mini';
import { shortIdSchema } from '../instrument.ts';
import { idSchema } from '../round.ts';
import { answerSchema, formChoiceSchema, roles, trendSchema } from '../sheet.ts';
import { columnLimit } from './answer-table.ts';

/**
 * Why a column is left out: it says when or who (a moment, a number or code of the form tool, an e-mail address), what
 * the tool itself adds (`tool`), it belongs to what this round does not ask, nothing stands in
 * it, or somebody chose so.
 */
export const leftOutReasons = ['time', 'id', 'email', 'tool', 'notAsked', 'empty', 'chosen'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/**
 * What a column of a foreign file holds. `sheet`: the id that a sheet of ours has; `votes`: the ids of statements, with
 * spaces between them; both stand in our own tables. `unknown`: nobody said yet; nothing of it comes in.
 */
export const columnMeaningSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['statement', 'note', 'vote']), statementId: shortIdSchema }),
  z.strictObject({ kind: z.enum(['wish', 'trend']), themeId: shortIdSchema }),
  z.strictObject({ kind: z.literal('open'), questionId: shortIdSchema }),
  z.strictObject({ kind: z.literal('form'), formId: shortIdSchema }),
  z.strictObject({
    kind: z.literal('dilemma'),
    dilemmaId: shortIdSchema,
    when: z.enum(['now', 'wish']),
  }),
  z.strictObject({
    kind: z.enum(['aim', 'seek', 'offer', 'votes', 'sheet', 'partner', 'role', 'name', 'unknown']),
  }),
  z.strictObject({ kind: z.literal('leftOut'), why: z.enum(leftOutReasons) }),
]);
export type ColumnMeaning = z.infer<typeof columnMeaningSchema>;

/** What the words in some columns stand for, apart for each of these sorts. Texts and names stand for themselves. */
export const wordSorts = ['answer', 'trend', 'partner', 'role', 'vote', 'form'] as const;
export type WordSort = (typeof wordSorts)[number];

/** `skip`: the person did not say. For an organisation: none of the list. */
export const wordMeaningSchemas = {
  answer: z.union([answerSchema, z.literal('skip')]),
  trend: z.union([trendSchema, z.literal('skip')]),
  partner: z.union([idSchema, z.literal('skip')]),
  role: z.union([z.enum(roles), z.literal('skip')]),
  vote: z.enum(['yes', 'skip']),
  form: z.union([formChoiceSchema, z.literal('skip')]),
};
export type WordMeaning<Sort extends WordSort> = z.infer<(typeof wordMeaningSchemas)[Sort]>;

/** More different words than anybody would sort out by hand. */
export const wordLimit = 400;

function wordsOf<Meaning extends z.ZodMiniType>(meaning: Meaning) {
  return z.array(z.tuple([z.string().check(z.maxLength(400)), meaning])).check(z.maxLength(wordLimit));
}

/**
 * What a person confirmed (or need not change) about a file: each column by its place, and each word by its key. Pairs
 * and no object, so that a word of a stranger is never the name of a field. A word that is not here has no meaning yet.
 */
export const mappingSchema = z.strictObject({
  columns: z.array(columnMeaningSchema).check(z.maxLength(columnLimit)),
  words: z.strictObject({
    answer: wordsOf(wordMeaningSchemas.answer),
    trend: wordsOf(wordMeaningSchemas.trend),
    partner: wordsOf(wordMeaningSchemas.partner),
    role: wordsOf(wordMeaningSchemas.role),
    vote: wordsOf(wordMeaningSchemas.vote),
    // What was remembered before forms were read has none.
    form: z._default(wordsOf(wordMeaningSchemas.form), []),
  }),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** The words of which sort a column holds; null where its cells stand for themselves, or nothing of it comes in. */
export function wordSortOf({ kind }: ColumnMeaning): WordSort | null {
  if (kind === 'statement' || kind === 'wish' || kind === 'dilemma') return 'answer';
  return wordSorts.find((sort) => sort === kind) ?? null;
}

export function isSameMeaning(one: ColumnMeaning, other: ColumnMeaning): boolean {
  return meaningKey(one) === meaningKey(other);
}

/** A meaning as a short text, for a list to choose from. */
export function meaningKey(meaning: ColumnMeaning): string {
  switch (meaning.kind) {
    case 'statement':
    case 'note':
    case 'vote':
      return `${meaning.kind}:${meaning.statementId}`;
    case 'wish':
    case 'trend':
      return `${meaning.kind}:${meaning.themeId}`;
    case 'open':
      return `open:${meaning.questionId}`;
    case 'form':
      return `form:${meaning.formId}`;
    case 'dilemma':
      return `dilemma:${meaning.dilemmaId}:${meaning.when}`;
    case 'leftOut':
      return `leftOut:${meaning.why}`;
    default:
      return meaning.kind;
  }
}
