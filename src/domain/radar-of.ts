import type { Findings } from './findings.ts';
import { spokesByTheme } from './instrument.ts';
import type { ThemeRole } from './prim.ts';
import type { Radar } from './radar.ts';

/** How themes and facets are called, by id. */
export type RadarNames = { theme: (themeId: string) => string; facet: (facetId: string) => string };

/** The radar of findings: means as the line, one dot per person where there is more than one. */
export function radarOf(findings: Findings, names: RadarNames): Radar {
  const statements = new Map(findings.statements.map((one) => [one.statementId, one]));
  return {
    sectors: spokesByTheme(findings.statements).map(({ themeId, spokes }) => {
      const theme = findings.themes.find((one) => one.themeId === themeId);
      return {
        themeId: asThemeRole(themeId),
        name: names.theme(themeId),
        mean: theme?.mean ?? null,
        wish: theme?.wish ?? null,
        spokes: spokes.map(({ facetId, statementId }) => {
          const found = statements.get(statementId);
          return {
            id: facetId,
            label: names.facet(facetId),
            value: found?.mean ?? null,
            dots: findings.people > 1 ? [...(found?.dots ?? [])] : [],
          };
        }),
      };
    }),
  };
}

const roles: readonly string[] = [
  'interests',
  'relationship',
  'organisation',
  'process',
  'ambition',
] satisfies ThemeRole[];

/** A theme's id is the name of its colour. An instrument with other themes needs colours of its own first. */
export function asThemeRole(themeId: string): ThemeRole {
  if (!roles.includes(themeId)) throw new Error(`No colour for theme ${themeId}`);
  return themeId as ThemeRole;
}
