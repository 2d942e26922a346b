import type { StatementFinding } from '#src/domain/findings.ts';
import type { Step } from '#src/domain/sheet.ts';
import styles from './FrontDots.module.css';
import { mostNames, nameOf } from './names.ts';
import type { Scene } from './scene.ts';

/** From so many people on a dot each is too much: a bar with a number takes their place. */
const mostDots = 60;
const steps: Step[] = [1, 2, 3, 4, 5];

/**
 * The five steps with one dot a person above its own, or the names where they may be seen; apart from them who gave no
 * step. A picture and a list at once: each column says in words how many there are.
 */
export function FrontDots({ statement, scene }: { statement: StatementFinding; scene: Scene }) {
  const { speech, stage, view } = scene;
  const { t, words } = speech;
  const { round } = view.result;
  const size = statement.n > mostDots ? 'bars' : statement.n > mostNames ? 'small' : 'large';
  const named = stage.names && round.openness === 'open' && statement.n <= mostNames;
  const highest = Math.max(1, ...statement.counts);
  const apart = [
    { answer: words.scaleShort.dk, count: statement.dontKnow },
    { answer: words.scaleShort.na, count: statement.notApplicable },
    { answer: t('talk.front.skipped'), count: statement.skipped },
  ].filter(({ count }) => count > 0);
  return (
    <div className={styles['dots']}>
      <ul className={styles['steps']} data-size={size} data-named={named}>
        {steps.map((step) => {
          const count = statement.counts[step - 1] ?? 0;
          const label = words.scale[String(step)] ?? String(step);
          const who = statement.who.filter((one) => one.step === step);
          return (
            <li key={step} className={styles['step']}>
              <span className="visually-hidden">{t('talk.front.at', { count, step: label })}</span>
              <div className={styles['voices']} {...(named ? {} : { 'aria-hidden': true })}>
                {named ? (
                  who.map((one, nth) => (
                    <span key={nth} className={styles['name']}>
                      <i className={styles['dot']} />
                      {nameOf(one, round) || t('talk.front.someone')}
                    </span>
                  ))
                ) : size === 'bars' ? (
                  <svg className={styles['bar']} viewBox="0 0 10 10" preserveAspectRatio="none">
                    <rect x="0" y={10 - (10 * count) / highest} width="10" height={(10 * count) / highest} />
                  </svg>
                ) : (
                  Array.from({ length: count }, (_, nth) => <i key={nth} className={styles['dot']} />)
                )}
              </div>
              <div className={styles['line']} aria-hidden="true" />
              <span className={styles['label']} aria-hidden="true">
                {label}
                {size === 'large' ? null : <b>{count}</b>}
              </span>
            </li>
          );
        })}
      </ul>
      {apart.length === 0 ? null : (
        <p className={styles['apart']}>
          {apart.map(({ answer, count }) => t('talk.front.apart', { answer, count })).join(' · ')}
        </p>
      )}
    </div>
  );
}
