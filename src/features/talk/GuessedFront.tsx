import type { Findings } from '#src/domain/findings.ts';
import { standingOf } from '#src/domain/standing.ts';
import { widestFacets } from '#src/domain/widest-facets.ts';
import { sayList } from '#src/i18n/say.ts';
import styles from './Front.module.css';
import type { Scene } from './scene.ts';

/** What was guessed beside what came out, as plain facts: nobody won or lost. */
export function GuessedFront({ findings, scene }: { findings: Findings; scene: Scene }) {
  const { view, speech } = scene;
  const { t, words } = speech;
  const { themeId, facetId } = view.conversation.guess;
  const rows = [
    {
      question: t('reveal.guess.theme'),
      guess: themeId === null ? null : words.themes[themeId]?.name,
      outcome: highestTheme(findings, scene),
    },
    {
      question: t('reveal.guess.facet'),
      guess: facetId === null ? null : words.facets[facetId]?.name,
      outcome: widestFacet(findings, scene),
    },
  ];
  return (
    <div className={styles['words']}>
      <h2 className={styles['title']}>{t('talk.front.guessed')}</h2>
      {rows.map(({ question, guess, outcome }) => (
        <section key={question} className={styles['pair']}>
          <h3 className={styles['question']}>{question}</h3>
          <dl>
            <div>
              <dt>{t('talk.front.thought')}</dt>
              <dd>{guess ?? t('talk.front.noGuess')}</dd>
            </div>
            <div>
              <dt>{t('talk.front.came')}</dt>
              <dd>{outcome}</dd>
            </div>
          </dl>
        </section>
      ))}
    </div>
  );
}

function highestTheme(findings: Findings, { speech: { t, words, language } }: Scene): string {
  const standing = standingOf(findings);
  if (standing.kind === 'nothing') return t('talk.front.noOutcome');
  if (standing.kind === 'level') return t('talk.front.level');
  return sayList(
    standing.highest.map((id) => words.themes[id]?.name ?? id),
    language,
  );
}

/** So many facets with the same widest spread are named. */
const mostNamed = 3;
/** Of fewer people's answers nothing is said about how far they lie apart. */
const fewestForSpread = 4;

function widestFacet(findings: Findings, { speech: { t, words, language } }: Scene): string {
  if (findings.people < fewestForSpread) return t('talk.front.noOutcome');
  const facetIds = widestFacets(findings).slice(0, mostNamed);
  if (facetIds.length === 0) return t('talk.front.nowhere');
  return sayList(
    facetIds.map((id) => words.facets[id]?.name ?? id),
    language,
  );
}
