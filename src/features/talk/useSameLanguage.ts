import { useEffect } from 'react';
import { isLanguage } from '#src/i18n/languages.ts';
import { changeLanguage } from '#src/i18n/words.ts';
import { followPreference } from '#src/storage/preferences.ts';

/** Speaks the language that is chosen in the other window. */
export function useSameLanguage(): void {
  useEffect(
    () =>
      followPreference('language', (language) => {
        if (isLanguage(language)) void changeLanguage(language);
      }),
    [],
  );
}
