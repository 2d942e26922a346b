import { buildGroupRound } from '#src/domain/group-round.ts';
import { type OptionalPart, standardStatements, type Variant } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { sampleSheets } from '#src/domain/sample-sheets.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { instrument } from './words.ts';

export type Meeting = {
  id: string;
  name: string;
  people: number;
  /** Names of organisations; people are spread over them in turn. */
  partners?: string[];
  variant?: Variant;
  anonymous?: boolean;
  parts?: OptionalPart[];
  previousRoundId?: string;
  /** Another number, other answers. */
  seed?: number;
};

/** A round of a group of which everybody has handed in, not revealed yet; the same for the same wishes. */
export function collectedRound(wanted: Meeting): { round: Round; sheets: Sheet[] } {
  const { id, name, people, partners = [], variant = 'standard' } = wanted;
  const round = buildGroupRound({
    id,
    now: '2026-11-24T09:00:00.000Z',
    name,
    date: '2026-11-24',
    instrument,
    variant,
    statements: standardStatements(instrument, variant),
    parts: wanted.parts ?? [],
    words: {},
    partners: partners.map((partner, place) => ({
      id: `partner-${String(place + 1).padStart(3, '0')}`,
      name: partner,
      kind: (['vmbo', 'mbo', 'company'] as const)[place % 3] ?? 'other',
      expected: null,
    })),
    expected: people,
    way: 'apart',
    host: 'Programmateam Rijnstreek',
    purpose: 'Wij willen weten waar het goed gaat en waar het schuurt.',
    audience: 'Alleen de mensen in deze groep.',
    asks: [],
    rehearsal: false,
    openness: wanted.anonymous ? 'anonymous' : 'open',
    minimum: 5,
    previousRoundId: wanted.previousRoundId ?? null,
  });
  let [seed, person] = [wanted.seed ?? 7, 0];
  const dice = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const newId = () => `${id}-${String((person += 1)).padStart(4, '0')}-c9a1eb7e2a85`;
  // Made-up answers are for rehearsals only; here they stand for what people said.
  return { round, sheets: sampleSheets({ ...round, rehearsal: true }, instrument, people, dice, newId) };
}

/** So many organisations, each with a name of exactly 40 characters. */
export function longNames(count: number): string[] {
  return Array.from({ length: count }, (_, place) =>
    `Scholengemeenschap Rijnstreek ${String(place + 1)}`.padEnd(40, ' locatie'),
  );
}
