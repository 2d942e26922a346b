import { collectedOf, type Collected } from './collected.ts';
import { type Disclosure, disclose, discloseGroup, type Look } from './disclosure.ts';
import type { Findings } from './findings.ts';
import type { Instrument } from './instrument.ts';
import { isAnonymous } from './reveal.ts';
import type { Partner, PartnerKind, Round } from './round.ts';
import type { Sheet } from './sheet.ts';

/** The people of one organisation, or in an anonymous round of one kind of organisation, apart. */
export type PartView = { partners: Partner[]; kind: PartnerKind | null; findings: Findings };

/**
 * All that may be known of a group round: the one value that its screens, its talk and its files read. Who is in may
 * be known at any time; the findings only from the reveal on.
 */
export type GroupResult = {
  round: Round;
  instrument: Instrument;
  collected: Collected;
  disclosure: Disclosure;
};

export function groupResultOf(
  round: Round,
  instrument: Instrument,
  sheets: readonly Sheet[],
  look: Look = {},
): GroupResult {
  return {
    round,
    instrument,
    collected: collectedOf(round, sheets),
    disclosure: disclose(round, instrument, sheets, look),
  };
}

/**
 * The parts of the group that may be looked at apart, in the round's order: in an open round every organisation of
 * which somebody answered; in an anonymous one the organisations, or else the kinds of organisation, that are large
 * enough. Never a ranking.
 */
export function partViewsOf(round: Round, instrument: Instrument, sheets: readonly Sheet[]): PartView[] {
  const viewOf = (partners: Partner[], kind: PartnerKind | null): PartView[] => {
    const ids = partners.map(({ id }) => id);
    const disclosed = discloseGroup(round, instrument, sheets, ids);
    return disclosed.ok ? [{ partners, kind, findings: disclosed.findings }] : [];
  };
  const single = round.partners.flatMap((partner) => viewOf([partner], null));
  if (!isAnonymous(round)) return single;
  const shown = new Set(single.flatMap(({ partners }) => partners.map(({ kind }) => kind)));
  const kinds = [...new Set(round.partners.map(({ kind }) => kind))].filter((kind) => !shown.has(kind));
  const byKind = kinds.flatMap((kind) =>
    viewOf(
      round.partners.filter((partner) => partner.kind === kind),
      kind,
    ),
  );
  return [...single, ...byKind];
}
