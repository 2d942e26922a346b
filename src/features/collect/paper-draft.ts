import * as z from 'zod/mini';
import { nameLimit } from '#src/domain/round.ts';
import { forgetTyping, keepTyping, readTyping } from '#src/storage/typing.ts';
import type { PaperValues } from './paper-form.ts';

/** The form that is being keyed in survives a reload: half a form is nobody's sheet, so it is not with the round. */
const draftSchema = z.record(z.string(), z.string().check(z.maxLength(nameLimit)));

export function readPaperDraft(roundId: string): PaperValues {
  return z.safeParse(draftSchema, readTyping(nameOf(roundId))).data ?? {};
}

export function keepPaperDraft(roundId: string, values: PaperValues): void {
  const isEmpty = Object.values(values).every((value) => value === '');
  if (isEmpty) forgetTyping(nameOf(roundId));
  else keepTyping(nameOf(roundId), values);
}

function nameOf(roundId: string): string {
  return `paper:${roundId}`;
}
