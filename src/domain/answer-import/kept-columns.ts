import { askedPartners } from '../openness.ts';
import type { Round } from '../round.ts';
import type { ColumnMeaning } from './meaning.ts';

const partOf: Partial<Record<ColumnMeaning['kind'], Round['parts'][number]>> = {
  aim: 'aim',
  seek: 'seekOffer',
  offer: 'seekOffer',
  form: 'forms',
  dilemma: 'dilemmas',
};

/** Does anything of such a column stay? Who somebody is and the parts that can be left out only where the round asks. */
export function keptColumns(round: Round): (meaning: ColumnMeaning) => boolean {
  const asks = round.openness === 'anonymous' ? [] : round.asks;
  const hasPartners = askedPartners(round).length > 0;
  return ({ kind }) => {
    if (kind === 'unknown' || kind === 'leftOut') return false;
    if (kind === 'partner') return hasPartners;
    // The id of an anonymous sheet is for nobody to choose.
    if (kind === 'sheet') return round.openness === 'open';
    const part = partOf[kind];
    if (part !== undefined) return round.parts.includes(part);
    return kind === 'role' || kind === 'name' ? asks.includes(kind) : true;
  };
}
