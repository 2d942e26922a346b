import { cleanText, type Problem, type ProblemCode } from './problem.ts';

/** A key in the words of the screen with what goes into its blanks. */
export type Piece = { key: PlaceKey | FaultKey; values: Record<string, string | number> };

type PlaceKey =
  | 'readProblem.place.round'
  | 'readProblem.place.sheet'
  | 'readProblem.place.agreement'
  | 'readProblem.place.statement'
  | 'readProblem.place.part';
type FaultKey = (typeof faultKeys)[ProblemCode] | 'readProblem.fault.wrongAnswer';

const faultKeys = {
  unreadable: 'readProblem.fault.unreadable',
  cancelled: 'readProblem.fault.cancelled',
  tooLarge: 'readProblem.fault.tooLarge',
  notJson: 'readProblem.fault.notJson',
  incomplete: 'readProblem.fault.incomplete',
  tooDeep: 'readProblem.fault.tooDeep',
  tooMany: 'readProblem.fault.tooMany',
  forbiddenKey: 'readProblem.fault.forbiddenKey',
  notOurs: 'readProblem.fault.notOurs',
  newerVersion: 'readProblem.fault.newerVersion',
  unknownInstrument: 'readProblem.fault.unknownInstrument',
  newerInstrument: 'readProblem.fault.newerInstrument',
  missing: 'readProblem.fault.missing',
  unknownField: 'readProblem.fault.unknownField',
  wrongValue: 'readProblem.fault.wrongValue',
  tooLong: 'readProblem.fault.tooLong',
  duplicate: 'readProblem.fault.duplicate',
  wrongRound: 'readProblem.fault.wrongRound',
  notInRound: 'readProblem.fault.notInRound',
} as const satisfies Record<ProblemCode, string>;

const bytesPerMegabyte = 1_000_000;

/**
 * A problem in pieces for the screen: first where, from large to small, then what.
 * "round 2, sheet 5, statement R3" and "7 is not an answer".
 */
export function describeProblem(problem: Problem): { place: Piece[]; fault: Piece } {
  return { place: placePieces(problem), fault: faultPiece(problem) };
}

/** Faults whose own words say which field it is. */
const tellField: ReadonlySet<ProblemCode> = new Set(['newerVersion', 'newerInstrument', 'unknownInstrument']);

function placePieces({ code, place }: Problem): Piece[] {
  const { round, sheet, agreement, statement, part, path } = place;
  const field = path
    .slice(path.indexOf(part ?? ''))
    .map((step) => (typeof step === 'number' ? step + 1 : cleanText(step)));
  return [
    ...(round === undefined ? [] : [{ key: 'readProblem.place.round', values: { round } } as const]),
    ...(sheet === undefined ? [] : [{ key: 'readProblem.place.sheet', values: { sheet } } as const]),
    ...(agreement === undefined
      ? []
      : [{ key: 'readProblem.place.agreement', values: { agreement } } as const]),
    ...(statement === undefined
      ? []
      : [{ key: 'readProblem.place.statement', values: { statement: cleanText(statement) } } as const]),
    ...(part === undefined || statement !== undefined || tellField.has(code)
      ? []
      : [{ key: 'readProblem.place.part', values: { part: field.join(' › ') } } as const]),
  ];
}

function faultPiece({ code, place, found = '', known = 0 }: Problem): Piece {
  if (code === 'tooLarge') {
    const megabytes = (bytes: number) => Math.ceil((10 * bytes) / bytesPerMegabyte) / 10;
    return { key: faultKeys[code], values: { found: megabytes(Number(found)), known: megabytes(known) } };
  }
  if (code === 'wrongValue' && place.part === 'answers') {
    return { key: 'readProblem.fault.wrongAnswer', values: { found, known } };
  }
  return { key: faultKeys[code], values: { found, known } };
}
