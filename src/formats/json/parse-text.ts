import { measure, sizeLimit, valueLimit } from './limits.ts';
import type { Parsed } from './parse-value.ts';
import { type Path, type Problem, problemAt } from './problem.ts';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** From text to a plain value: within the limits, right JSON, and no key that could touch an object's prototype. */
export function parseText(text: string): Parsed<unknown> {
  if (text.length > sizeLimit) {
    return { ok: false, problem: problemAt([], 'tooLarge', { found: text.length, known: sizeLimit }) };
  }
  const measured = measure(text);
  // A picture or another foreign file may be full of brackets too.
  if (measured.tooDeep && !/^\ufeff?\s*[[{]/.test(text)) {
    return { ok: false, problem: problemAt([], 'notJson') };
  }
  if (measured.tooDeep) return { ok: false, problem: problemAt([], 'tooDeep') };
  if (measured.tooMany) return { ok: false, problem: problemAt([], 'tooMany', { known: valueLimit }) };
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const problem = forbiddenKey(value, []);
    return problem ? { ok: false, problem } : { ok: true, value };
  } catch {
    const cutOff = measured.open && /^\ufeff?\s*\{/.test(text);
    return { ok: false, problem: problemAt([], cutOff ? 'incomplete' : 'notJson') };
  }
}

/** Recursion is safe here: `measure` has limited the depth. */
function forbiddenKey(value: unknown, path: Path): Problem | null {
  if (typeof value !== 'object' || value === null) return null;
  const isList = Array.isArray(value);
  for (const [key, inside] of Object.entries(value)) {
    const below = [...path, isList ? Number(key) : key];
    if (forbidden.has(key)) return problemAt(below, 'forbiddenKey', { found: key });
    const problem = forbiddenKey(inside, below);
    if (problem) return problem;
  }
  return null;
}
