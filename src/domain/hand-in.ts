import { type Instrument, spokesOf } from './instrument.ts';
import { askedPartners } from './openness.ts';
import { progressOf } from './progress.ts';
import type { Partner, Round } from './round.ts';
import { type Role, type Sheet, withoutPrivateNotes } from './sheet.ts';

/**
 * The sheet as it may be handed in, and as it is kept where it was handed in: without notes "only for me" and without
 * what the round does not ask. Of an anonymous round nothing is left that tells people apart: no name, no role, no
 * organisation below the size where it may be shown, no time. A sheet that is not finished stays so.
 */
export function handInOf(round: Round, sheet: Sheet): Sheet {
  return withoutPrivateNotes(withoutIdentity(round, sheet));
}

/** Leaves out who and when, as far as this round does not ask for it; private notes stay. */
export function withoutIdentity(round: Round, sheet: Sheet): Sheet {
  if (round.kind === 'alone') return sheet;
  const { partnerId, role, name } = sheet.respondent;
  const isAsked = askedPartners(round).some((partner) => partner.id === partnerId);
  const asks = round.openness === 'anonymous' ? [] : round.asks;
  const stripped = {
    ...sheet,
    respondent: {
      partnerId: isAsked ? partnerId : null,
      role: asks.includes('role') ? role : null,
      name: asks.includes('name') ? name : null,
    },
  };
  if (round.openness === 'open') return stripped;
  // What this version does not know may tell anything.
  delete stripped.extra;
  return { ...stripped, startedAt: null, finishedAt: sheet.finishedAt === null ? null : round.createdAt };
}

/**
 * The sheets as a file may hold them. Of an anonymous round each as it is handed in, by id, so that neither the file
 * nor its order says who came when.
 */
export function exportableSheets(round: Round, sheets: readonly Sheet[]): Sheet[] {
  if (round.kind === 'alone' || round.openness === 'open') return sheets.map(withoutPrivateNotes);
  return sheets
    .map((sheet) => handInOf(round, sheet))
    .sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
}

/** What will be handed in, to say in plain words. `privateNotes` stay on the device. */
export type HandInSummary = {
  answered: number;
  total: number;
  notes: number;
  privateNotes: number;
  /** Themes with a wish, and with a trend. */
  wishes: number;
  trends: number;
  votes: number;
  openAnswers: number;
  aim: boolean;
  seekOffer: boolean;
  forms: number;
  dilemmas: number;
  partner: Partner | null;
  role: Role | null;
  name: string | null;
};

/** Empty notes and texts are nothing, and neither are answers to what this round does not ask. */
export function summariseHandIn(round: Round, instrument: Instrument, sheet: Sheet): HandInSummary {
  const { respondent } = handInOf(round, sheet);
  const { answered, total } = progressOf(sheet, spokesOf(instrument, round.instrument.statements));
  const notes = Object.values(sheet.notes).filter((note) => isText(note.text));
  const views = Object.values(sheet.themes);
  const has = (part: Round['parts'][number]) => round.parts.includes(part);
  return {
    answered,
    total,
    notes: notes.filter((note) => note.visibility === 'shared').length,
    privateNotes: notes.filter((note) => note.visibility === 'private').length,
    wishes: views.filter((view) => view.wish !== null).length,
    trends: views.filter((view) => view.trend !== null).length,
    votes: sheet.votes.length,
    openAnswers: Object.values(sheet.openAnswers).filter(isText).length,
    aim: has('aim') && isText(sheet.aim),
    seekOffer: has('seekOffer') && (isText(sheet.seek) || isText(sheet.offer)),
    forms: has('forms') ? Object.keys(sheet.forms).length : 0,
    dilemmas: has('dilemmas') ? Object.values(sheet.dilemmas).filter(isPlaced).length : 0,
    partner: round.partners.find((partner) => partner.id === respondent.partnerId) ?? null,
    role: respondent.role,
    name: respondent.name,
  };
}

function isText(text: string): boolean {
  return text.trim() !== '';
}

function isPlaced({ now, wish }: Sheet['dilemmas'][string]): boolean {
  return now !== null || wish !== null;
}
