import { spokesOf } from '#src/domain/instrument.ts';
import { standingOf } from '#src/domain/standing.ts';
import { sayList } from '#src/i18n/say.ts';
import { Card } from '#src/ui/Card.tsx';
import { widestFacets } from '#src/domain/widest-facets.ts';
import type { Mirror } from './mirror.ts';

/** What the group guessed, beside what came out: facts, and no word on whether it was right. */
export function GuessOutcome({ mirror }: { mirror: Mirror }) {
  const { view, findings, speech } = mirror;
  const { t, words, language } = speech;
  const { guess } = view.conversation;
  if (guess.themeId === null && guess.facetId === null) return null;
  const { round, instrument } = view.result;
  const list = (names: string[]) =>
    names.length > 0 ? sayList(names, language) : t('mirror.guessed.nothing');
  const standing = standingOf(findings);
  const highest =
    standing.kind === 'apart'
      ? list(standing.highest.map((id) => words.themes[id]?.name ?? id))
      : t(standing.kind === 'level' ? 'mirror.guessed.level' : 'mirror.guessed.nothing');
  const widest = list(widestFacets(findings).map((id) => words.facets[id]?.name ?? id));
  const isAsked = spokesOf(instrument, round.instrument.statements).some(
    (one) => one.facetId === guess.facetId,
  );
  return (
    <Card title={t('mirror.guessed.title')}>
      {guess.themeId === null ? null : (
        <p>
          {t('mirror.guessed.theme', {
            guess: words.themes[guess.themeId]?.name ?? guess.themeId,
            found: highest,
          })}
        </p>
      )}
      {guess.facetId === null || !isAsked ? null : (
        <p>
          {t('mirror.guessed.facet', {
            guess: words.facets[guess.facetId]?.name ?? guess.facetId,
            found: widest,
          })}
        </p>
      )}
    </Card>
  );
}
