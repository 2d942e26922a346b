import type { Collected } from './collected.ts';
import { isAnonymous } from './reveal.ts';
import type { Partner, PartnerKind, Round } from './round.ts';

/**
 * Who did not answer: kinds of organisation of which nobody did, and the organisations without an answer whose kind
 * was heard. `mostly`: an organisation that gave more than half of the sheets, where there are at least four. Of an
 * anonymous round nothing is said: it would tell about fewer people than the minimum.
 */
export type EmptyChair = { kinds: PartnerKind[]; partners: Partner[]; mostly: Partner | null };

const fewestForMostly = 4;

export function emptyChairOf(round: Round, collected: Collected): EmptyChair {
  const { partners, missing, finished } = collected;
  if (isAnonymous(round)) return { kinds: [], partners: [], mostly: null };
  const heard = new Set(partners.filter((one) => one.finished > 0).map(({ partner }) => partner.kind));
  const kinds = [...new Set(missing.map(({ kind }) => kind))].filter((kind) => !heard.has(kind));
  const largest = partners.find((one) => 2 * one.finished > finished);
  return {
    kinds,
    partners: missing.filter(({ kind }) => !kinds.includes(kind)),
    mostly: finished >= fewestForMostly && partners.length > 1 ? (largest?.partner ?? null) : null,
  };
}
