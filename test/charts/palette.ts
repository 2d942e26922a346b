import type { Palette } from '#src/domain/prim.ts';

/** A palette whose colours are called as their roles, to see which role was used. */
export const namedPalette: Palette = {
  paper: 'paper',
  surface: 'surface',
  ink: 'ink',
  inkQuiet: 'inkQuiet',
  line: 'line',
  accent: 'accent',
  interests: 'interests',
  relationship: 'relationship',
  organisation: 'organisation',
  process: 'process',
  ambition: 'ambition',
  interestsTint: 'interestsTint',
  relationshipTint: 'relationshipTint',
  organisationTint: 'organisationTint',
  processTint: 'processTint',
  ambitionTint: 'ambitionTint',
};
