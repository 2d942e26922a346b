import type { ColumnWord } from '../export-table.ts';
import type { Role } from '../sheet.ts';

/**
 * What an instrument says in one language, as far as it helps to know the headings and answers of a form again; and
 * of our own tables the headings (`columns`) and roles.
 */
export type ImportWords = {
  scale: Readonly<Record<string, string>>;
  scaleShort: { low: string; high: string; dk: string; na: string };
  placeholders: Readonly<Record<string, string>>;
  themes: Readonly<Record<string, { name: string; question: string }>>;
  facets: Readonly<Record<string, { name: string }>>;
  statements: Readonly<Record<string, { text: string }>>;
  trend: { question: string; better: string; same: string; worse: string; absent: string };
  wish: { question: string };
  votes: { title: string; question: string };
  openQuestions: Readonly<Record<string, string>>;
  aim: { title: string; question: string };
  seekOffer: { seek: string; offer: string };
  forms: { now: string; wanted: string; not: string; items: Readonly<Record<string, string>> };
  dilemmas: { now: string; wish: string; items: Readonly<Record<string, { left: string; right: string }>> };
  columns: Readonly<Record<ColumnWord, string>>;
  roles: Readonly<Record<Role, string>>;
};

/** A text with the places `{{name}}` filled in. */
export function withWords(
  text: string,
  defaults: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const word = Object.hasOwn(own, name) ? own[name] : undefined;
    return word || (Object.hasOwn(defaults, name) ? (defaults[name] ?? '') : '');
  });
}
