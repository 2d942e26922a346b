import { cardPatternOf, chooseCard } from '#src/domain/talk.ts';
import { statementIn } from '#src/domain/stage-moves.ts';
import { patternWords, statementText } from '#src/i18n/group-sentences.ts';
import { cardsOf } from '#src/instruments/registry.ts';
import { titleOf } from './AgreementFronts.tsx';
import { FrontDots } from './FrontDots.tsx';
import styles from './Front.module.css';
import type { Scene } from './scene.ts';
import { WordsFront } from './WordsFront.tsx';

/** One statement with everybody's answer as a dot, the pattern in words, and a question to talk about. */
export function StatementFront({ scene }: { scene: Scene }) {
  const { view, plan, stage, speech } = scene;
  const { round, instrument } = view.result;
  const statementId = statementIn(stage, plan);
  const statement = plan.findings?.statements.find((one) => one.statementId === statementId);
  if (!statement) return <WordsFront kind="pick" speech={speech} />;
  const reason = plan.agenda.find((item) => item.statementId === statementId)?.reason;
  const cardId = chooseCard(cardsOf(instrument.id), {
    pattern: cardPatternOf(
      reason === undefined || reason === 'chosen' ? 'votes' : reason,
      statement.pattern,
      round.openness,
    ),
    facetId: statement.facetId,
  });
  const text = statementText(statement.statementId, round, speech.words);
  return (
    <div className={styles['statement']}>
      <h2 className={titleOf(text)}>{text}</h2>
      {statement.tooFew ? null : <FrontDots statement={statement} scene={scene} />}
      <p className={styles['box']}>
        <strong className={styles['pattern']}>{patternWords(statement, round, speech)}</strong>
        {cardId === null ? null : <span>{speech.words.cards[cardId]}</span>}
      </p>
    </div>
  );
}
