import type { Card, CardPattern } from './card.ts';
import type { Findings } from './findings.ts';
import { chooseCard, type Extremes, strongestFacets, weakestFacets } from './talk.ts';

export type OwnTopic = { facetId: string; themeId: string; cardId: string | null };
/** At most three, and how many others have the same value as these. */
export type OwnTopics = { topics: OwnTopic[]; more: number };

/** What stands out in one's own sheet, each facet with a card to think about. */
export function ownTopics(
  findings: Findings,
  cards: readonly Card[],
): { strongest: OwnTopics; weakest: OwnTopics } {
  const withCards = ({ facetIds, more }: Extremes, pattern: CardPattern): OwnTopics => ({
    topics: facetIds.map((facetId, place) => ({
      facetId,
      themeId: findings.statements.find((one) => one.facetId === facetId)?.themeId ?? '',
      // The first asks what its being high or low says; the others ask about the facet itself.
      cardId: chooseCard(cards, { pattern: place === 0 ? pattern : null, facetId }),
    })),
    more,
  });
  return {
    strongest: withCards(strongestFacets(findings.statements), 'agreedHigh'),
    weakest: withCards(weakestFacets(findings.statements), 'agreedLow'),
  };
}
