import * as z from 'zod/mini';
import { daySchema, momentSchema } from '#src/domain/round.ts';
import { agreementFromRow, conversationFromRow, stageFromRow } from './rows-of-talk.ts';
import { isRow, roundFromRow, sheetFromRow } from './rows.ts';

/** Rows of the stores that keep things safe. Rows inside them stay raw, so that nothing of them gets lost. */
const rawSchema = z.looseObject({ id: z.string() });

/** What travels in files, and of which older versions are kept. */
const travelling = ['rounds', 'sheets', 'agreements', 'conversations'] as const;
export type TravellingStore = (typeof travelling)[number];

export const trashSchema = z.object({
  id: z.string(),
  /** `import`: taken away again by undoing an import. */
  kind: z.enum(['round', 'sheet', 'agreement', 'import']),
  /** Empty when an import of several rounds was undone. */
  roundId: z.string(),
  name: z.string(),
  removedAt: momentSchema,
  rounds: z.array(rawSchema),
  sheets: z.array(rawSchema),
  versions: z.array(rawSchema),
  /** Entries of database version 1 have none. */
  desks: z._default(z.array(rawSchema), []),
  arrivals: z._default(z.array(rawSchema), []),
  /** Entries before database version 3 have none. */
  agreements: z._default(z.array(rawSchema), []),
  conversations: z._default(z.array(rawSchema), []),
  stages: z._default(z.array(rawSchema), []),
  /** By the id of a round that stayed: the set-up that the removed sheets were made with. */
  setupKeys: z._default(z.record(z.string(), z.string()), {}),
});

export const versionSchema = z.object({
  id: z.string(),
  roundId: z.string(),
  store: z.enum(travelling),
  role: z.enum(['refused', 'standing', 'replaced']),
  row: rawSchema,
});

export const importSchema = z.object({
  id: z.string(),
  /** The day only: a moment would tell in which order the sheets of an anonymous round came in. */
  day: daySchema,
  /** For what was handed in: the one round it came in for. Null for a file that was opened. */
  roundId: z._default(z.nullable(z.string()), null),
  rounds: z.array(z.string()),
  sheets: z.array(z.string()),
  agreements: z._default(z.array(z.string()), []),
  conversations: z._default(z.array(z.string()), []),
  replaced: z.array(z.object({ store: z.enum(travelling), row: rawSchema, newRevision: z.number() })),
  /** Sheets that another one, `by`, took the place of under an id of its own. */
  displaced: z._default(z.array(z.object({ row: rawSchema, by: z.string() })), []),
  /** The marks that were there before of what came in. */
  marks: z._default(z.array(rawSchema), []),
});

/** By the id of the round: what this device is in it. */
export const deskSchema = z.object({
  id: z.string(),
  as: z.enum(['facilitator', 'table', 'participant']),
  ownSheetId: z.nullable(z.string()),
  handedInRevision: z.nullable(z.number()),
  tablet: z.nullable(z.object({ salt: z.string(), hash: z.string(), sheetId: z.nullable(z.string()) })),
});

/** By the id of the sheet: how it last came in, and the id for undoing that. Never of an anonymous round. */
export const arrivalSchema = z.object({
  id: z.string(),
  roundId: z.string(),
  road: z.enum(['qr', 'code', 'link', 'file', 'paper', 'tablet', 'together', 'table', 'form']),
  importId: z.string(),
});

export const asideSchema = z.object({ id: z.string(), store: z.string(), row: z.unknown() });
export const placeSchema = z.object({ id: z.string(), place: z.string() });

export type TrashRow = z.infer<typeof trashSchema>;
export type VersionRow = z.infer<typeof versionSchema>;
export type ImportRow = z.infer<typeof importSchema>;
export type DeskRow = z.infer<typeof deskSchema>;
export type ArrivalRow = z.infer<typeof arrivalSchema>;

/** A sheet as it stood on the screen of a page that went away, with the revision it was made on. */
export const draftSchema = z.object({
  id: z.string(),
  roundId: z.string(),
  page: z.string(),
  row: rawSchema,
});

const travellers = {
  rounds: roundFromRow,
  sheets: sheetFromRow,
  agreements: agreementFromRow,
  conversations: conversationFromRow,
} satisfies Record<TravellingStore, unknown>;

/** How each store's rows are read; null for a damaged one. */
export const readers = {
  ...travellers,
  places: readerFor(placeSchema),
  drafts: readerFor(draftSchema, ({ row }) => sheetFromRow(row) !== null),
  trash: readerFor(trashSchema),
  versions: readerFor(versionSchema, ({ store, row }) => travellers[store](row) !== null),
  imports: readerFor(importSchema),
  asides: readerFor(asideSchema),
  desks: readerFor(deskSchema),
  arrivals: readerFor(arrivalSchema),
  stages: stageFromRow,
};
export type ReadStore = keyof typeof readers;
export type ReadValue<S extends ReadStore> = NonNullable<ReturnType<(typeof readers)[S]>>;

function readerFor<T>(
  schema: z.ZodMiniType<T>,
  isWhole: (value: T) => boolean = () => true,
): (row: unknown) => T | null {
  return (row) => {
    const parsed = schema.safeParse(row);
    return parsed.success && isRow(row) && isWhole(parsed.data) ? parsed.data : null;
  };
}
