import type { Findings } from './findings.ts';

/** A pattern, and so a comparison of spread, needs as many answers. */
const fewest = 4;
/** Two spreads closer than this are equal. */
const sameness = 1e-9;

/** The facets whose answers lie furthest apart, all that are equal; none where nothing differs or too few answered. */
export function widestFacets(findings: Findings): string[] {
  const spreads = findings.statements.flatMap(({ facetId, spread, n, tooFew }) =>
    spread !== null && n >= fewest && !tooFew ? [{ facetId, index: spread.index }] : [],
  );
  const widest = Math.max(0, ...spreads.map(({ index }) => index));
  if (widest === 0) return [];
  return spreads.filter(({ index }) => widest - index < sameness).map(({ facetId }) => facetId);
}
