import { emptyChairOf } from '#src/domain/empty-chair.ts';
import { chooseCard } from '#src/domain/talk.ts';
import { sayList } from '#src/i18n/say.ts';
import { cardsOf } from '#src/instruments/registry.ts';
import { Card } from '#src/ui/Card.tsx';
import type { Mirror } from './mirror.ts';

/** Who was not heard, and who was heard most; with a question about it. */
export function EmptyChairCard({ mirror }: { mirror: Mirror }) {
  const { view, nameOf, speech } = mirror;
  const { t, words, language } = speech;
  const { round, instrument, collected } = view.result;
  const { kinds, partners, mostly } = emptyChairOf(round, collected);
  if (kinds.length + partners.length === 0 && mostly === null) return null;
  const names = partners.map(({ id }) => nameOf(id));
  const cardId = chooseCard(cardsOf(instrument.id), { pattern: 'emptyChair', facetId: kinds[0] ?? 'chair' });
  return (
    <Card title={t('mirror.chair.title')}>
      {kinds.length === 0 ? null : (
        <p>
          {t('mirror.chair.kinds', {
            kinds: sayList(
              kinds.map((kind) => t(`group.kinds.${kind}`)),
              language,
            ),
          })}
        </p>
      )}
      {names.length === 0 ? null : (
        <p>
          {t(kinds.length > 0 ? 'mirror.chair.partners' : 'mirror.organisations.missing', {
            names: sayList(names, language),
          })}
        </p>
      )}
      {mostly === null ? null : <p>{t('mirror.chair.mostly', { name: nameOf(mostly.id) })}</p>}
      {cardId === null ? null : <p>{words.cards[cardId]}</p>}
    </Card>
  );
}
