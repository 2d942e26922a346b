import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type enApp from '#locales/en/app.json';
import { loadKnownInstruments } from './instrument-words.ts';
import type { Language } from './languages.ts';

export type AppWords = typeof enApp;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: AppWords };
  }
}

const loaders: Record<Language, () => Promise<{ default: unknown }>> = {
  nl: () => import('#locales/nl/app.json'),
  en: () => import('#locales/en/app.json'),
};

/** Sets up the words of the screen in one language. Call once, before the app is drawn. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    defaultNS: 'app',
    resources: { [language]: { app: await loadApp(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Fetches everything the screen needs in the other language first, then switches at once. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The screen's words in a language that need not be the screen's, for documents. */
export async function wordsIn(language: Language) {
  await loadLanguage(language);
  return i18next.getFixedT(language, 'app');
}

async function loadLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'app')) {
    i18next.addResourceBundle(language, 'app', await loadApp(language));
  }
  await loadKnownInstruments(language);
}

async function loadApp(language: Language): Promise<AppWords> {
  return (await loaders[language]()).default as AppWords;
}
