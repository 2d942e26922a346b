import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type enApp from '#locales/en/app.json';
import type enFiles from '#locales/en/files.json';
import type enGroup from '#locales/en/group.json';
import type enTalk from '#locales/en/talk.json';
import { isolated } from './isolated.ts';
import { loadKnownInstruments } from './instrument-words.ts';
import type { Language } from './languages.ts';

export type AppWords = typeof enApp & typeof enGroup & typeof enTalk & typeof enFiles;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: AppWords };
  }
}

type Loaders = Record<Language, () => Promise<{ default: unknown }>>;

const appLoaders: Loaders = {
  nl: () => import('#locales/nl/app.json'),
  en: () => import('#locales/en/app.json'),
};

/** The words of the screens that only a group needs; they come with the first of those screens. */
const groupLoaders: Loaders = {
  nl: () => import('#locales/nl/group.json'),
  en: () => import('#locales/en/group.json'),
};
/** The words for what a group does with its answers: results, talk, agreements; they come when first needed. */
const talkLoaders: Loaders = {
  nl: () => import('#locales/nl/talk.json'),
  en: () => import('#locales/en/talk.json'),
};

/** The words inside the files that a group takes home, and of the screen that makes them. */
const fileLoaders: Loaders = {
  nl: () => import('#locales/nl/files.json'),
  en: () => import('#locales/en/files.json'),
};

/** Words that come later, by a key that is in each of them. */
const lateWords = { setup: groupLoaders, mirror: talkLoaders, onPaper: fileLoaders };
type LateKey = keyof typeof lateWords;
const used = new Set<LateKey>();

/** Sets up the words of the screen in one language. Call once, before the app is drawn. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    defaultNS: 'app',
    resources: { [language]: { app: await loadApp(language) } },
    // Not against markup, for all text stays text here: against names that turn the sentence around them.
    interpolation: { escapeValue: true, escape: isolated },
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

/** To be awaited before the first screen of a group is drawn; from then on those words come with every language. */
export async function loadGroupWords(): Promise<void> {
  await bring('setup');
}

/** The same for the first screen of a group's results, talk or agreements. */
export async function loadTalkWords(): Promise<void> {
  await Promise.all([bring('setup'), bring('mirror')]);
}

/** The same for the files that a group takes home, and for the screen that makes them. */
export async function loadFileWords(): Promise<void> {
  await Promise.all([loadTalkWords(), bring('onPaper')]);
}

/** Headings of our tables and names of roles in a language, without making it a language of the screen. */
export async function wordsInTables(language: Language) {
  const [files, app] = await Promise.all([fileLoaders[language](), loadApp(language)]);
  const { columns } = (files.default as typeof enFiles).tables;
  return { columns, roles: app.group.roles };
}

async function bring(key: LateKey): Promise<void> {
  used.add(key);
  await addLateWords(i18next.language as Language, key);
}

async function loadLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'app')) {
    i18next.addResourceBundle(language, 'app', await loadApp(language));
  }
  await Promise.all([...used].map((key) => addLateWords(language, key)));
  await loadKnownInstruments(language);
}

async function addLateWords(language: Language, key: LateKey): Promise<void> {
  if (i18next.getResource(language, 'app', key) !== undefined) return;
  i18next.addResourceBundle(language, 'app', (await lateWords[key][language]()).default, true);
}

async function loadApp(language: Language): Promise<typeof enApp> {
  return (await appLoaders[language]()).default as typeof enApp;
}
