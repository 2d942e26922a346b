export type JsonObject = Record<string, unknown>;

/** Turns a file of one version into the next. It gets unchecked JSON and passes on what it does not know. */
export type Upgrade = (file: JsonObject) => JsonObject;

/**
 * Version 1 had no set-up of groups: nobody was asked anything but the answers, and everybody for oneself. What an
 * anonymous round had revealed it goes on showing, as one batch.
 */
const withSetUp: Upgrade = (file) => ({
  ...file,
  version: 2,
  rounds: each(file['rounds'], (entry) => {
    const { round, sheets } = entry;
    if (!isObject(round)) return entry;
    return {
      ...entry,
      round: {
        way: 'apart',
        host: '',
        purpose: '',
        audience: '',
        asks: [],
        rehearsal: false,
        shownSheetIds: isRevealed(round) ? [finishedIds(sheets)].filter((ids) => ids.length > 0) : [],
        jointSheetId: null,
        ...round,
        partners: each(round['partners'], (partner) => ({ expected: null, ...partner })),
      },
    };
  }),
});

/** Version 2 kept nothing of what a group made of its findings. */
const withTalk: Upgrade = (file) => ({
  ...file,
  version: 3,
  rounds: each(file['rounds'], (entry) => ({ agreements: [], conversation: null, ...entry })),
});

/** The first lifts version 1 to 2, and so on: a gap cannot be written down. Entries are added, never changed. */
export const upgrades: readonly Upgrade[] = [withSetUp, withTalk];

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

/** Changes the objects of a list; what is no list, or no object in it, is left for the schema to refuse. */
function each(list: unknown, change: (one: JsonObject) => JsonObject): unknown {
  return Array.isArray(list) ? list.map((one: unknown) => (isObject(one) ? change(one) : one)) : list;
}

function isRevealed(round: JsonObject): boolean {
  return (
    round['kind'] === 'group' && round['openness'] === 'anonymous' && typeof round['revealedAt'] === 'string'
  );
}

function finishedIds(sheets: unknown): unknown[] {
  if (!Array.isArray(sheets)) return [];
  const finished = sheets.filter(isObject).filter((sheet) => typeof sheet['finishedAt'] === 'string');
  return finished.map((sheet) => sheet['id']).sort();
}
