import { isolated } from './isolated.ts';
import type { Language } from './languages.ts';

export type StatementWords = { text: string; meaning: string; example: string };

/** Everything an instrument says, in one language. Keys are the ids of the instrument's data. */
export type InstrumentWords = {
  title: string;
  question: string;
  scale: Record<string, string>;
  scaleShort: { low: string; high: string; dk: string; na: string };
  placeholders: Record<string, string>;
  themes: Record<string, { name: string; question: string }>;
  facets: Record<string, { name: string; asks: string }>;
  statements: Record<string, StatementWords>;
  trend: { question: string; better: string; same: string; worse: string; absent: string };
  wish: { question: string };
  votes: { title: string; question: string };
  openQuestions: Record<string, string>;
  aim: { title: string; question: string; hint: string };
  seekOffer: { title: string; seek: string; offer: string };
  forms: {
    title: string;
    question: string;
    now: string;
    wanted: string;
    not: string;
    items: Record<string, string>;
  };
  dilemmas: {
    title: string;
    question: string;
    now: string;
    wish: string;
    items: Record<string, { left: string; right: string }>;
  };
  cards: Record<string, string>;
};

const files = import.meta.glob<{ default: unknown }>('../../locales/*/*-*.json');
const loaded = new Map<string, Promise<InstrumentWords>>();

/** Loads an instrument's statements and cards in a language; a second call gives the same promise. */
export function loadInstrumentWords(instrumentId: string, language: Language): Promise<InstrumentWords> {
  const key = `${language}/${instrumentId}`;
  const known = loaded.get(key);
  if (known) return known;
  const promise = load(instrumentId, language);
  loaded.set(key, promise);
  promise.then(
    // React's `use` takes the value of a promise that says so at once: a screen must not wait for what is here.
    (words) => Object.assign(promise, { status: 'fulfilled', value: words }),
    () => loaded.delete(key),
  );
  return promise;
}

/** The instruments in use so far, now also in this language. */
export async function loadKnownInstruments(language: Language): Promise<void> {
  const ids = new Set([...loaded.keys()].map((key) => key.slice(key.indexOf('/') + 1)));
  await Promise.all([...ids].map((id) => loadInstrumentWords(id, language)));
}

/** Puts the round's own words, or else the instrument's defaults, in the places marked `{{name}}`. */
export function fillPlaceholders(
  text: string,
  defaults: Record<string, string>,
  own: Record<string, string>,
): string {
  const word = (words: Record<string, string>, name: string) =>
    Object.hasOwn(words, name) ? words[name] : undefined;
  return text.replace(
    /\{\{(\w+)\}\}/g,
    (whole, name: string) => isolated(word(own, name) ?? '') || word(defaults, name) || whole,
  );
}

async function load(instrumentId: string, language: Language): Promise<InstrumentWords> {
  const [words, cards] = await Promise.all([
    read(`../../locales/${language}/instrument-${instrumentId}.json`),
    read(`../../locales/${language}/cards-${instrumentId}.json`),
  ]);
  return { ...(words as Omit<InstrumentWords, 'cards'>), cards: cards as Record<string, string> };
}

async function read(path: string): Promise<unknown> {
  const file = files[path];
  if (!file) throw new Error(`No words at ${path}`);
  return (await file()).default;
}
