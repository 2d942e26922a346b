import type { IndexName } from './stores.ts';

/** The version this app writes. Raise it together with a step below and a fixture `database-<version>.json`. */
export const databaseVersion = 3;

/** All a step can do is add: nothing is ever dropped by an upgrade. */
export type Growth = { addStore(name: string, indexes: readonly IndexName[]): void };

/** By the version a step leads to. A released step is never changed. */
export type Steps = Readonly<Record<number, (growth: Growth) => void>>;

export const steps: Steps = {
  1: (growth) => {
    growth.addStore('rounds', []);
    growth.addStore('sheets', ['roundId']);
    growth.addStore('places', []);
    growth.addStore('drafts', ['roundId']);
    growth.addStore('trash', ['roundId']);
    growth.addStore('versions', ['roundId']);
    growth.addStore('asides', []);
    growth.addStore('imports', []);
    growth.addStore('facts', []);
  },
  2: (growth) => {
    growth.addStore('desks', []);
    growth.addStore('arrivals', ['roundId']);
  },
  3: (growth) => {
    growth.addStore('agreements', ['roundId']);
    growth.addStore('conversations', []);
    growth.addStore('stages', []);
  },
};

/**
 * Climbs one step at a time from one version to another; 0 is "there is no database yet".
 * Throws before the first step when any step of the way, or any earlier one, is missing.
 */
export function climb(growth: Growth, from: number, to: number, table: Steps = steps): void {
  checkSteps(to, table);
  for (let version = from + 1; version <= to; version += 1) table[version]?.(growth);
}

/** Throws when the table has a gap below `version`, so that a forgotten step shows at the first start. */
export function checkSteps(version: number, table: Steps = steps): void {
  for (let step = 1; step <= version; step += 1) {
    if (!table[step]) throw new Error(`The step to database version ${String(step)} is missing.`);
  }
}
