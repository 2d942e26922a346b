import { isolated } from './isolated.ts';
import type { Language } from './languages.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A score with one decimal, as the language writes it: 3,4 in Dutch, 3.4 in English. */
export function sayScore(score: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(score);
}

/** A day (`YYYY-MM-DD` or a full moment) in words: 17 maart 2027. */
export function sayDay(day: string, language: Language): string {
  const date = day.length === 10 ? new Date(`${day}T12:00:00`) : new Date(day);
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(date);
}

/** The day of a moment on this device's own calendar, `YYYY-MM-DD`; `later`: so many days after it. */
export function toDay(moment: Date, later = 0): string {
  const day = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + later);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Names in a row: "Belangen, Relatie en Proces"; none turns the others. */
export function sayList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names.map(isolated));
}

/** A size in bytes, rounded so that a person can use it: "340 kB", "1,2 MB". */
export function saySize(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    value,
  );
}
