import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import type { Extra, Round } from '#src/domain/round.ts';
import { exportableSheets } from '#src/domain/hand-in.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { putBack } from './extra.ts';
import { version } from '../../../package.json';
import { sizeLimit } from './limits.ts';
import { fileFormat, fileMinor, fileVersion, jsonFacts } from './file.ts';
import type { JsonObject } from './upgrade.ts';
import { fieldsOfAgreement, fieldsOfConversation } from './write-talk.ts';

export type WriteFacts = {
  /** The moment of the export, ISO 8601 in UTC. */
  now: string;
  appVersion?: string;
  /**
   * Notes "only for me" stay behind, and of an anonymous round all that tells people apart. `keep` is for one case:
   * the copy that people make for themselves of what their own device could not save.
   */
  privateNotes?: 'keep';
  /** Fields that came along at the top of a newer file. */
  extra?: Extra | undefined;
};

/** Rounds with all that belongs to them as an exchange file; see `jsonText`. */
export function writeJson(rounds: readonly RoundWithSheets[], facts: WriteFacts): Blob {
  return new Blob([jsonText(rounds, facts)], { type: jsonFacts.mimeType });
}

/** The text of the file: everything in a fixed order, so that equal content gives equal text. */
export function jsonText(rounds: readonly RoundWithSheets[], facts: WriteFacts): string {
  const entries = rounds.map(({ round, sheets, agreements, conversation }) => ({
    round,
    sheets: facts.privateNotes === 'keep' ? sheets : exportableSheets(round, sheets),
    agreements,
    conversation,
  }));
  const parts = entries.flatMap(({ round, sheets, agreements, conversation }) => [
    ...[round, ...sheets, ...agreements],
    ...(conversation ? [conversation] : []),
  ]);
  const extras = [facts, ...parts].map(({ extra }) => extra);
  const file = {
    format: fileFormat,
    version: fileVersion,
    minor: extras.reduce((minor, extra) => Math.max(minor, extra?.minor ?? 0), fileMinor),
    exportedAt: facts.now,
    app: facts.appVersion ?? version,
    rounds: entries.map(({ round, sheets, agreements, conversation }) => ({
      round: putBack(fieldsOfRound(round), round.extra),
      sheets: sheets.map((sheet) => putBack(fieldsOfSheet(sheet), sheet.extra)),
      agreements: agreements.map((one) => putBack(fieldsOfAgreement(one), one.extra)),
      conversation: conversation && putBack(fieldsOfConversation(conversation), conversation.extra),
    })),
  };
  const whole = putBack(file, facts.extra);
  const text = `${JSON.stringify(whole, null, 1)}\n`;
  // Spaces make it easier to read, and are not worth a file that is too large to open again.
  return text.length > sizeLimit ? `${JSON.stringify(whole)}\n` : text;
}

/** Field by field, so that a changed type cannot silently change the file. */
function fieldsOfRound(round: Round): JsonObject {
  const { instrument } = round;
  return {
    id: round.id,
    revision: round.revision,
    kind: round.kind,
    name: round.name,
    date: round.date,
    createdAt: round.createdAt,
    instrument: {
      id: instrument.id,
      version: instrument.version,
      variant: instrument.variant,
      statements: instrument.statements,
      fingerprint: instrument.fingerprint,
    },
    parts: round.parts,
    words: sorted(round.words),
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
  };
}

function fieldsOfSheet(sheet: Sheet): JsonObject {
  const { partnerId, role, name } = sheet.respondent;
  return {
    id: sheet.id,
    roundId: sheet.roundId,
    revision: sheet.revision,
    startedAt: sheet.startedAt,
    finishedAt: sheet.finishedAt,
    respondent: { partnerId, role, name },
    answers: sorted(sheet.answers),
    notes: sorted(sheet.notes, ({ text, visibility }) => ({ text, visibility })),
    themes: sorted(sheet.themes, ({ trend, wish }) => ({ trend, wish })),
    votes: sheet.votes,
    openAnswers: sorted(sheet.openAnswers),
    aim: sheet.aim,
    seek: sheet.seek,
    offer: sheet.offer,
    forms: sorted(sheet.forms),
    dilemmas: sorted(sheet.dilemmas, ({ now, wish }) => ({ now, wish })),
  };
}

/** Entries by key, in the order of their character codes: the same on every device and in every language. */
function sorted<T>(record: Record<string, T>, toValue: (value: T) => unknown = (value) => value): JsonObject {
  const entries = Object.entries(record).map(([key, value]) => [key, toValue(value)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
