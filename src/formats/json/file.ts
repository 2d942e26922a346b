import * as z from 'zod/mini';
import { agreementLimit, agreementSchema } from '#src/domain/agreement.ts';
import { conversationSchema } from '#src/domain/conversation.ts';
import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import { type Extra, momentSchema, roundSchema } from '#src/domain/round.ts';
import { sheetSchema } from '#src/domain/sheet.ts';
import type { FormatFacts } from '../contract.ts';
import { roundLimit, sheetLimit } from './limits.ts';
import { upgrades, versionAfter } from './upgrade.ts';

/**
 * The exchange file. `version` goes up when an old reader would misread or refuse a file; `minor` when a file only
 * gets fields at the top level of file, round, sheet, agreement or conversation that an old reader can carry along.
 */
export const fileFormat = 'samenspiegel';
export const fileVersion = versionAfter(upgrades);
export const fileMinor = 0;
export const jsonFacts: FormatFacts = { extension: 'json', mimeType: 'application/json' };

export const fileRoundSchema = z.omit(roundSchema, { extra: true });
export const fileSheetSchema = z.omit(sheetSchema, { extra: true });
export const fileAgreementSchema = z.omit(agreementSchema, { extra: true });
export const fileConversationSchema = z.omit(conversationSchema, { extra: true });

export const headFields = {
  format: z.literal(fileFormat),
  version: z.int().check(z.positive()),
  minor: z.int().check(z.nonnegative()),
  exportedAt: momentSchema,
  /** Version of the app that wrote the file; for people, nothing is decided by it. */
  app: z.string().check(z.maxLength(40)),
};

/** File and entry with what they hold still unread, so that each part is checked in its own turn. */
export const headSchema = z.strictObject({
  ...headFields,
  rounds: z.array(z.unknown()).check(z.maxLength(roundLimit)),
});
export const entrySchema = z.strictObject({
  round: z.unknown(),
  sheets: z.array(z.unknown()).check(z.maxLength(sheetLimit)),
  agreements: z.array(z.unknown()).check(z.maxLength(agreementLimit)),
  conversation: z.unknown(),
});

/** What a file says, read and checked. */
export type SavedFile = { exportedAt: string; app: string; rounds: RoundWithSheets[]; extra?: Extra };
