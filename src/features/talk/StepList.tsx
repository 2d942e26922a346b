import type { Move } from '#src/domain/stage-moves.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Lists.module.css';
import type { Scene } from './scene.ts';
import { stepName } from './step-name.ts';

/** What comes next, and a way to every step. */
export function StepList(props: { scene: Scene; onMove: (move: Move) => void; onAgain: () => void }) {
  const { plan, step } = props.scene;
  const { t } = useWords();
  const next = plan.steps[plan.steps.indexOf(step) + 1];
  const choose = (id: string) => {
    props.onMove({ do: 'step', id });
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  return (
    <div className={styles['list']}>
      <p>
        <strong>{next ? t('talk.lead.then', { step: stepName(next, t) }) : t('talk.lead.last')}</strong>
        {next ? ` ${t(`talk.steps.${next.kind}.line`)}` : null}
      </p>
      <details>
        <summary>{t('talk.lead.allSteps')}</summary>
        <ol>
          {plan.steps.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one === step ? 'step' : undefined}
                onClick={() => choose(one.id)}
              >
                <span>{stepName(one, t)}</span>
                <span className={styles['quiet']}>{t('talk.minutes', { count: one.minutes })}</span>
              </button>
            </li>
          ))}
        </ol>
        <Button look="quiet" onClick={props.onAgain}>
          {t('talk.start.again')}
        </Button>
      </details>
    </div>
  );
}
