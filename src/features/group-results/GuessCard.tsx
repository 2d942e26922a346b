import { useId, useState } from 'react';
import type { Conversation } from '#src/domain/conversation.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { spokesByTheme, spokesOf } from '#src/domain/instrument.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { changeConversation } from '#src/storage/conversations.ts';
import { Card } from '#src/ui/Card.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import styles from './GroupResults.module.css';

/** What the group thinks will come out; every choice is stored at once. */
export function GuessCard({ view }: { view: GroupView }) {
  const { round, instrument } = view.result;
  const { t } = useWords();
  const words = useInstrumentWords(instrument.id);
  const tell = useToast();
  const selectId = useId();
  const [guess, setGuess] = useState(view.conversation.guess);
  const themes = spokesByTheme(spokesOf(instrument, round.instrument.statements));
  const choose = async (chosen: Partial<Conversation['guess']>) => {
    setGuess({ ...guess, ...chosen });
    const saved = await changeConversation(round.id, (now) => ({
      ...now,
      guess: { ...now.guess, ...chosen },
    }));
    if (!saved.ok) tell({ text: t(`storage.why.${saved.reason}`) });
  };
  return (
    <Card title={t('mirror.before.guess')}>
      <p className={styles['quiet']}>{t('mirror.before.guessLead')}</p>
      <Choices legend={t('mirror.before.guessTheme')}>
        <div className={styles['choices']}>
          {[...themes.map(({ themeId }) => themeId), null].map((themeId) => (
            <Choice
              key={themeId}
              type="radio"
              name="theme"
              label={
                themeId === null ? t('mirror.before.dontKnow') : (words.themes[themeId]?.name ?? themeId)
              }
              checked={guess.themeId === themeId}
              onChange={() => void choose({ themeId })}
            />
          ))}
        </div>
      </Choices>
      <div className={styles['field']}>
        <label htmlFor={selectId}>{t('mirror.before.guessFacet')}</label>
        <select
          id={selectId}
          className={styles['select']}
          value={guess.facetId ?? ''}
          onChange={(event) => void choose({ facetId: event.target.value || null })}
        >
          <option value="">{t('mirror.before.dontKnow')}</option>
          {themes.map(({ themeId, spokes }) => (
            <optgroup key={themeId} label={words.themes[themeId]?.name ?? themeId}>
              {spokes.map(({ facetId }) => (
                <option key={facetId} value={facetId}>
                  {words.facets[facetId]?.name ?? facetId}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </Card>
  );
}
