import { looksSealed } from '#src/formats/sealed/facts.ts';
import type { OpenResult } from '#src/formats/sealed/open-sealed.ts';

/** Why a sealed file opens with no passphrase at all. */
export type SealedProblem =
  { ok: false; reason: 'damaged' | 'tooLarge' | 'unavailable' } | Extract<OpenResult, { reason: 'newer' }>;
export type Opened = { ok: true; text: string } | { ok: false; reason: 'wrongPassphrase' } | SealedProblem;

/** In bytes: more than enough to see what a file is. */
const beginning = 4_000;

/** Is this a file behind a passphrase? What the device cannot read is not: whoever reads it all says so. */
export async function isSealed(file: Blob): Promise<boolean> {
  try {
    return looksSealed(await file.slice(0, beginning).text());
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** What is in the file, or why not. The code for it comes when first needed. */
export async function openedWith(file: Blob, passphrase: string): Promise<Opened> {
  const [{ openSealed }, { sealedLimit }] = await Promise.all([
    import('#src/formats/sealed/open-sealed.ts'),
    import('#src/formats/sealed/file.ts'),
  ]);
  if (file.size > sealedLimit) return { ok: false, reason: 'damaged' };
  const opened = await openSealed(await file.text(), passphrase);
  if (opened.ok || opened.reason === 'newer') return opened;
  // It began as a sealed file: what is no sealed file after all was damaged.
  return { ok: false, reason: opened.reason === 'notSealed' ? 'damaged' : opened.reason };
}
