import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { type Asked, type FileAround, repeatedId } from './around.ts';
import { setApart } from './extra.ts';
import { entrySchema, fileRoundSchema, fileSheetSchema } from './file.ts';
import { findInstrument, knownIds, roundFault, sheetFault } from './fits.ts';
import { type Parsed, parseValue } from './parse-value.ts';
import { type Path, problemAt } from './problem.ts';
import { readTalk } from './read-talk.ts';

/** Sheets read between two words about progress. */
const sheetsPerShare = 100;

/** Reads one round with all that belongs to it. `onShare` is told which share of the sheets is done, from 0 to 1. */
export function readEntry(
  value: unknown,
  path: Path,
  around: FileAround,
  onShare: (share: number) => void,
): Parsed<RoundWithSheets> {
  const entry = parseValue(entrySchema, value, path);
  if (!entry.ok) return entry;
  const round = readRound(entry.value.round, [...path, 'round'], around);
  if (!round.ok) return round;
  const sheets = readSheets(entry.value.sheets, round.value, [...path, 'sheets'], around, onShare);
  if (!sheets.ok) return sheets;
  const talk = readTalk(entry.value, round.value, path, around);
  if (!talk.ok) return talk;
  return { ok: true, value: { round: round.value.round, sheets: sheets.value, ...talk.value } };
}

function readRound(value: unknown, path: Path, around: FileAround): Parsed<Asked> {
  const { known, carried } = setApart(value, fileRoundSchema.shape, around.minor);
  const parsed = parseValue(fileRoundSchema, known, path);
  if (!parsed.ok) return parsed;
  const round = { ...parsed.value, ...carried };
  const instrument = findInstrument(round, around.instruments, path);
  if (!instrument.ok) return instrument;
  const fault = repeatedId(round.id, around.roundIds, path) ?? roundFault(round, instrument.value, path);
  return fault ? { ok: false, problem: fault } : { ok: true, value: { round, instrument: instrument.value } };
}

function readSheets(
  values: readonly unknown[],
  { round, instrument }: Asked,
  path: Path,
  around: FileAround,
  onShare: (share: number) => void,
): Parsed<Sheet[]> {
  if (round.kind === 'alone' && values.length > 1) {
    return { ok: false, problem: problemAt(path, 'tooMany', { known: 1 }) };
  }
  const ids = knownIds(round, instrument);
  const sheets: Sheet[] = [];
  for (const [index, value] of values.entries()) {
    const sheetPath = [...path, index];
    const { known, carried } = setApart(value, fileSheetSchema.shape, around.minor);
    const parsed = parseValue(fileSheetSchema, known, sheetPath);
    if (!parsed.ok) return parsed;
    const sheet = { ...parsed.value, ...carried };
    const fault =
      repeatedId(sheet.id, around.sheetIds, sheetPath) ?? sheetFault(sheet, round, ids, sheetPath);
    if (fault) return { ok: false, problem: fault };
    sheets.push(sheet);
    if (sheets.length % sheetsPerShare === 0) onShare(sheets.length / values.length);
  }
  return { ok: true, value: sheets };
}
