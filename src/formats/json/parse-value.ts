import * as z from 'zod/mini';
import { type Path, type Problem, problemAt } from './problem.ts';

export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Checks a value of the file against its schema; the first fault becomes a problem with its place below `path`. */
export function parseValue<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  path: Path,
): Parsed<z.infer<S>> {
  const result = z.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  return { ok: false, problem: issue ? problemOf(issue, value, path) : problemAt(path, 'wrongValue') };
}

function problemOf(issue: z.core.$ZodIssue, value: unknown, path: Path): Problem {
  const below = issue.path.filter((step) => typeof step !== 'symbol');
  const place = [...path, ...below];
  const found = valueAt(value, below);
  switch (issue.code) {
    case 'unrecognized_keys':
      return problemAt([...place, ...issue.keys.slice(0, 1)], 'unknownField', { found: issue.keys[0] });
    case 'invalid_key':
      return problemAt(place, 'notInRound', { found: below.at(-1) });
    case 'too_big':
      if (issue.origin === 'string') return problemAt(place, 'tooLong', { known: Number(issue.maximum) });
      if (issue.origin === 'array') return problemAt(place, 'tooMany', { known: Number(issue.maximum) });
      return problemAt(place, 'wrongValue', { found });
    default:
      return found === undefined ? problemAt(place, 'missing') : problemAt(place, 'wrongValue', { found });
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[step] : undefined,
    value,
  );
}
