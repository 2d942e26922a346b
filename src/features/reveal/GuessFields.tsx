import type { Conversation } from '#src/domain/conversation.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { spokesByTheme, spokesOf } from '#src/domain/instrument.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { changeConversation } from '#src/storage/conversations.ts';
import { useToast } from '#src/ui/Toast.tsx';
import styles from './Guess.module.css';

/** A remote's next page must turn the page, not change the guess. */
const leave = (field: HTMLElement) => field.blur();

/** What the group guesses, keyed in by one of them; until the result is shown, for then it is no guess. */
export function GuessFields({ view }: { view: GroupView }) {
  const { round, instrument } = view.result;
  const { guess } = view.conversation;
  const { t } = useWords();
  const words = useInstrumentWords(instrument.id);
  const tell = useToast();
  const themes = spokesByTheme(spokesOf(instrument, round.instrument.statements));
  const isTold = round.revealedAt !== null;
  const keep = async (given: Partial<Conversation['guess']>) => {
    const saved = await changeConversation(round.id, (before) => ({
      ...before,
      guess: { ...before.guess, ...given },
    }));
    if (!saved.ok) tell({ text: t(`storage.why.${saved.reason}`) });
  };
  return (
    <div className={styles['fields']}>
      <label className={styles['field']}>
        {t('reveal.guess.theme')}
        <select
          value={guess.themeId ?? ''}
          disabled={isTold}
          onChange={(event) => {
            void keep({ themeId: event.target.value || null });
            leave(event.target);
          }}
        >
          <option value="">{t('reveal.guess.none')}</option>
          {themes.map(({ themeId }) => (
            <option key={themeId} value={themeId}>
              {words.themes[themeId]?.name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['field']}>
        {t('reveal.guess.facet')}
        <select
          value={guess.facetId ?? ''}
          disabled={isTold}
          onChange={(event) => {
            void keep({ facetId: event.target.value || null });
            leave(event.target);
          }}
        >
          <option value="">{t('reveal.guess.none')}</option>
          {themes.map(({ themeId, spokes }) => (
            <optgroup key={themeId} label={words.themes[themeId]?.name}>
              {spokes.map(({ facetId }) => (
                <option key={facetId} value={facetId}>
                  {words.facets[facetId]?.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </div>
  );
}
