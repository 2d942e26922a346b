import type { FormatFacts } from '../contract.ts';

/** It is JSON too, so that it passes wherever a file of ours passes; the screen gives it a name of its own. */
export const sealedFacts: FormatFacts = { extension: 'json', mimeType: 'application/json' };

/** Is this text one of ours that is sealed? Cheap, and says nothing about whether it can be opened. */
export function looksSealed(text: string): boolean {
  return /^\ufeff?\s*\{\s*"format"\s*:\s*"samenspiegel-sealed"/.test(text.slice(0, 1_000));
}
