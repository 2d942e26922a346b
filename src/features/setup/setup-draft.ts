import * as z from 'zod/mini';
import { forgetTyping, keepTyping, readTyping } from '#src/storage/typing.ts';
import { type Setup, setupSchema } from './setup.ts';

/**
 * What was typed and is not yet a round, so that a reload loses nothing.
 * `key`: which set-up it is: a new one, one that follows a round, or a change.
 */
export function readSetupDraft(key: string): Setup | null {
  return z.safeParse(setupSchema, readTyping(nameOf(key))).data ?? null;
}

export function keepSetupDraft(key: string, setup: Setup): void {
  keepTyping(nameOf(key), setup);
}

export function forgetSetupDraft(key: string): void {
  forgetTyping(nameOf(key));
}

function nameOf(key: string): string {
  return `setup:${key}`;
}
