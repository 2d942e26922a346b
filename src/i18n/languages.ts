/** The languages of the screen, each by its own name. The first is the one we start from when nothing fits. */
export const languages = { nl: 'Nederlands', en: 'English' } as const;

export type Language = keyof typeof languages;

export function isLanguage(value: string | null | undefined): value is Language {
  return value !== null && value !== undefined && Object.hasOwn(languages, value);
}

/** The first of a person's preferred languages (BCP 47 tags, best first) that we have; Dutch if none fits. */
export function bestLanguage(preferred: readonly string[]): Language {
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'nl';
}
