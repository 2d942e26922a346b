import * as z from 'zod/mini';
import { shortIdSchema } from './instrument.ts';
import { extraSchema, idSchema, momentSchema, nameSchema, revisionSchema } from './round.ts';

/** Longest note or open answer, in UTF-16 code units. */
export const textLimit = 10_000;
export const voteLimit = 3;

/** A step on the scale, 1 to 5. */
export const stepSchema = z.literal([1, 2, 3, 4, 5]);
/** `dk`: I don't know. `na`: does not apply to my organisation. No answer at all is "skipped" and has no value. */
export const answerSchema = z.union([stepSchema, z.literal('dk'), z.literal('na')]);
export const trendSchema = z.enum(['better', 'same', 'worse', 'absent']);
export const formChoiceSchema = z.enum(['now', 'wanted', 'not']);
export const roles = ['board', 'management', 'teacher', 'lead', 'company', 'other'] as const;

const textSchema = z.string().check(z.maxLength(textLimit));

export const noteSchema = z.strictObject({
  text: textSchema,
  /** `shared` may be shown on the screen; `private` never leaves this device. */
  visibility: z.enum(['shared', 'private']),
});

export const themeViewSchema = z.strictObject({
  trend: z.nullable(trendSchema),
  wish: z.nullable(stepSchema),
});

export const dilemmaPositionSchema = z.strictObject({
  now: z.nullable(stepSchema),
  wish: z.nullable(stepSchema),
});

export const sheetSchema = z.strictObject({
  id: idSchema,
  roundId: idSchema,
  revision: revisionSchema,
  startedAt: z.nullable(momentSchema),
  /** Null while the person is still filling in. */
  finishedAt: z.nullable(momentSchema),
  respondent: z.strictObject({
    partnerId: z.nullable(idSchema),
    role: z.nullable(z.enum(roles)),
    name: z.nullable(nameSchema),
  }),
  /** By statement id; an id that is missing was skipped. */
  answers: z.record(shortIdSchema, answerSchema),
  notes: z.record(shortIdSchema, noteSchema),
  /** By theme id. */
  themes: z.record(shortIdSchema, themeViewSchema),
  /** Statement ids: "I want to talk about this". */
  votes: z.array(shortIdSchema).check(z.maxLength(voteLimit)),
  /** By open question id. */
  openAnswers: z.record(shortIdSchema, textSchema),
  aim: textSchema,
  seek: textSchema,
  offer: textSchema,
  /** By form id. */
  forms: z.record(shortIdSchema, formChoiceSchema),
  /** By dilemma id. */
  dilemmas: z.record(shortIdSchema, dilemmaPositionSchema),
  /** Came along in a file of a newer minor version; written back on export. */
  extra: z.optional(extraSchema),
});

export type Step = z.infer<typeof stepSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Trend = z.infer<typeof trendSchema>;
export type FormChoice = z.infer<typeof formChoiceSchema>;
export type Role = (typeof roles)[number];
export type SheetNote = z.infer<typeof noteSchema>;
export type Sheet = z.infer<typeof sheetSchema>;

export function buildSheet(given: { id: string; roundId: string; now: string | null }): Sheet {
  return {
    id: given.id,
    roundId: given.roundId,
    revision: 1,
    startedAt: given.now,
    finishedAt: null,
    respondent: { partnerId: null, role: null, name: null },
    answers: {},
    notes: {},
    themes: {},
    votes: [],
    openAnswers: {},
    aim: '',
    seek: '',
    offer: '',
    forms: {},
    dilemmas: {},
  };
}

export function isStep(answer: Answer | undefined): answer is Step {
  return typeof answer === 'number';
}

/** The sheet as it may leave this device: notes marked "only for me" stay behind. */
export function withoutPrivateNotes(sheet: Sheet): Sheet {
  const shared = Object.entries(sheet.notes).filter(([, note]) => note.visibility === 'shared');
  return { ...sheet, notes: Object.fromEntries(shared) };
}

export function privateNotes(sheet: Sheet): [statementId: string, note: SheetNote][] {
  return Object.entries(sheet.notes).filter(([, note]) => note.visibility === 'private');
}

/** Notes that never left this device stay with their sheet, unless the newer sheet has its own note there. */
export function withPrivateNotesOf(own: Sheet | undefined, sheet: Sheet): Sheet {
  return own ? { ...sheet, notes: { ...Object.fromEntries(privateNotes(own)), ...sheet.notes } } : sheet;
}
