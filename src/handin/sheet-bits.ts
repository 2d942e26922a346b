import { type Instrument, spokesByTheme, spokesOf } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import {
  buildSheet,
  formChoiceSchema,
  roles,
  type Sheet,
  sheetSchema,
  trendSchema,
  voteLimit,
} from '#src/domain/sheet.ts';
import type { BitReader, BitWriter } from './bits.ts';
import {
  readFew,
  readId,
  readMoment,
  readOneOf,
  writeFew,
  writeId,
  writeMoment,
  writeOneOf,
} from './fields.ts';
import { numberOf, partnerIdOf, sharedRoot } from './partner-numbers.ts';
import type { TextShelf } from './texts.ts';

/** What the bits of a sheet stand for: all that is asked, in the instrument's order. */
export type SheetFrame = { round: Round; statements: string[]; themes: string[]; instrument: Instrument };

export const answerCodes = [undefined, 1, 2, 3, 4, 5, 'dk', 'na'] as const;
export const steps = [null, 1, 2, 3, 4, 5] as const;
export const trends = [null, ...trendSchema.options] as const;
export const roleCodes = [null, ...roles] as const;
const formCodes = [undefined, ...formChoiceSchema.options] as const;
const views = [undefined, ...trends.flatMap((trend) => steps.map((wish) => ({ trend, wish })))];
const positions = [undefined, ...steps.flatMap((now) => steps.map((wish) => ({ now, wish })))];

export function frameOf(round: Round, instrument: Instrument): SheetFrame {
  const spokes = spokesOf(instrument, round.instrument.statements);
  const statements = spokes.map(({ statementId }) => statementId);
  const themes = spokesByTheme(spokes).map(({ themeId }) => themeId);
  return { round, statements, themes, instrument };
}

/** Writes one sheet; its texts go to `texts`. What the round does not ask stays behind. */
export function writeSheet(to: BitWriter, texts: string[], frame: SheetFrame, sheet: Sheet): void {
  const { round, statements, themes, instrument } = frame;
  writeId(to, sheet.id);
  to.number(sheet.revision);
  writeTime(to, round, sheet.startedAt);
  writeTime(to, round, sheet.finishedAt);
  writePartner(to, round, sheet.respondent.partnerId);
  writeOneOf(to, roleCodes, sheet.respondent.role);
  writeText(to, texts, sheet.respondent.name ?? undefined);
  for (const id of statements) writeOneOf(to, answerCodes, sheet.answers[id]);
  for (const id of statements) writeText(to, texts, sheet.notes[id]?.text);
  for (const id of themes) to.bits(viewCode(sheet, id), 5);
  writeFew(to, voteLimit, statements, sheet.votes);
  for (const id of instrument.openQuestions) writeText(to, texts, sheet.openAnswers[id]);
  for (const text of [sheet.aim, sheet.seek, sheet.offer]) writeText(to, texts, text || undefined);
  for (const id of instrument.forms) writeOneOf(to, formCodes, sheet.forms[id]);
  for (const id of instrument.dilemmas) to.bits(positionCode(sheet, id), 6);
}

/** The sheet that was written, or null when it cannot have been. */
export function readSheet(from: BitReader, texts: TextShelf, frame: SheetFrame): Sheet | null {
  const { round, statements, themes, instrument } = frame;
  const sheet = {
    ...buildSheet({ id: readId(from), roundId: round.id, now: null }),
    revision: from.number(),
    startedAt: readTime(from, round),
    finishedAt: readTime(from, round),
    respondent: {
      partnerId: readPartner(from, round),
      role: readOneOf(from, roleCodes),
      name: readText(from, texts) ?? null,
    },
    answers: recordOf(statements, () => readOneOf(from, answerCodes)),
    notes: recordOf(statements, () => {
      const text = readText(from, texts);
      return text === undefined ? undefined : { text, visibility: 'shared' };
    }),
    themes: recordOf(themes, () => readOneOf(from, views)),
    votes: readFew(from, voteLimit, statements),
    openAnswers: recordOf(instrument.openQuestions, () => readText(from, texts)),
    aim: readText(from, texts) ?? '',
    seek: readText(from, texts) ?? '',
    offer: readText(from, texts) ?? '',
    forms: recordOf(instrument.forms, () => readOneOf(from, formCodes)),
    dilemmas: recordOf(instrument.dilemmas, () => readOneOf(from, positions)),
  };
  const checked = sheetSchema.safeParse(sheet);
  const isWhole = !from.isBad && new Set(sheet.votes).size === sheet.votes.length;
  return checked.success && isWhole ? checked.data : null;
}

/** A partner of the list: the number behind the list's root, or else the whole id; 0 for none. */
function writePartner(to: BitWriter, { partners }: Round, id: string | null): void {
  const known = partners.find((partner) => partner.id === id)?.id ?? null;
  const root = sharedRoot(partners);
  to.flag(known !== null && root === null);
  if (known !== null && root === null) writeId(to, known);
  else to.number(known === null || root === null ? 0 : numberOf(root, known));
}

/** Null for one that is not on the list here. */
function readPartner(from: BitReader, { partners }: Round): string | null {
  const id = from.flag() ? readId(from) : partnerIdOf(sharedRoot(partners) ?? '', from.number());
  return partners.find((partner) => partner.id === id)?.id ?? null;
}

/** A moment: none, that of the round, or any other. */
function writeTime(to: BitWriter, round: Round, moment: string | null): void {
  to.flag(moment !== null);
  if (moment === null) return;
  to.flag(moment !== round.createdAt);
  if (moment !== round.createdAt) writeMoment(to, moment);
}

function readTime(from: BitReader, round: Round): string | null {
  if (!from.flag()) return null;
  return from.flag() ? readMoment(from) : round.createdAt;
}

function writeText(to: BitWriter, texts: string[], text: string | undefined): void {
  to.flag(text !== undefined);
  if (text !== undefined) texts.push(text);
}

function readText(from: BitReader, texts: TextShelf): string | undefined {
  return from.flag() ? texts.take() : undefined;
}

function viewCode(sheet: Sheet, themeId: string): number {
  const view = sheet.themes[themeId];
  return view === undefined ? 0 : 1 + trends.indexOf(view.trend) * steps.length + steps.indexOf(view.wish);
}

function positionCode(sheet: Sheet, dilemmaId: string): number {
  const position = sheet.dilemmas[dilemmaId];
  return position === undefined
    ? 0
    : 1 + steps.indexOf(position.now) * steps.length + steps.indexOf(position.wish);
}

/** A record of the keys that have a value; `read` is called once for each, in order. */
function recordOf<T>(keys: readonly string[], read: () => T | undefined): Record<string, T> {
  const entries = keys.map((key) => [key, read()] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
}
