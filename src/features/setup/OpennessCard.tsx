import type { AnonymityAdvice } from '#src/domain/openness.ts';
import { personalQuestions } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import type { SetupProps } from './useSetup.ts';

type Props = SetupProps & { expected: number | null; advice: AnonymityAdvice };

/** Open or anonymous, each in what it means for this group. */
export function OpennessCard(props: Props) {
  const { setup, change, expected } = props;
  const { t } = useWords();
  const openHint =
    expected === null
      ? t('setup.openHint')
      : `${t('setup.openHint')} ${t('setup.openCount', { count: expected })}`;
  return (
    <Card title={t('setup.openness')} id="openness">
      <Choices legend={t('setup.opennessLead')}>
        {(['open', 'anonymous'] as const).map((openness) => (
          <Choice
            key={openness}
            type="radio"
            name="openness"
            checked={setup.openness === openness}
            onChange={() => change({ openness })}
            label={t(`group.${openness}`)}
            hint={openness === 'open' ? openHint : t('setup.anonymousHint')}
          />
        ))}
      </Choices>
      {setup.openness === 'anonymous' ? <Anonymous {...props} /> : <Asks {...props} />}
    </Card>
  );
}

function Anonymous({ setup, change, expected, advice }: Props) {
  const { t } = useWords();
  const { minimum } = setup;
  return (
    <>
      <Advice setup={setup} change={change} expected={expected} advice={advice} />
      <Choices legend={t('setup.minimum')}>
        {[...new Set([5, 4, 3, minimum])].map((count) => (
          <Choice
            key={count}
            type="radio"
            name="minimum"
            checked={minimum === count}
            onChange={() => change({ minimum: count })}
            label={t('setup.minimumChoice', { count })}
            hint={count === 5 ? t('setup.minimumUsual') : count < 5 ? t('setup.minimumLow') : undefined}
          />
        ))}
      </Choices>
    </>
  );
}

/** What anonymous means with this many people, or why it cannot be and what can. */
function Advice({ setup, change, expected, advice }: Props) {
  const { t } = useWords();
  const { minimum } = setup;
  if (!advice.ok) {
    const lower = advice.possibleMinimum;
    return (
      <Notice
        tone="danger"
        actions={
          <Row>
            {lower === null ? null : (
              <Button onClick={() => change({ minimum: lower })}>
                {t('setup.advice.lower', { minimum: lower })}
              </Button>
            )}
            <Button onClick={() => change({ openness: 'open' })}>{t('setup.advice.makeOpen')}</Button>
          </Row>
        }
      >
        {lower === null
          ? t('setup.advice.refusedSmall', { expected: advice.expected })
          : t('setup.advice.refused', { expected: advice.expected, minimum })}
      </Notice>
    );
  }
  const means =
    expected === null
      ? t('setup.advice.unknown', { minimum })
      : t(expected < 2 * minimum ? 'setup.advice.whole' : 'setup.advice.parts', { expected, minimum });
  return (
    <Notice tone="calm">
      <p>{means}</p>
      {advice.warn ? <p>{t('setup.advice.warn')}</p> : null}
    </Notice>
  );
}

/** What is asked of a person besides the organisation; only where the round is open. */
function Asks({ setup, change }: SetupProps) {
  const { t } = useWords();
  return (
    <Choices legend={t('setup.asks')}>
      {personalQuestions.map((question) => (
        <Choice
          key={question}
          type="checkbox"
          checked={setup.asks.includes(question)}
          onChange={() =>
            change({
              asks: setup.asks.includes(question)
                ? setup.asks.filter((one) => one !== question)
                : [...setup.asks, question],
            })
          }
          label={t(`setup.askNames.${question}`)}
          hint={t(`setup.asksHints.${question}`)}
        />
      ))}
    </Choices>
  );
}
