export type JsonObject = Record<string, unknown>;

/** Turns a file of one version into the next. It gets unchecked JSON and passes on what it does not know. */
export type Upgrade = (file: JsonObject) => JsonObject;

/** The first lifts version 1 to 2, and so on: a gap cannot be written down. Entries are added, never changed. */
export const upgrades: readonly Upgrade[] = [];

/** The version that a list of upgrades leads to. */
export function versionAfter(steps: readonly Upgrade[]): number {
  return steps.length + 1;
}

/** Climbs from a version (1 or more) to the newest, one step at a time. */
export function upgradeFrom(version: number, file: JsonObject, steps: readonly Upgrade[]): JsonObject {
  return steps.slice(version - 1).reduce((older, step) => step(older), file);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
