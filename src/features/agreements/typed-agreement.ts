import * as z from 'zod/mini';
import { type AgreementDraft, agreementDraftSchema } from '#src/domain/agreement.ts';
import { forgetTyping, keepTyping, readTyping } from '#src/storage/typing.ts';

/**
 * An agreement that is half written: it stays when its dialog is closed or the page is loaded again.
 * `key`: of the round for a new one, of the round and the agreement for one that is changed.
 */
export function readTypedAgreement(key: string): AgreementDraft | null {
  return z.safeParse(agreementDraftSchema, readTyping(nameOf(key))).data ?? null;
}

/** Keeps what differs from the beginning; of a new one only when something was written. */
export function keepTypedAgreement(key: string, draft: AgreementDraft, start: AgreementDraft): void {
  const fields = ['kind', 'what', 'who', 'withWhom', 'due', 'sign', 'facetId'] as const;
  const isNew = start.what === '';
  const told = fields.filter((field) => !isNew || (field !== 'kind' && field !== 'facetId'));
  if (told.some((field) => draft[field] !== start[field])) keepTyping(nameOf(key), draft);
  else forgetTypedAgreement(key);
}

export function forgetTypedAgreement(key: string): void {
  forgetTyping(nameOf(key));
}

function nameOf(key: string): string {
  return `agreement:${key}`;
}
