import * as z from 'zod/mini';
import { buildGroupRound } from '#src/domain/group-round.ts';
import {
  type Instrument,
  optionalParts,
  shortIdSchema,
  spokesOf,
  standardStatements,
  variants,
} from '#src/domain/instrument.ts';
import {
  type Partner,
  type PartnerKind,
  partnerLimit,
  partnerSchema,
  personalQuestions,
  type Round,
  usualMinimum,
} from '#src/domain/round.ts';

/**
 * A set-up as it stands on the screen, on its way to become a round. Numbers are as typed; `purpose` and `audience`
 * are null while the person leaves our words as they are.
 */
export const setupSchema = z.strictObject({
  name: z.string(),
  date: z.string(),
  host: z.string(),
  purpose: z.nullable(z.string()),
  audience: z.nullable(z.string()),
  partners: z.array(partnerSchema),
  /** What the ids of new partners begin with: `${root}-${number}`. */
  root: z.string(),
  /** Whether people are counted per organisation; in an anonymous round they always are. */
  perPartner: z.boolean(),
  expected: z.string(),
  variant: z.enum(variants),
  /** Facets that ask their alternative. */
  swapped: z.array(shortIdSchema),
  parts: z.array(z.enum(optionalParts)),
  words: z.record(shortIdSchema, z.string()),
  asks: z.array(z.enum(personalQuestions)),
  openness: z.enum(['open', 'anonymous']),
  minimum: z.int(),
  rehearsal: z.boolean(),
});

export type Setup = z.infer<typeof setupSchema>;
/** Our own words where the person left them. */
export type DefaultTexts = { purpose: string; audience: string };

export function emptySetup(given: { today: string; root: string }): Setup {
  return {
    name: '',
    date: given.today,
    host: '',
    purpose: null,
    audience: null,
    partners: [],
    root: given.root,
    perPartner: false,
    expected: '',
    variant: 'standard',
    swapped: [],
    parts: [],
    words: {},
    asks: [],
    openness: 'open',
    minimum: usualMinimum,
    rehearsal: false,
  };
}

/** The set-up of a round that is there. `root`: for partners to come, when those of the round have no numbered ids. */
export function setupOf(round: Round, instrument: Instrument, root: string): Setup {
  const roots = round.partners.flatMap(({ id }) => /^([0-9a-f]{8})-\d+$/.exec(id)?.[1] ?? []);
  const spokes = spokesOf(instrument, round.instrument.statements);
  return {
    ...emptySetup({ today: round.date, root: roots[0] ?? root }),
    name: round.name,
    host: round.host,
    purpose: round.purpose || null,
    audience: round.audience || null,
    partners: round.partners,
    perPartner: round.partners.some(({ expected }) => expected !== null),
    expected: round.expected === null ? '' : String(round.expected),
    variant: round.instrument.variant,
    swapped: spokes.filter((spoke) => spoke.statementId !== spoke.facetId).map(({ facetId }) => facetId),
    parts: round.parts,
    words: round.words,
    asks: round.asks,
    openness: round.openness,
    minimum: round.minimum,
    rehearsal: round.rehearsal,
  };
}

/** The round that this set-up makes. */
export function roundOf(
  setup: Setup,
  given: {
    id: string;
    now: string;
    instrument: Instrument;
    previousRoundId: string | null;
  },
): Round {
  const anonymous = setup.openness === 'anonymous';
  return buildGroupRound({
    ...given,
    name: setup.name.trim(),
    date: setup.date,
    variant: setup.variant,
    statements: statementsOf(setup, given.instrument),
    parts: setup.parts,
    words: Object.fromEntries(
      Object.entries(setup.words).flatMap(([key, word]) => (word.trim() ? [[key, word.trim()]] : [])),
    ),
    partners: setup.partners
      .filter(({ name }) => name.trim() !== '')
      .map((partner) => ({
        ...partner,
        name: partner.name.trim(),
        expected: anonymous || setup.perPartner ? partner.expected : null,
      })),
    expected: toCount(setup.expected),
    way: 'apart',
    host: setup.host.trim(),
    purpose: (setup.purpose ?? '').trim(),
    audience: (setup.audience ?? '').trim(),
    asks: setup.asks,
    rehearsal: setup.rehearsal,
    openness: setup.openness,
    minimum: setup.minimum,
  });
}

/** The statement of each facet of the variant: the standard one, or the alternative where that was chosen. */
export function statementsOf(setup: Pick<Setup, 'variant' | 'swapped'>, instrument: Instrument): string[] {
  return spokesOf(instrument, standardStatements(instrument, setup.variant)).map(
    ({ facetId, statementId }) => {
      if (!setup.swapped.includes(facetId)) return statementId;
      const facets = instrument.themes.flatMap((theme) => theme.facets);
      return facets.find(({ id }) => id === facetId)?.statements[1] ?? statementId;
    },
  );
}

/** Numbers of partners: two bytes hold one where it is packed. */
const partnerNumbers = 2 ** 14 - 1;

/**
 * The list with more partners at its end, as far as there is room. Their numbers are drawn and not counted, so that the
 * number of one who was taken off, which may still stand in an invitation, does not come back for another.
 * @param dice [0, 1)
 */
export function withPartners(
  { partners, root }: Pick<Setup, 'partners' | 'root'>,
  added: readonly { name: string; kind: PartnerKind }[],
  dice: () => number,
): Partner[] {
  const used = new Set(partners.map(({ id }) => id));
  const drawn = (): string => {
    const id = `${root}-${String(1 + Math.floor(dice() * partnerNumbers))}`;
    return used.has(id) ? drawn() : id;
  };
  const room = Math.max(0, partnerLimit - partners.length);
  const more = added.slice(0, room).map(({ name, kind }): Partner => {
    const id = drawn();
    used.add(id);
    return { id, name, kind, expected: null };
  });
  return [...partners, ...more];
}

/** A number of people as typed; null when it is none. */
export function toCount(text: string): number | null {
  const count = Number(text);
  return text.trim() !== '' && Number.isInteger(count) && count >= 1 && count <= 10_000 ? count : null;
}
