import type { Language } from '#src/i18n/languages.ts';
import { changeLanguage } from '#src/i18n/words.ts';
import { writePreference } from '#src/storage/preferences.ts';
import { applyScheme, type SchemeChoice } from '#src/ui/useScheme.ts';

/** Switches the language of the screen and, once its words are here, remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  await changeLanguage(language);
  writePreference('language', language);
}

/** Switches light or dark and remembers it on this device. */
export function chooseScheme(choice: SchemeChoice): void {
  writePreference('scheme', choice);
  applyScheme(choice);
}
