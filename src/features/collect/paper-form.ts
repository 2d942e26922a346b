import type { Instrument } from '#src/domain/instrument.ts';
import { type PaperField, paperFields, trendKeys } from '#src/domain/paper-fields.ts';
import type { Round } from '#src/domain/round.ts';
import { type Answer, answerSchema, buildSheet, roles, type Sheet, stepSchema } from '#src/domain/sheet.ts';
import * as z from 'zod/mini';

/** What is keyed in so far, by the field's key; what is not there was left open. */
export type PaperValues = Readonly<Record<string, string>>;

/**
 * What a field holds after a character was typed in it: the character where it means something, a two-figure number
 * in a vote; null when it means nothing there. `statements`: how many there are to vote for.
 */
export function typed(
  field: PaperField,
  before: string,
  character: string,
  statements: number,
): string | null {
  if (field.kind === 'answer') return /^[0-5-]$/.test(character) ? character : null;
  if (field.kind === 'wish') return /^[1-5]$/.test(character) ? character : null;
  if (field.kind === 'trend') return /^[1-4]$/.test(character) ? character : null;
  if (field.kind !== 'vote' || !/^\d$/.test(character)) return null;
  const longer = Number(before + character);
  if (before !== '' && longer <= statements) return String(longer);
  return character !== '0' && Number(character) <= statements ? character : null;
}

/** Is there nothing more to type here, so that the next field can have its turn? A vote may have a second figure. */
export function isFull(field: PaperField): boolean {
  return field.kind !== 'vote';
}

/** Where Enter leads: to the next field, past a block that is left open, or to the end of the form (`null`). */
export function afterEnter(fields: readonly PaperField[], at: number, values: PaperValues): number | null {
  const here = fields[at];
  const isStart = here !== undefined && blockOf(fields[at - 1]) !== blockOf(here);
  const block = fields.filter((field) => blockOf(field) === blockOf(here));
  const skips = isStart && isOptional(here) && block.every(({ key }) => (values[key] ?? '') === '');
  const next = at + (skips ? block.length : 1);
  return next < fields.length ? next : null;
}

/** The sheet that the keyed-in form stands for; null when not one statement was answered. */
export function sheetOfPaper(
  values: PaperValues,
  form: { round: Round; instrument: Instrument; id: string; finishedAt: string },
): Sheet | null {
  const { round, instrument, id, finishedAt } = form;
  const fields = paperFields(round, instrument);
  const blank: Sheet = { ...buildSheet({ id, roundId: round.id, now: null }), finishedAt };
  const sheet = fields.reduce((filled, field) => put(filled, field, values[field.key] ?? '', fields), blank);
  return Object.keys(sheet.answers).length === 0 ? null : sheet;
}

function put(sheet: Sheet, field: PaperField, value: string, fields: readonly PaperField[]): Sheet {
  if (value === '') return sheet;
  const { respondent } = sheet;
  switch (field.kind) {
    case 'partner':
      return { ...sheet, respondent: { ...respondent, partnerId: value } };
    case 'role':
      return { ...sheet, respondent: { ...respondent, role: roles.find((role) => role === value) ?? null } };
    case 'name':
      return { ...sheet, respondent: { ...respondent, name: value.trim() || null } };
    case 'answer':
      return { ...sheet, answers: { ...sheet.answers, ...entry(field.statementId, answerOf(value)) } };
    case 'wish':
    case 'trend': {
      const view = sheet.themes[field.themeId] ?? { trend: null, wish: null };
      const wish = z.safeParse(stepSchema, Number(value)).data ?? null;
      const known = field.kind === 'wish' ? { wish } : { trend: trendKeys[value] ?? null };
      return { ...sheet, themes: { ...sheet.themes, [field.themeId]: { ...view, ...known } } };
    }
    case 'vote': {
      const chosen = fields.find((one) => one.kind === 'answer' && String(one.number) === value);
      const isNew = chosen?.kind === 'answer' && !sheet.votes.includes(chosen.statementId);
      return isNew ? { ...sheet, votes: [...sheet.votes, chosen.statementId] } : sheet;
    }
  }
}

function answerOf(value: string): Answer | null {
  const answer = value === '0' ? 'dk' : value === '-' ? 'na' : Number(value);
  return z.safeParse(answerSchema, answer).data ?? null;
}

function entry(key: string, answer: Answer | null): Record<string, Answer> {
  return answer === null ? {} : { [key]: answer };
}

/** Who, statements, themes and votes are blocks; the last two are often left open. */
function blockOf(field: PaperField | undefined): string | null {
  if (!field) return null;
  if (field.kind === 'answer' || field.kind === 'vote') return field.kind;
  return field.kind === 'wish' || field.kind === 'trend' ? 'themes' : 'who';
}

function isOptional(field: PaperField): boolean {
  return field.kind === 'wish' || field.kind === 'trend' || field.kind === 'vote';
}
