import type { ReactNode } from 'react';
import type { Move } from '#src/domain/stage-moves.ts';
import { isClosed } from '#src/domain/stage-moves.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import styles from './LeadFooter.module.css';
import { mostNames } from './names.ts';
import type { Scene } from './scene.ts';

type Props = {
  scene: Scene;
  large: boolean;
  onMove: (move: Move) => void;
  onLarge: () => void;
  onUndo: () => void;
  onKeys: () => void;
  agree: ReactNode;
  reveal: ReactNode;
};

/** What can be done at any time, under the thumb. */
export function LeadFooter(props: Props) {
  const { scene, large, onMove } = props;
  const { stage, plan, step, view } = scene;
  const { t } = useWords();
  const atCurtain = step.kind === 'reveal' && isClosed(step, plan);
  const number = plan.steps.indexOf(step);
  return (
    <footer className={styles['footer']} data-sticky-foot>
      <div className={styles['row']} data-large={large}>
        <Button busy={number === 0 && stage.part === 0} onClick={() => onMove({ do: 'previous' })}>
          <Icon name="back" />
          {t('talk.lead.previous')}
        </Button>
        <div className={styles['more']}>
          <NamesButton scene={scene} onMove={onMove} />
          <Button aria-pressed={stage.black} onClick={() => onMove({ do: 'black' })}>
            {stage.black ? t('talk.lead.fromBlack') : t('talk.lead.toBlack')}
          </Button>
          <Button aria-pressed={stage.stop} onClick={() => onMove({ do: 'stop' })}>
            {stage.stop ? t('talk.lead.goOn') : t('talk.lead.stop')}
          </Button>
          <Menu label={t('talk.lead.more')} up>
            <Button look="quiet" onClick={props.onLarge}>
              {large ? t('talk.lead.small') : t('talk.lead.large')}
            </Button>
            <Button look="quiet" onClick={props.onUndo}>
              {t('app.undo')}
            </Button>
            <Button look="quiet" onClick={props.onKeys}>
              {t('talk.keys.help')}
            </Button>
          </Menu>
        </div>
        <div className={styles['on']}>
          {props.agree}
          {large && atCurtain && view.result.round.revealedAt === null ? (
            props.reveal
          ) : (
            <Button
              look={atCurtain ? 'plain' : 'primary'}
              busy={atCurtain || (number === plan.steps.length - 1 && !stage.black && !stage.stop)}
              onClick={() => onMove({ do: 'next' })}
            >
              {t('talk.lead.next')}
              <Icon name="next" />
            </Button>
          )}
        </div>
      </div>
    </footer>
  );
}

/** Only where there are names to show. */
function NamesButton({ scene, onMove }: { scene: Scene; onMove: (move: Move) => void }) {
  const { t } = useWords();
  const { stage, step, view, plan } = scene;
  if (view.result.round.openness === 'anonymous') return null;
  if (!plan.findings || (step.kind !== 'strength' && step.kind !== 'topic')) return null;
  if (plan.findings.people > mostNames) {
    return <span className={styles['quiet']}>{t('talk.lead.tooManyForNames', { count: mostNames })}</span>;
  }
  return (
    <Button aria-pressed={stage.names} onClick={() => onMove({ do: 'names' })}>
      {stage.names ? t('talk.lead.hideNames') : t('talk.lead.showNames')}
    </Button>
  );
}
