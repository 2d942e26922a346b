import type { Round } from './round.ts';

/**
 * Where a file about a round comes from: app, round, day, questionnaire and its fingerprint. One line, the same in
 * every language, for a file's own data; it never says who took part.
 */
export function originOf({ name, date, instrument }: Round, appVersion: string): string {
  return [
    `Samenspiegel ${appVersion}`,
    name,
    date,
    `${instrument.id} ${String(instrument.version)}`,
    instrument.fingerprint,
  ]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' · ');
}
