import { instruments } from '#src/instruments/registry.ts';
import { readJson, type ReadResult } from '#src/formats/json/read-json.ts';
import type { Problem } from '#src/formats/json/problem.ts';

type Json = Record<string, unknown>;
type Key = string | number;

const sheet = (id: string, roundId: string, answers: Json = {}): Json => ({
  id,
  roundId,
  revision: 1,
  startedAt: '2026-03-17T09:00:00.000Z',
  finishedAt: null,
  respondent: { partnerId: null, role: 'teacher', name: null },
  answers,
  notes: {},
  themes: {},
  votes: [],
  openAnswers: {},
  aim: '',
  seek: '',
  offer: '',
  forms: {},
  dilemmas: {},
});

const round = (id: string, kind: string): Json => ({
  id,
  revision: 1,
  kind,
  name: 'Techniek in de regio',
  date: '2026-03-17',
  createdAt: '2026-03-17T08:55:00.000Z',
  instrument: {
    id: 'region',
    version: 1,
    variant: 'quick',
    statements: ['B1', 'B3', 'R3'],
    fingerprint: 'made-by-hand',
  },
  parts: ['aim'],
  words: { region: 'Oeverwijk' },
  partners: [{ id: 'partner-1', name: 'Vakcollege', kind: 'vmbo', expected: 3 }],
  expected: 5,
  way: 'apart',
  host: 'Noor, programmaleider',
  purpose: 'Zien waar we staan',
  audience: 'Alleen wij',
  asks: ['role'],
  rehearsal: false,
  openness: 'open',
  minimum: 5,
  previousRoundId: null,
  revealedAt: null,
  shownSheetIds: [],
  jointSheetId: null,
});

const agreement = (id: string, roundId: string, given: Json = {}): Json => ({
  id,
  roundId,
  revision: 1,
  kind: 'process',
  what: 'Elke maand kijken we samen naar de planning',
  who: 'Vakcollege',
  withWhom: '',
  due: '2026-06-01',
  sign: '',
  facetId: 'R3',
  review: null,
  ...given,
});

const conversation = (roundId: string): Json => ({
  roundId,
  revision: 2,
  guess: { themeId: 'process', facetId: 'R3' },
  agenda: { statementIds: ['R3', 'B1'], pinned: ['B1'] },
  hiddenNotes: ['9ae16a3b2f90404f'],
});

/** A right file: a round alone with one sheet, and a group round with five sheets, two agreements and a conversation. */
export function exampleFile(): Json {
  return {
    format: 'samenspiegel',
    version: 3,
    minor: 0,
    exportedAt: '2026-03-18T10:00:00.000Z',
    app: '1.0.0',
    rounds: [
      {
        round: round('round-001', 'alone'),
        sheets: [sheet('sheet-001', 'round-001', { B1: 4 })],
        agreements: [],
        conversation: null,
      },
      {
        round: round('round-002', 'group'),
        sheets: [2, 3, 4, 5, 6].map((n) => sheet(`sheet-00${n}`, 'round-002', { B1: 2, B3: 'dk', R3: 5 })),
        agreements: [
          agreement('agree-01', 'round-002'),
          agreement('agree-02', 'round-002', {
            kind: 'action',
            review: { outcome: 'partly', why: 'Te weinig tijd', day: '2026-06-03' },
          }),
        ],
        conversation: conversation('round-002'),
      },
    ],
  };
}

/** The example with one value put at a path, or taken away when there is no value. */
export function withValue(path: Key[], value?: unknown): Json {
  const file = exampleFile();
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Json>((inside, key) => inside[key] as Json, file);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return file;
}

/** What lies at a path of the example. */
export function at(file: object, ...path: Key[]): object {
  return path.reduce<object>((inside, key) => (inside as Record<Key, object>)[key] ?? {}, file);
}

/** Reads a value as a file of the standard instruments would be read. */
export function read(file: unknown): ReadResult {
  return readJson(typeof file === 'string' ? file : JSON.stringify(file), { instruments });
}

/** The problem with a file that must have one. */
export function problemOf(file: unknown): Problem {
  const result = read(file);
  if (result.ok) throw new Error('The file was read, though it is wrong');
  return result.problem;
}
