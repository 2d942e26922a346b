import { peopleExpected } from './group-round.ts';
import { askedPartners } from './openness.ts';
import { countedSheets, waitingSheets } from './reveal.ts';
import type { Partner, Round } from './round.ts';
import type { Sheet } from './sheet.ts';

/** Who or how many have handed in, and never what. */
export type Collected = {
  finished: number;
  expected: number | null;
  /** Of the finished ones: came after the reveal of an anonymous round and are not shown yet. */
  waiting: number;
  partners: { partner: Partner; finished: number; expected: number | null }[];
  /** Finished, of no organisation in the list. */
  without: number;
  /** Nobody of these has handed in. */
  missing: Partner[];
};

/** Counts per partner in the round's order; in an anonymous round only of the partners that people can choose. */
export function collectedOf(round: Round, sheets: readonly Sheet[]): Collected {
  const counted = countedSheets(round, sheets);
  const partners = askedPartners(round).map((partner) => ({
    partner,
    finished: counted.filter((sheet) => sheet.respondent.partnerId === partner.id).length,
    expected: partner.expected,
  }));
  return {
    finished: counted.length,
    expected: peopleExpected(round),
    waiting: waitingSheets(round, sheets).length,
    partners,
    without: counted.length - partners.reduce((sum, { finished }) => sum + finished, 0),
    missing: partners.filter(({ finished }) => finished === 0).map(({ partner }) => partner),
  };
}
