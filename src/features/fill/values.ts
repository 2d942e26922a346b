import { shortIdSchema } from '#src/domain/instrument.ts';
import {
  type Answer,
  answerSchema,
  formChoiceSchema,
  isStep,
  type Sheet,
  type SheetNote,
  type Step,
  textLimit,
  trendSchema,
  voteLimit,
} from '#src/domain/sheet.ts';

/**
 * A sheet as the form holds it. Radio buttons speak strings; an empty string or null is "no answer".
 * Keys of the records are the same ids as in the sheet.
 */
export type FillValues = {
  answers: Record<string, string | null>;
  notes: Record<string, { text?: string; visibility?: 'shared' | 'private' } | undefined>;
  themes: Record<string, { trend?: string | null; wish?: string | null } | undefined>;
  votes: string[];
  openAnswers: Record<string, string>;
  aim: string;
  seek: string;
  offer: string;
  forms: Record<string, string | null>;
  dilemmas: Record<string, { now?: string | null; wish?: string | null } | undefined>;
};

/** What the form starts with. */
export function toValues(sheet: Sheet): FillValues {
  return {
    answers: mapValues(sheet.answers, String),
    notes: sheet.notes,
    themes: mapValues(sheet.themes, ({ trend, wish }) => ({
      trend,
      wish: wish === null ? null : String(wish),
    })),
    votes: sheet.votes,
    openAnswers: sheet.openAnswers,
    aim: sheet.aim,
    seek: sheet.seek,
    offer: sheet.offer,
    forms: sheet.forms,
    dilemmas: mapValues(sheet.dilemmas, ({ now, wish }) => ({
      now: now === null ? null : String(now),
      wish: wish === null ? null : String(wish),
    })),
  };
}

/**
 * The sheet with what the form holds now, always a valid one: what is empty in the form, or makes no sense, is absent
 * from the sheet, and a text that is too long is cut off.
 */
export function toSheet(values: FillValues, sheet: Sheet): Sheet {
  return {
    ...sheet,
    answers: keep(values.answers, answerOf),
    notes: keep(values.notes, noteOf),
    themes: keep(values.themes, (view) => {
      const [trend, wish] = [parse(trendSchema, view?.trend) ?? null, stepOf(view?.wish)];
      return trend === null && wish === null ? undefined : { trend, wish };
    }),
    votes: votesOf(values.votes),
    openAnswers: keep(values.openAnswers, (text) => textOf(text) || undefined),
    aim: textOf(values.aim),
    seek: textOf(values.seek),
    offer: textOf(values.offer),
    forms: keep(values.forms, (choice) => parse(formChoiceSchema, choice)),
    dilemmas: keep(values.dilemmas, (position) => {
      const [now, wish] = [stepOf(position?.now), stepOf(position?.wish)];
      return now === null && wish === null ? undefined : { now, wish };
    }),
  };
}

function answerOf(value: unknown): Answer | undefined {
  return parse(answerSchema, typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value);
}

function stepOf(value: unknown): Step | null {
  const answer = answerOf(value);
  return isStep(answer) ? answer : null;
}

/** A note without a choice may be shown, as the form says it then; one with an unknown choice may not. */
function noteOf(note: FillValues['notes'][string]): SheetNote | undefined {
  const text = textOf(note?.text);
  if (text === '') return undefined;
  return { text, visibility: (note?.visibility ?? 'shared') === 'shared' ? 'shared' : 'private' };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, textLimit) : '';
}

function votesOf(value: unknown): string[] {
  const votes: unknown[] = Array.isArray(value) ? value : [];
  return votes.filter(isId).slice(0, voteLimit);
}

function isId(value: unknown): value is string {
  return shortIdSchema.safeParse(value).success;
}

type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

function parse<T>(schema: Schema<T>, value: unknown): T | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function keep<A, B>(
  record: Record<string, A> | undefined,
  change: (value: A) => B | undefined,
): Record<string, B> {
  const kept = Object.entries(record ?? {}).flatMap(([key, value]) => {
    const changed = isId(key) ? change(value) : undefined;
    return changed === undefined ? [] : [[key, changed] as const];
  });
  return Object.fromEntries(kept);
}
