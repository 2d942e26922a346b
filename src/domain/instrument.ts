import * as z from 'zod/mini';

/**
 * A questionnaire as data: themes, facets, statements, variants. Words are elsewhere (`locales/`).
 * The id of a facet's standard statement is the facet's own id; its alternative has a `b` behind it.
 */
export const variants = ['quick', 'standard', 'extended'] as const;
export type Variant = (typeof variants)[number];

/** The parts a round may leave out. Statements, wish, trend, votes and open questions are always there. */
export const optionalParts = ['aim', 'seekOffer', 'forms', 'dilemmas'] as const;
export type OptionalPart = (typeof optionalParts)[number];

export const shortIdSchema = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,31}$/));

export const facetSchema = z.strictObject({
  id: shortIdSchema,
  /** The standard statement first, then its alternative. */
  statements: z.array(shortIdSchema).check(z.minLength(1)),
  variants: z.array(z.enum(variants)),
});

export const themeSchema = z.strictObject({
  id: shortIdSchema,
  facets: z.array(facetSchema).check(z.minLength(1)),
});

export const instrumentSchema = z.strictObject({
  id: shortIdSchema,
  version: z.int().check(z.positive()),
  /** Number of steps on the scale; every score is from 1 to this number. */
  steps: z.literal(5),
  placeholders: z.array(shortIdSchema),
  themes: z.array(themeSchema).check(z.minLength(1)),
  openQuestions: z.array(shortIdSchema),
  forms: z.array(shortIdSchema),
  dilemmas: z.array(shortIdSchema),
  /** Per statement a fingerprint of its id and wording (see `fingerprint.ts`); frozen with the version. */
  fingerprints: z.record(shortIdSchema, z.string()),
});

export type Facet = z.infer<typeof facetSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Instrument = z.infer<typeof instrumentSchema>;

/** One spoke of a round's radar: the facet, its theme, and the statement that stands for it in this round. */
export type Spoke = { themeId: string; facetId: string; statementId: string };

/** The standard statement ids of a variant, in the instrument's order. */
export function standardStatements(instrument: Instrument, variant: Variant): string[] {
  return instrument.themes
    .flatMap((theme) => theme.facets)
    .filter((facet) => facet.variants.includes(variant))
    .flatMap((facet) => facet.statements.slice(0, 1));
}

/** The spokes for the given statement ids, always in the instrument's order; unknown ids are left out. */
export function spokesOf(instrument: Instrument, statementIds: readonly string[]): Spoke[] {
  return instrument.themes.flatMap((theme) =>
    theme.facets.flatMap((facet) =>
      facet.statements
        .filter((statementId) => statementIds.includes(statementId))
        .map((statementId) => ({ themeId: theme.id, facetId: facet.id, statementId })),
    ),
  );
}

/** The themes that have at least one of these spokes, in order, each with its own spokes. */
export function spokesByTheme(spokes: readonly Spoke[]): { themeId: string; spokes: Spoke[] }[] {
  const themeIds = [...new Set(spokes.map((spoke) => spoke.themeId))];
  return themeIds.map((themeId) => ({
    themeId,
    spokes: spokes.filter((spoke) => spoke.themeId === themeId),
  }));
}
