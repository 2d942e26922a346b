import type { Card } from '#src/domain/card.ts';
import type { GroupResult } from '#src/domain/group-result.ts';
import { type Spoke, spokesOf } from '#src/domain/instrument.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { CutCard, DocumentContent } from '#src/formats/contract.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { cardsOf } from '#src/instruments/registry.ts';
import { paperDocument, quiet } from './paper-document.ts';

/** The conversation cards of a round to cut out: of its own facets in their order, then those for any facet. */
export function cardSet(
  { round, instrument }: Pick<GroupResult, 'round' | 'instrument'>,
  speech: Speech,
  now: Date,
): DocumentContent {
  const spokes = spokesOf(instrument, round.instrument.statements);
  // In an anonymous round nobody is asked to explain the one voice apart.
  const other = isAnonymous(round) ? 'oneVoiceApart' : 'oneVoiceApartAnonymous';
  const cards = cardsOf(instrument.id).filter(({ pattern }) => pattern !== other);
  const ofFacets = spokes.flatMap((spoke) =>
    cards.filter(({ facet }) => facet === spoke.facetId).map((card) => toCutCard(card, spoke, speech)),
  );
  const ofAny = cards.filter(({ facet }) => facet === undefined).map((card) => toCutCard(card, null, speech));
  const ownWords = ({ text, ...card }: CutCard): CutCard => ({
    ...card,
    text: fillPlaceholders(text, speech.words.placeholders, round.words),
  });
  return paperDocument(round, speech, {
    title: speech.t('onPaper.cards.title'),
    now,
    blocks: [
      quiet(speech.t('onPaper.cards.lead')),
      { kind: 'cards', cards: [...ofFacets, ...ofAny].map(ownWords) },
    ],
  });
}

function toCutCard({ id, pattern }: Card, spoke: Spoke | null, { t, words }: Speech): CutCard {
  const named = pattern === undefined ? '' : patternName(pattern, t);
  const theme = words.themes[spoke?.themeId ?? '']?.name ?? '';
  const facet = words.facets[spoke?.facetId ?? '']?.name ?? '';
  const about =
    spoke === null
      ? t('onPaper.cards.any', { pattern: named })
      : named === ''
        ? t('onPaper.cards.about', { theme, facet })
        : t('onPaper.cards.aboutPattern', { theme, facet, pattern: named });
  return { mark: spoke?.facetId ?? '', about, text: words.cards[id] ?? '' };
}

function patternName(pattern: NonNullable<Card['pattern']>, t: Speech['t']): string {
  return pattern === 'wishFarAboveNow' || pattern === 'competition' || pattern === 'emptyChair'
    ? t(`onPaper.cards.${pattern}`)
    : t(`mirror.pattern.${pattern}`);
}
