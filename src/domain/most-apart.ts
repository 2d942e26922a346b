import type { StatementFinding } from './findings.ts';

/** So many facets with the same widest spread are named. */
const mostNamed = 3;

/**
 * The facets about which people differ most, by the spread of their answers; of more equal ones the first three.
 * Empty when everybody says the same everywhere, null when there is nothing to compare.
 */
export function mostApart(statements: readonly StatementFinding[]): string[] | null {
  const spreads = statements.flatMap(({ facetId, spread, n }) =>
    spread === null || n < 2 ? [] : [{ facetId, index: spread.index }],
  );
  if (spreads.length === 0) return null;
  const widest = Math.max(...spreads.map(({ index }) => index));
  if (widest === 0) return [];
  return spreads
    .filter(({ index }) => index === widest)
    .map(({ facetId }) => facetId)
    .slice(0, mostNamed);
}
