import styles from './Front.module.css';
import type { Scene } from './scene.ts';

/** The two questions, and what the group guesses as soon as it is keyed in. */
export function GuessFront({ scene: { view, speech } }: { scene: Scene }) {
  const { t, words } = speech;
  const { themeId, facetId } = view.conversation.guess;
  const questions = [
    { question: t('reveal.guess.theme'), name: themeId === null ? null : words.themes[themeId]?.name },
    { question: t('reveal.guess.facet'), name: facetId === null ? null : words.facets[facetId]?.name },
  ];
  return (
    <div className={styles['words']}>
      <h2 className={styles['title']}>{t('talk.front.guess')}</h2>
      <ul className={styles['questions']}>
        {questions.map(({ question, name }) => (
          <li key={question}>
            <span className={styles['line']}>{question}</span>
            {name ? <strong className={styles['guess']}>{t('reveal.guess.yours', { name })}</strong> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
