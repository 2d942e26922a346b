import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { agreementSchema } from '#src/domain/agreement.ts';
import { conversationSchema } from '#src/domain/conversation.ts';
import { roundSchema } from '#src/domain/round.ts';
import { sheetSchema } from '#src/domain/sheet.ts';
import { readJson, type ReadResult } from '#src/formats/json/read-json.ts';
import { jsonText } from '#src/formats/json/write-json.ts';
import { instruments } from '#src/instruments/registry.ts';
import { arbitraryRounds } from '#test/support/arbitraries.ts';

type Path = (string | number)[];

const now = '2026-11-22T12:00:00.000Z';
const file = arbitraryRounds.filter((rounds) => rounds.length > 0).map((rounds) => jsonText(rounds, { now }));

/** Values that might slip through: other types, edges of ranges, things that look almost right. */
const intruder = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 6, 1.5, -1, 1e300, '', '4', 'dk', [], {}, [[]], { text: 'a' }),
  fc.constantFrom<unknown>('2026-02-30', '2026-11-22T24:00:00Z', 'm'.repeat(10_001), '__proto__', 'B1'),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Whatever comes out is right through and through, or says what is wrong and where. */
function expectSound(result: ReadResult): void {
  if (!result.ok) {
    expect(result.problem.code).toMatch(/^[a-zA-Z]+$/);
    expect(Array.isArray(result.problem.place.path)).toBe(true);
    return;
  }
  for (const { round, sheets, agreements, conversation } of result.file.rounds) {
    expect(z.safeParse(roundSchema, round).success).toBe(true);
    expect(z.safeParse(z.nullable(conversationSchema), conversation).success).toBe(true);
    for (const agreement of agreements) {
      expect(z.safeParse(agreementSchema, agreement).success).toBe(true);
      expect(agreement.roundId).toBe(round.id);
    }
    for (const sheet of sheets) {
      expect(z.safeParse(sheetSchema, sheet).success).toBe(true);
      expect(sheet.roundId).toBe(round.id);
      expect(round.instrument.statements).toEqual(expect.arrayContaining(Object.keys(sheet.answers)));
    }
  }
}

describe('a damaged file', () => {
  it('with one value replaced is read soundly or refused with its place', () => {
    fc.assert(
      fc.property(file, fc.nat(), intruder, (text, choice, value) => {
        const parsed: unknown = JSON.parse(text);
        const paths = pathsOf(parsed);
        const path = paths[choice % paths.length] ?? [];
        const result = readJson(JSON.stringify(replaced(parsed, path, value)), { instruments });
        expectSound(result);
        if (!result.ok && path[0] === 'rounds' && typeof path[1] === 'number') {
          expect(result.problem.place.round).toBeTypeOf('number');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('with one field taken away is refused; an entry of a list or record may be missed', () => {
    fc.assert(
      fc.property(file, fc.nat(), (text, choice) => {
        const parsed: unknown = JSON.parse(text);
        const paths = pathsOf(parsed);
        const path = paths[choice % paths.length] ?? [];
        const result = readJson(JSON.stringify(replaced(parsed, path, undefined)), { instruments });
        expectSound(result);
        if (isField(path)) expect(result.ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('cut off anywhere is refused', () => {
    fc.assert(
      fc.property(file, fc.nat(), (text, choice) => {
        const result = readJson(text.slice(0, choice % (text.length - 2)), { instruments });
        expect(result.ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('with characters changed, added or lost never breaks the reader', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', '"', '{', '}', ',', '7', '\\', '\u0000', 'ë'),
    );
    fc.assert(
      fc.property(file, fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
        const damaged = edits.reduce((before, [choice, lost, added]) => {
          const at = choice % before.length;
          return before.slice(0, at) + added + before.slice(at + lost);
        }, text);
        expectSound(readJson(damaged, { instruments }));
      }),
      { numRuns: 300 },
    );
  });

  it('made of any JSON or any text never breaks the reader', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expectSound(readJson(text, { instruments }));
      }),
      { numRuns: 300 },
    );
  });
});

const records = ['words', 'answers', 'notes', 'themes', 'openAnswers', 'forms', 'dilemmas'];

/** Does the path lead to a field that is always there? */
function isField(path: Path): boolean {
  return typeof path.at(-1) !== 'number' && !records.includes(String(path.at(-2)));
}

/** Every place in a value, from the top down. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const isList = Array.isArray(value);
  return [
    path,
    ...Object.entries(value).flatMap(([key, inside]) =>
      pathsOf(inside, [...path, isList ? Number(key) : key]),
    ),
  ];
}

/** The value with something else at a place; `undefined` takes it away. */
function replaced(value: unknown, path: Path, other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other ?? null;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      if (index !== key) return [item];
      return rest.length === 0 && other === undefined ? [] : [replaced(item, rest, other)];
    });
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, item]: [string, unknown]) => {
      if (name !== key) return [[name, item]];
      return rest.length === 0 && other === undefined ? [] : [[name, replaced(item, rest, other)]];
    }),
  );
}
