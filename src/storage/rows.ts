import { type Round, roundSchema } from '#src/domain/round.ts';
import { type Sheet, sheetSchema } from '#src/domain/sheet.ts';
import { StorageError } from './errors.ts';
import type { Row } from './stores.ts';

/**
 * Rows of rounds and sheets since database version 2. Every field is written out in both directions: a domain type that changes breaks
 * the build here, where the old rows can be thought of, instead of silently changing what is on people's devices.
 */
export type Fields<T> = Record<Exclude<keyof T, 'extra'>, unknown> & { extra?: unknown };

/** Throws StorageError 'failed' for a round that could not be read again. */
export function roundToRow(round: Round): Row {
  if (!roundSchema.safeParse(round).success) throw new StorageError('failed', 'unfit round');
  return {
    id: round.id,
    revision: round.revision,
    kind: round.kind,
    name: round.name,
    date: round.date,
    createdAt: round.createdAt,
    instrument: {
      id: round.instrument.id,
      version: round.instrument.version,
      variant: round.instrument.variant,
      statements: round.instrument.statements,
      fingerprint: round.instrument.fingerprint,
    },
    parts: round.parts,
    words: round.words,
    partners: round.partners.map(({ id, name, kind, expected }) => ({ id, name, kind, expected })),
    expected: round.expected,
    way: round.way,
    host: round.host,
    purpose: round.purpose,
    audience: round.audience,
    asks: round.asks,
    rehearsal: round.rehearsal,
    openness: round.openness,
    minimum: round.minimum,
    previousRoundId: round.previousRoundId,
    revealedAt: round.revealedAt,
    shownSheetIds: round.shownSheetIds,
    jointSheetId: round.jointSheetId,
    ...extraOf(round.extra),
  } satisfies Fields<Round>;
}

/** Null when the row is damaged. Rows of version 1 lie in the trash and among the versions, too. */
export function roundFromRow(found: unknown): Round | null {
  if (!isRow(found)) return null;
  const row = isOfVersion1(found) ? lifted(found) : found;
  const parsed = roundSchema.safeParse({
    id: row.id,
    revision: row['revision'],
    kind: row['kind'],
    name: row['name'],
    date: row['date'],
    createdAt: row['createdAt'],
    instrument: row['instrument'],
    parts: row['parts'],
    words: row['words'],
    partners: row['partners'],
    expected: row['expected'],
    way: row['way'],
    host: row['host'],
    purpose: row['purpose'],
    audience: row['audience'],
    asks: row['asks'],
    rehearsal: row['rehearsal'],
    openness: row['openness'],
    minimum: row['minimum'],
    previousRoundId: row['previousRoundId'],
    revealedAt: row['revealedAt'],
    shownSheetIds: row['shownSheetIds'],
    jointSheetId: row['jointSheetId'],
    ...extraOf(row['extra']),
  } satisfies Fields<Round>);
  return parsed.success ? parsed.data : null;
}

/** Throws StorageError 'failed' for a sheet that could not be read again. */
export function sheetToRow(sheet: Sheet): Row {
  if (!sheetSchema.safeParse(sheet).success) throw new StorageError('failed', 'unfit sheet');
  return {
    id: sheet.id,
    roundId: sheet.roundId,
    revision: sheet.revision,
    startedAt: sheet.startedAt,
    finishedAt: sheet.finishedAt,
    respondent: {
      partnerId: sheet.respondent.partnerId,
      role: sheet.respondent.role,
      name: sheet.respondent.name,
    },
    answers: sheet.answers,
    notes: mapValues(sheet.notes, ({ text, visibility }) => ({ text, visibility })),
    themes: mapValues(sheet.themes, ({ trend, wish }) => ({ trend, wish })),
    votes: sheet.votes,
    openAnswers: sheet.openAnswers,
    aim: sheet.aim,
    seek: sheet.seek,
    offer: sheet.offer,
    forms: sheet.forms,
    dilemmas: mapValues(sheet.dilemmas, ({ now, wish }) => ({ now, wish })),
    ...extraOf(sheet.extra),
  } satisfies Fields<Sheet>;
}

/** Null when the row is damaged. */
export function sheetFromRow(row: unknown): Sheet | null {
  if (!isRow(row)) return null;
  const parsed = sheetSchema.safeParse({
    id: row.id,
    roundId: row['roundId'],
    revision: row['revision'],
    startedAt: row['startedAt'],
    finishedAt: row['finishedAt'],
    respondent: row['respondent'],
    answers: row['answers'],
    notes: row['notes'],
    themes: row['themes'],
    votes: row['votes'],
    openAnswers: row['openAnswers'],
    aim: row['aim'],
    seek: row['seek'],
    offer: row['offer'],
    forms: row['forms'],
    dilemmas: row['dilemmas'],
    ...extraOf(row['extra']),
  } satisfies Fields<Sheet>);
  return parsed.success ? parsed.data : null;
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** A round and its conversation have the id of the round, other rows a field with it. */
export function roundIdOf(row: Row): string {
  return typeof row['roundId'] === 'string' ? row['roundId'] : row.id;
}

function isOfVersion1(row: Row): boolean {
  return Object.keys(addedToRounds).every((field) => !(field in row));
}

/** What version 2 added, with what it means that version 1 did not have it. */
const addedToRounds = {
  way: 'apart',
  host: '',
  purpose: '',
  audience: '',
  asks: [],
  rehearsal: false,
  shownSheetIds: [],
  jointSheetId: null,
} as const;

function lifted(row: Row): Row {
  const { partners } = row;
  return {
    ...row,
    ...addedToRounds,
    partners: Array.isArray(partners) ? partners.map(withExpected) : partners,
  };
}

function withExpected(partner: unknown): unknown {
  return typeof partner === 'object' ? { ...partner, expected: null } : partner;
}

function mapValues<T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

export function extraOf(extra: unknown): { extra?: unknown } {
  return extra === undefined ? {} : { extra };
}
