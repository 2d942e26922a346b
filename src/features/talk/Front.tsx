import type { ReactNode } from 'react';
import { isClosed, statementIn } from '#src/domain/stage-moves.ts';
import { AgreementsFront, ReviewFront } from './AgreementFronts.tsx';
import styles from './Front.module.css';
import { FrontClock } from './FrontClock.tsx';
import { GuessFront } from './GuessFront.tsx';
import { NotesFront } from './NotesFront.tsx';
import { Refused, WordsFront } from './WordsFront.tsx';
import { CountFront } from './CountFront.tsx';
import { RevealFront } from './RevealFront.tsx';
import type { Scene } from './scene.ts';
import { StatementFront } from './StatementFront.tsx';

/** The steps in which a group works against the clock: there it may see the time. */
const timed = ['fill', 'reveal', 'strength', 'topic', 'agreements', 'harvest'];

/** What everybody sees: one thing, large. Nothing but what is disclosed gets here. */
export function Front({ scene }: { scene: Scene }) {
  const { stage, plan, step, view, speech } = scene;
  const { t } = speech;
  if (stage.black) return <div className={styles['black']} data-live={scene.live} />;
  const statement = stage.stop
    ? undefined
    : plan.findings?.statements.find(({ statementId }) => statementId === statementIn(stage, plan));
  return (
    <div className={styles['front']} data-live={scene.live} data-tone={statement?.themeId}>
      <div className={styles['top']}>
        {statement ? (
          <>
            <span className={styles['chip']}>{speech.words.themes[statement.themeId]?.name}</span>
            <span className={styles['subject']}>{speech.words.facets[statement.facetId]?.name}</span>
          </>
        ) : (
          <span className={styles['subject']}>{view.result.round.name}</span>
        )}
        {view.result.round.rehearsal ? (
          <span className={styles['rehearsal']}>{t('talk.front.rehearsal')}</span>
        ) : null}
        <span className={styles['where']}>{stage.stop ? '' : <Where scene={scene} />}</span>
        {!stage.stop && timed.includes(step.kind) && !isClosed(step, plan) ? (
          <FrontClock timer={stage.timer} />
        ) : null}
      </div>
      <div className={styles['main']}>
        {stage.stop ? <WordsFront kind="stop" speech={speech} /> : body(scene)}
      </div>
    </div>
  );
}

function body(scene: Scene): ReactNode {
  const { step, plan, stage, speech, view } = scene;
  if (isClosed(step, plan)) {
    if (view.result.round.revealedAt !== null) return <Refused view={view} speech={speech} />;
    return <WordsFront kind={step.kind === 'reveal' ? 'curtain' : 'closed'} speech={speech} />;
  }
  switch (step.kind) {
    case 'welcome':
      return <WordsFront kind="welcome" speech={speech} purpose={view.result.round.purpose} />;
    case 'review':
      return <ReviewFront scene={scene} />;
    case 'fill':
    case 'collect':
      return <CountFront scene={scene} kind={step.kind} />;
    case 'guess':
      return <GuessFront scene={scene} />;
    case 'reveal':
      return <RevealFront scene={scene} />;
    case 'strength':
    case 'topic':
      return stage.notes === 'none' ? <StatementFront scene={scene} /> : <NotesFront scene={scene} />;
    case 'agreements':
      return <AgreementsFront scene={scene} />;
    case 'harvest':
    case 'close':
      return <WordsFront kind={step.kind} speech={speech} />;
  }
}

/** Which of the two talks it is; of another statement than the step's own that would not be true. */
function Where({ scene: { step, plan, stage, speech } }: { scene: Scene }) {
  if (isClosed(step, plan)) return null;
  if (step.kind === 'strength' && stage.statementId === null) return speech.t('talk.front.strength');
  if (step.topic === null || stage.statementId !== null) return null;
  const total = plan.steps.filter(({ kind }) => kind === 'topic').length;
  return total < 2 ? null : speech.t('talk.front.topic', { number: step.topic + 1, total });
}
