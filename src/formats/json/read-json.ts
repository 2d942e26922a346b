import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { FileAround } from './around.ts';
import { setApart } from './extra.ts';
import { fileFormat, headSchema, type SavedFile } from './file.ts';
import { parseText } from './parse-text.ts';
import { type Parsed, parseValue } from './parse-value.ts';
import { type Problem, problemAt } from './problem.ts';
import { readEntry } from './read-entry.ts';
import { isObject, type JsonObject, type Upgrade, upgradeFrom, upgrades, versionAfter } from './upgrade.ts';

export type ReadOptions = {
  /** Every instrument and version this app knows. */
  instruments: readonly Instrument[];
  /** Told now and then which share of the work is done, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** The steps between file versions; another list only in tests. */
  upgrades?: readonly Upgrade[];
};

export type ReadResult = { ok: true; file: SavedFile } | { ok: false; problem: Problem };

/** Reads an exported file, of this or an older version. Either everything is right, or the first fault is told. */
export function readJson(text: string, options: ReadOptions): ReadResult {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed;
  const opened = openFile(parsed.value, options.upgrades ?? upgrades);
  if (!opened.ok) return opened;
  const { known, carried } = setApart(opened.value, headSchema.shape, opened.value['minor']);
  const head = parseValue(headSchema, known, []);
  if (!head.ok) return head;

  const { minor, exportedAt, app, rounds: entries } = head.value;
  const around: FileAround = {
    minor,
    instruments: options.instruments,
    roundIds: new Set(),
    sheetIds: new Set(),
    agreementIds: new Set(),
  };
  const rounds: RoundWithSheets[] = [];
  for (const [index, entry] of entries.entries()) {
    const onShare = (share: number) => options.onProgress?.((index + share) / entries.length);
    const read = readEntry(entry, ['rounds', index], around, onShare);
    if (!read.ok) return read;
    rounds.push(read.value);
    onShare(1);
  }
  return { ok: true, file: { exportedAt, app, rounds, ...carried } };
}

/** Is it ours, and of a version we can climb from? Then as the newest version, not yet checked any further. */
function openFile(value: unknown, steps: readonly Upgrade[]): Parsed<JsonObject> {
  if (!isObject(value) || value['format'] !== fileFormat) {
    const found = isObject(value) ? value['format'] : value;
    return { ok: false, problem: problemAt([], 'notOurs', { found }) };
  }
  const version = value['version'];
  const known = versionAfter(steps);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const code = version === undefined ? 'missing' : 'wrongValue';
    return { ok: false, problem: problemAt(['version'], code, { found: version }) };
  }
  if (version > known) {
    return { ok: false, problem: problemAt(['version'], 'newerVersion', { found: version, known }) };
  }
  return { ok: true, value: upgradeFrom(version, value, steps) };
}
