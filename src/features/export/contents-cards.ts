import type { Language } from '#src/i18n/languages.ts';
import { cardSet } from './card-set.ts';
import { type Asked, speechIn } from './speech-in.ts';

/** How many cards there are to cut out. */
export async function cardCount(asked: Asked, language: Language): Promise<number> {
  const { blocks } = cardSet(asked, await speechIn(asked, language), new Date(0));
  return blocks.reduce((sum, block) => sum + (block.kind === 'cards' ? block.cards.length : 0), 0);
}
