import { type ReactNode, useEffect, useRef, useState } from 'react';
import { noteKeyOf } from '#src/domain/conversation.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { statementIn } from '#src/domain/stage-moves.ts';
import type { Stage } from '#src/domain/stage.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { PageTitle } from '#src/ui/Page.tsx';
import { AgendaList } from './AgendaList.tsx';
import { Front } from './Front.tsx';
import { Header } from './Header.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import styles from './Lead.module.css';
import { LeadFooter } from './LeadFooter.tsx';
import { LeadTimer } from './LeadTimer.tsx';
import { NotesCard } from './NotesCard.tsx';
import { Preview } from './Preview.tsx';
import type { Scene } from './scene.ts';
import { StepGuide } from './StepGuide.tsx';
import { StepList } from './StepList.tsx';
import { stepName } from './step-name.ts';
import { useMoves } from './useMoves.ts';
import { useScene } from './useScene.ts';
import { useTalkKeys } from './useTalkKeys.ts';
import { useUndo } from './useUndo.ts';
import { OpenWindow } from './OpenWindow.tsx';

type Props = {
  view: GroupView;
  stage: Stage;
  /** What everybody sees fills this window too: for who has only one. */
  large: boolean;
  onLook: (view: string | null) => void;
  agree: (facetId: string | null) => ReactNode;
  reveal: ReactNode;
  guess: ReactNode;
  language?: ReactNode;
};

/** Leading: what to do now, what is in front, what comes next, and everything that can be done about it. */
export function Lead(props: Props) {
  const scene = useScene(props.view, props.stage);
  return scene ? <Led {...props} scene={scene} /> : null;
}

function Led({ scene, ...props }: Props & { scene: Scene }) {
  const { view, stage, large, onLook, agree, language, reveal, guess } = props;
  const { t } = useWords();
  const tell = useToast();
  const { plan, step } = scene;
  const { move } = useMoves(view.result.round.id, plan);
  const undo = useUndo(stage, view.conversation);
  const [listing, setListing] = useState(false);
  const agreeing = useRef<HTMLSpanElement>(null);
  const statementId = statementIn(stage, plan);
  const statement = plan.findings?.statements.find((one) => one.statementId === statementId);

  // A new step begins at its top, whichever window took it.
  useEffect(() => window.scrollTo(0, 0), [step.id]);

  const takeBack = () => void undo().then((done) => tell({ text: t(done) }));
  useTalkKeys((wanted) => {
    if (wanted.do === 'agree') agreeing.current?.querySelector<HTMLElement>('[data-agree]')?.click();
    else if (wanted.do === 'undo') takeBack();
    else if (wanted.do === 'list') setListing(true);
    else move(wanted);
    return true;
  });

  const footer = (
    <LeadFooter
      scene={scene}
      large={large}
      onMove={move}
      onLarge={() => onLook(large ? null : 'large')}
      onUndo={takeBack}
      onKeys={() => setListing(true)}
      reveal={reveal}
      agree={<span ref={agreeing}>{agree(statement?.facetId ?? null)}</span>}
    />
  );
  const number = plan.steps.indexOf(step) + 1;
  const place = t('talk.lead.place', { number, total: plan.steps.length });
  return (
    <div className={styles['screen']} data-large={large}>
      {large ? null : (
        <Header name={view.result.round.name} rehearsal={view.result.round.rehearsal} language={language}>
          <LeadTimer timer={stage.timer} onMove={move} />
        </Header>
      )}
      <main id="main" className={large ? styles['large'] : styles['main']}>
        {large ? (
          <>
            <PageTitle title={stepName(step, t)} className="visually-hidden" />
            <Front scene={scene} />
          </>
        ) : (
          <>
            <div className={styles['guide']}>
              <p className={styles['place']}>{place}</p>
              <PageTitle title={stepName(step, t)} className={styles['title']} />
              <StepGuide scene={scene} reveal={reveal} guess={guess} />
              <StepList scene={scene} onMove={move} onAgain={() => onLook('start')} />
              {statement ? (
                <NotesCard
                  key={statement.statementId}
                  statement={statement}
                  conversation={view.conversation}
                  shown={stage.notes}
                  keyOf={(text) => noteKeyOf(statement.statementId, text)}
                  onShow={(show) => move({ do: 'notes', show })}
                />
              ) : null}
            </div>
            <div className={styles['side']}>
              <Preview scene={scene} />
              <OpenWindow roundId={view.result.round.id}>
                <Button look="quiet" onClick={() => onLook('large')}>
                  {t('talk.lead.large')}
                </Button>
              </OpenWindow>
              {plan.findings && (step.kind === 'topic' || step.kind === 'strength') ? (
                <AgendaList scene={scene} onMove={move} />
              ) : null}
            </div>
          </>
        )}
        <p role="status" className="visually-hidden">
          {`${place}: ${stepName(step, t)}`}
        </p>
      </main>
      {footer}
      <KeysDialog open={listing} onClose={() => setListing(false)} />
    </div>
  );
}
