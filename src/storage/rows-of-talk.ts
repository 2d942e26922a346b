import { type Agreement, agreementSchema } from '#src/domain/agreement.ts';
import { type Conversation, conversationSchema } from '#src/domain/conversation.ts';
import { type Stage, stageSchema } from '#src/domain/stage.ts';
import { StorageError } from './errors.ts';
import { extraOf, type Fields, isRow } from './rows.ts';
import type { Row } from './stores.ts';

/** An agreement with its place among those of its round: the order in which they were made, which no id tells. */
export type PlacedAgreement = Agreement & { place: number };

/** There is one a round, so the id of the round is its own. */
type ById<T> = Omit<T, 'roundId'> & { id: string };

/** Throws StorageError 'failed' for an agreement that could not be read again. */
export function agreementToRow(agreement: Agreement, place: number): Row {
  if (!agreementSchema.safeParse(agreement).success) throw new StorageError('failed', 'unfit agreement');
  return {
    id: agreement.id,
    roundId: agreement.roundId,
    revision: agreement.revision,
    kind: agreement.kind,
    what: agreement.what,
    who: agreement.who,
    withWhom: agreement.withWhom,
    due: agreement.due,
    sign: agreement.sign,
    facetId: agreement.facetId,
    review: agreement.review && {
      outcome: agreement.review.outcome,
      why: agreement.review.why,
      day: agreement.review.day,
    },
    ...extraOf(agreement.extra),
    place,
  } satisfies Fields<PlacedAgreement>;
}

/** Null when the row is damaged. */
export function agreementFromRow(row: unknown): PlacedAgreement | null {
  if (!isRow(row)) return null;
  const parsed = agreementSchema.safeParse({
    id: row.id,
    roundId: row['roundId'],
    revision: row['revision'],
    kind: row['kind'],
    what: row['what'],
    who: row['who'],
    withWhom: row['withWhom'],
    due: row['due'],
    sign: row['sign'],
    facetId: row['facetId'],
    review: row['review'],
    ...extraOf(row['extra']),
  } satisfies Fields<Agreement>);
  const { place } = row;
  return parsed.success && typeof place === 'number' && Number.isInteger(place)
    ? { ...parsed.data, place }
    : null;
}

/** For sorting: in the order in which they were made. */
export function byPlace(one: PlacedAgreement, other: PlacedAgreement): number {
  return one.place - other.place;
}

export function withoutPlace(placed: PlacedAgreement): Agreement {
  const agreement: Agreement & { place?: number } = { ...placed };
  delete agreement.place;
  return agreement;
}

/** Throws StorageError 'failed' for a conversation that could not be read again. */
export function conversationToRow(conversation: Conversation): Row {
  if (!conversationSchema.safeParse(conversation).success) {
    throw new StorageError('failed', 'unfit conversation');
  }
  const { guess, agenda } = conversation;
  return {
    id: conversation.roundId,
    revision: conversation.revision,
    guess: { themeId: guess.themeId, facetId: guess.facetId },
    agenda: { statementIds: agenda.statementIds, pinned: agenda.pinned },
    hiddenNotes: conversation.hiddenNotes,
    ...extraOf(conversation.extra),
  } satisfies Fields<ById<Conversation>>;
}

/** Null when the row is damaged. */
export function conversationFromRow(row: unknown): Conversation | null {
  if (!isRow(row)) return null;
  const parsed = conversationSchema.safeParse({
    roundId: row.id,
    revision: row['revision'],
    guess: row['guess'],
    agenda: row['agenda'],
    hiddenNotes: row['hiddenNotes'],
    ...extraOf(row['extra']),
  } satisfies Fields<Conversation>);
  return parsed.success ? parsed.data : null;
}

/** Throws StorageError 'failed' for a stage that could not be read again. */
export function stageToRow(stage: Stage): Row {
  if (!stageSchema.safeParse(stage).success) throw new StorageError('failed', 'unfit stage');
  const { roundId, ...rest } = stage;
  return {
    id: roundId,
    run: rest.run,
    minutes: rest.minutes,
    fromResult: rest.fromResult,
    step: rest.step,
    part: rest.part,
    statementId: rest.statementId,
    timer: rest.timer,
    names: rest.names,
    black: rest.black,
    stop: rest.stop,
    notes: rest.notes,
  } satisfies Fields<ById<Stage>>;
}

/** Null when the row is damaged. */
export function stageFromRow(row: unknown): Stage | null {
  if (!isRow(row)) return null;
  const parsed = stageSchema.safeParse({
    roundId: row.id,
    run: row['run'],
    minutes: row['minutes'],
    fromResult: row['fromResult'],
    step: row['step'],
    part: row['part'],
    statementId: row['statementId'],
    timer: row['timer'],
    names: row['names'],
    black: row['black'],
    stop: row['stop'],
    notes: row['notes'],
  } satisfies Fields<Stage>);
  return parsed.success ? parsed.data : null;
}
