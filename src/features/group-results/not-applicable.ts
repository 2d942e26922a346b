import type { Findings } from '#src/domain/findings.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { type PartnerKind, partnerKinds } from '#src/domain/round.ts';

export type NotApplicable = {
  statementId: string;
  themeId: string;
  kinds: { kind: PartnerKind; count: number }[];
  /** People of no organisation. */
  without: number;
};

/** To which kinds of organisation a statement does not apply. Only of an open round: it would tell who is who. */
export function notApplicableByKind({ result, parts }: GroupView, findings: Findings): NotApplicable[] {
  if (isAnonymous(result.round) || parts.length === 0) return [];
  return findings.statements
    .filter(({ notApplicable }) => notApplicable > 0)
    .map(({ statementId, themeId, notApplicable }) => {
      const countIn = (kind: PartnerKind) =>
        parts
          .filter(({ partners }) => partners[0]?.kind === kind)
          .flatMap((part) => part.findings.statements.filter((one) => one.statementId === statementId))
          .reduce((sum, one) => sum + one.notApplicable, 0);
      const kinds = partnerKinds
        .map((kind) => ({ kind, count: countIn(kind) }))
        .filter(({ count }) => count > 0);
      return {
        statementId,
        themeId,
        kinds,
        without: notApplicable - kinds.reduce((sum, { count }) => sum + count, 0),
      };
    });
}
