/** Why a file cannot be read. Facts only; the screen has the words. */
export type ProblemCode =
  /** The device could not hand over the file, or the reading itself broke. */
  | 'unreadable'
  | 'cancelled'
  /** `found` and `known` in bytes. */
  | 'tooLarge'
  | 'notJson'
  /** It begins as JSON and stops halfway, as an interrupted download does. */
  | 'incomplete'
  | 'tooDeep'
  /** More values, rounds, sheets, agreements, partners or votes than `known`. */
  | 'tooMany'
  | 'forbiddenKey'
  /** JSON, but not one of our files; `found` is what it calls itself. */
  | 'notOurs'
  /** Written by a newer app: version `found`, we read up to `known`. */
  | 'newerVersion'
  | 'unknownInstrument'
  /** The questionnaire is known, but version `found` is newer than our `known`. */
  | 'newerInstrument'
  | 'missing'
  | 'unknownField'
  | 'wrongValue'
  /** Text longer than `known` UTF-16 code units. */
  | 'tooLong'
  /** An id that stands in the file twice. */
  | 'duplicate'
  /** A sheet, agreement or conversation that says it belongs to another round than the one it stands in. */
  | 'wrongRound'
  /** A statement, theme, facet, question, form, dilemma, partner or word that this round or its instrument does not have. */
  | 'notInRound';

export type Path = readonly (string | number)[];

/** Where in the file, as people count: the first round is 1. `path` is the same from the top, counted from 0. */
export type Place = {
  round?: number;
  sheet?: number;
  agreement?: number;
  /** The field of the file, round, sheet or agreement; or `conversation`, of which a round has one. */
  part?: string;
  /** The statement whose answer or note it is. */
  statement?: string;
  path: Path;
};

/** `found` is short and holds no invisible characters: safe to show. */
export type Problem = { code: ProblemCode; place: Place; found?: string; known?: number };

/** `found` may be any value; it is shortened here. Absent means there is nothing worth showing. */
export function problemAt(
  path: Path,
  code: ProblemCode,
  facts: { found?: unknown; known?: number } = {},
): Problem {
  return {
    code,
    place: placeOf(path),
    ...(facts.found !== undefined && { found: showValue(facts.found) }),
    ...(facts.known !== undefined && { known: facts.known }),
  };
}

/** The place that a path from the top of the file points at: `['rounds', 1, 'sheets', 4, 'answers', 'R3']`. */
export function placeOf(path: Path): Place {
  const [top, roundIndex, half, ...below] = path;
  if (top !== 'rounds' || typeof roundIndex !== 'number') return { ...partOf(path), path };
  const round = roundIndex + 1;
  if (half === 'round' && below.length > 0) return { round, ...partOf(below), path };
  const [index, ...fields] = below;
  if (typeof index === 'number' && half === 'sheets') {
    return { round, sheet: index + 1, ...partOf(fields), path };
  }
  if (typeof index === 'number' && half === 'agreements') {
    return { round, agreement: index + 1, ...partOf(fields), path };
  }
  return { round, ...partOf(path.slice(2)), path };
}

const foundLimit = 40;

/** A value as a short text: numbers bare, texts in quotes, lists and objects by their brackets. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const short = cleanText(String(value));
  return typeof value === 'string' ? `"${short}"` : short;
}

/** A text of a foreign file, short and without invisible characters. */
export function cleanText(text: string): string {
  const visible = [...text.slice(0, 2 * foundLimit)].map((character) =>
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character) ? '\ufffd' : character,
  );
  return visible.length > foundLimit ? `${visible.slice(0, foundLimit).join('')}…` : visible.join('');
}

function partOf(fields: Path): { part?: string; statement?: string } {
  const [part, id] = fields;
  if (typeof part !== 'string') return {};
  const isStatement = (part === 'answers' || part === 'notes') && typeof id === 'string';
  return isStatement ? { part, statement: id } : { part };
}
