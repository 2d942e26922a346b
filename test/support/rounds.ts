import { fingerprintOf } from '#src/domain/fingerprint.ts';
import {
  type Instrument,
  optionalParts,
  type Spoke,
  spokesOf,
  standardStatements,
} from '#src/domain/instrument.ts';
import { buildAloneRound, type Partner, type PartnerKind, type Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { partnerIdOf } from './sheets.ts';

/** A small instrument: two themes, of four and of two facets. */
export const smallInstrument: Instrument = {
  id: 'small',
  version: 1,
  steps: 5,
  placeholders: [],
  themes: [themeOf('interests', ['B1', 'B2', 'B3', 'B4']), themeOf('relationship', ['R1', 'R2'])],
  openQuestions: [],
  forms: [],
  dilemmas: [],
  fingerprints: {},
};

/** The same with two forms, two dilemmas and an open question; for rounds that ask these (see `asksParts`). */
export const instrumentWithParts: Instrument = {
  ...smallInstrument,
  forms: ['F1', 'F2'],
  dilemmas: ['D1', 'D2'],
  openQuestions: ['Q1'],
};
export const asksParts = { parts: [...optionalParts] };

/** All six spokes of the small instrument. */
export const smallSpokes: Spoke[] = spokesOf(
  smallInstrument,
  standardStatements(smallInstrument, 'standard'),
);

/** A revealed open round of the small instrument, unless told otherwise. */
export function groupRound(given: Partial<Round> = {}): Round {
  const statements = smallSpokes.map((spoke) => spoke.statementId);
  return {
    ...aloneRound(),
    kind: 'group',
    instrument: {
      id: smallInstrument.id,
      version: 1,
      variant: 'standard',
      statements,
      fingerprint: fingerprintOf(smallInstrument, statements),
    },
    revealedAt: '2026-11-24T09:20:00.000Z',
    ...given,
  };
}

/** The round as it is when it was revealed with the first of these batches of sheets and took in the others later. */
export function showing(round: Round, ...batches: (readonly Sheet[])[]): Round {
  return { ...round, shownSheetIds: batches.map((batch) => batch.map(({ id }) => id)) };
}

export function aloneRound(): Round {
  return buildAloneRound({
    id: 'round-01',
    now: '2026-11-24T09:00:00.000Z',
    name: 'Autumn',
    instrument: smallInstrument,
    variant: 'standard',
    parts: [],
  });
}

/** Partners by name, each of a kind: `{ north: 'vmbo' }`; how many people are asked is told apart: `{ north: 6 }`. */
export function partners(
  kinds: Record<string, PartnerKind>,
  expected: Readonly<Record<string, number>> = {},
): Partner[] {
  return Object.entries(kinds).map(([name, kind]) => ({
    id: partnerIdOf(name),
    name,
    kind,
    expected: expected[name] ?? null,
  }));
}

function themeOf(id: string, facetIds: string[]): Instrument['themes'][number] {
  return {
    id,
    facets: facetIds.map((facetId) => ({
      id: facetId,
      statements: [facetId, `${facetId}b`],
      variants: ['standard', 'extended'],
    })),
  };
}
