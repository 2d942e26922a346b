import { useFormContext, useWatch } from 'react-hook-form';
import type { Instrument, Spoke } from '#src/domain/instrument.ts';
import { voteLimit } from '#src/domain/sheet.ts';
import { fillPlaceholders, type InstrumentWords } from '#src/i18n/instrument-words.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import { longText } from './long-text.ts';
import styles from './ClosingPage.module.css';
import type { FillValues } from './values.ts';

/** What one wants to talk about, at most three statements, and the open questions. */
export function ClosingPage(props: {
  instrument: Instrument;
  spokes: Spoke[];
  words: InstrumentWords;
  ownWords: Record<string, string>;
}) {
  const { instrument, words } = props;
  const { t } = useWords();
  const { register } = useFormContext<FillValues>();
  return (
    <>
      <Card title={t('fill.openTitle')}>
        {instrument.openQuestions.map((id) => (
          <TextArea
            key={id}
            label={words.openQuestions[id] ?? id}
            {...longText(t)}
            {...register(`openAnswers.${id}`)}
          />
        ))}
      </Card>
      <Votes {...props} />
    </>
  );
}

function Votes(props: { spokes: Spoke[]; words: InstrumentWords; ownWords: Record<string, string> }) {
  const { spokes, words, ownWords } = props;
  const { t } = useWords();
  const { register, control } = useFormContext<FillValues>();
  const votes = useWatch({ control, name: 'votes' });
  const full = votes.length >= voteLimit;
  return (
    <Card title={words.votes.title}>
      <fieldset className={styles['votes']}>
        <legend>{words.votes.question}</legend>
        {spokes.map(({ statementId, themeId }) => (
          <label key={statementId} className={styles['vote']} data-tone={themeId}>
            <input
              type="checkbox"
              value={statementId}
              {...register('votes')}
              disabled={full && !votes.includes(statementId)}
            />
            <span>
              {fillPlaceholders(words.statements[statementId]?.text ?? '', words.placeholders, ownWords)}
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" className={styles['count']}>
        {t('fill.votes', { count: votes.length, limit: voteLimit })}
      </p>
    </Card>
  );
}
