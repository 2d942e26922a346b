import { type ReactNode, useState } from 'react';
import type { GroupView } from '#src/domain/group-view.ts';
import { runIds, type RunId, suitableRun } from '#src/domain/run-sheet.ts';
import { beginTalk } from '#src/domain/stage-moves.ts';
import { fewestMinutes, mostMinutes } from '#src/domain/stage.ts';
import { type Plan, planOf } from '#src/domain/talk-plan.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { saveStage } from '#src/storage/stages.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { TextField } from '#src/ui/Field.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { Header } from './Header.tsx';
import styles from './StartTalk.module.css';
import { OpenWindow } from './OpenWindow.tsx';

/** Choosing a run sheet; what is chosen is seen at once in the list of steps. */
export function StartTalk(props: {
  view: GroupView;
  /** There is a talk already; one can go back to it. */
  running: boolean;
  onDone: () => void;
  language: ReactNode;
}) {
  const { view, onDone } = props;
  const { round, collected } = view.result;
  const { t } = useWords();
  const tell = useToast();
  const suits = suitableRun(Math.max(collected.finished, collected.expected ?? 0));
  const [run, setRun] = useState<RunId>(suits);
  const [typed, setTyped] = useState<string | null>(null);
  const fromResult = round.revealedAt !== null;
  const usual = planOf(view, { run, minutes: null, fromResult }).steps.reduce(
    (sum, step) => sum + step.minutes,
    0,
  );
  const minutes = typed === null ? null : minutesIn(typed);
  const plan = planOf(view, { run, minutes, fromResult });
  const total = plan.steps.reduce((sum, step) => sum + step.minutes, 0);

  const begin = async () => {
    const saved = await begun({ roundId: round.id, run, minutes, fromResult }, plan);
    if (saved.ok) onDone();
    else tell({ text: t(`save.why.${saved.reason}`) });
  };

  return (
    <div className={styles['screen']}>
      <Header name={round.name} rehearsal={round.rehearsal} language={props.language} />
      <Page title={t('talk.title')} lead={t('talk.start.lead')} width="wide">
        {round.rehearsal ? <Notice tone="calm">{t('collect.rehearsal')}</Notice> : null}
        <div className={styles['columns']}>
          <div className={styles['column']}>
            <Choices legend={t('talk.start.run')}>
              {runIds.map((id) => (
                <Choice
                  key={id}
                  type="radio"
                  name="run"
                  label={t(`talk.start.runs.${id}`)}
                  hint={[t(`talk.start.hints.${id}`), ...(id === suits ? [t('talk.start.suits')] : [])].join(
                    ' ',
                  )}
                  checked={id === run}
                  onChange={() => setRun(id)}
                />
              ))}
            </Choices>
            <div className={styles['minutes']}>
              <TextField
                label={t('talk.start.minutes')}
                hint={t('talk.start.minutesHint', { fewest: fewestMinutes, most: mostMinutes })}
                inputMode="numeric"
                value={typed ?? String(usual)}
                onChange={(event) => setTyped(event.target.value)}
              />
            </div>
            <Card title={t('talk.window.title')}>
              <OpenWindow roundId={round.id} />
            </Card>
          </div>
          <Card title={t('talk.start.steps')}>
            {fromResult ? <p className={styles['quiet']}>{t('talk.start.fromResult')}</p> : null}
            <ol className={styles['steps']}>
              {plan.steps.map((step) => (
                <li key={step.id}>
                  <strong>
                    {t(`talk.steps.${step.kind}.name`)}
                    {step.topic === null ? '' : ` ${String(step.topic + 1)}`}
                  </strong>
                  <span className={styles['time']}>{t('talk.minutes', { count: step.minutes })}</span>
                  <span className={styles['line']}>{t(`talk.steps.${step.kind}.line`)}</span>
                </li>
              ))}
            </ol>
            <p role="status">
              <strong>{t('talk.start.total', { count: total })}</strong>
            </p>
            <Row>
              <Button look="primary" onClick={() => void begin()}>
                {t('talk.start.begin')}
              </Button>
              {props.running ? (
                <Button look="quiet" onClick={onDone}>
                  {t('talk.start.goOn')}
                </Button>
              ) : null}
            </Row>
          </Card>
        </div>
      </Page>
    </div>
  );
}

function begun(given: Parameters<typeof beginTalk>[0], plan: Plan) {
  return saveStage(beginTalk(given, plan, Date.now()));
}

/** What was typed as whole minutes within the limits; null, the plan's own, when it is no number. */
function minutesIn(typed: string): number | null {
  const number = Number.parseInt(typed, 10);
  return Number.isNaN(number) ? null : Math.min(mostMinutes, Math.max(fewestMinutes, number));
}
