import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isClosed, statementIn } from '#src/domain/stage-moves.ts';
import { reasonWords, statementText } from '#src/i18n/group-sentences.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { SaveFile } from './SaveFile.tsx';
import type { Scene } from './scene.ts';
import styles from './StepGuide.module.css';

/** What to do in this step: lines to follow or to say out loud, and what the step needs. */
export function StepGuide({ scene, reveal, guess }: { scene: Scene; reveal: ReactNode; guess: ReactNode }) {
  const { step, plan, stage, view, speech } = scene;
  const { round } = view.result;
  const { t } = useWords();
  const lines = [
    t(`talk.steps.${step.kind}.do1`),
    t(`talk.steps.${step.kind}.do2`),
    t(`talk.steps.${step.kind}.do3`),
  ];
  // Showing the result is the one step that goes by line.
  const now = step.kind === 'reveal' ? (isClosed(step, plan) ? 0 : Math.min(stage.part + 1, 2)) : null;
  const shown = statementIn(stage, plan);
  const item = plan.agenda.find(({ statementId }) => statementId === shown);
  return (
    <section className={styles['guide']} aria-label={t('talk.lead.do')}>
      {shown !== null && plan.findings ? (
        <p className={styles['statement']}>{statementText(shown, round, speech.words)}</p>
      ) : null}
      {item && plan.findings ? (
        <p className={styles['reason']}>
          {t('talk.lead.reason', { reason: reasonWords(item, plan.findings, round, speech) })}
        </p>
      ) : null}
      <ul className={styles['lines']}>
        {lines.map((line, nth) => (
          <li key={line} data-now={nth === now}>
            {line}
          </li>
        ))}
      </ul>
      {isClosed(step, plan) && round.revealedAt === null ? reveal : null}
      {step.kind === 'guess' ? guess : null}
      {step.kind === 'close' ? <SaveFile round={round} /> : null}
      <Row>
        {step.kind === 'fill' || step.kind === 'collect' ? (
          <Link to={paths.collect(round.id)} className={buttonClass()}>
            {t('talk.lead.collect')}
          </Link>
        ) : null}
        {step.kind === 'review' || step.kind === 'agreements' || step.kind === 'close' ? (
          <Link to={paths.agreements(round.id)} className={buttonClass()}>
            {t('talk.lead.agreements')}
          </Link>
        ) : null}
        {step.kind === 'close' ? (
          <Link to={paths.export(round.id)} className={buttonClass()}>
            {t('mirror.talkAbout.takeHome')}
          </Link>
        ) : null}
      </Row>
    </section>
  );
}
