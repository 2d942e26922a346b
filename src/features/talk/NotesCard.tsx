import type { Conversation } from '#src/domain/conversation.ts';
import type { StatementFinding } from '#src/domain/findings.ts';
import type { Stage } from '#src/domain/stage.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { changeConversation } from '#src/storage/conversations.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import styles from './NotesCard.module.css';

/** The notes that may be shown: read them first, keep one off the screen, show one or all. */
export function NotesCard(props: {
  statement: StatementFinding;
  conversation: Conversation;
  shown: Stage['notes'];
  keyOf: (text: string) => string;
  onShow: (show: Stage['notes']) => void;
}) {
  const { statement, conversation, shown, keyOf, onShow } = props;
  const { t } = useWords();
  const tell = useToast();
  const notes = [...new Set(statement.notes)];
  const keepOff = async (key: string, off: boolean) => {
    if (off && shown === key) onShow('none');
    const saved = await changeConversation(conversation.roundId, (before) => {
      const others = before.hiddenNotes.filter((hidden) => hidden !== key);
      return { ...before, hiddenNotes: off ? [...others, key] : others };
    });
    if (!saved.ok) tell({ text: t(`save.why.${saved.reason}`) });
  };
  if (notes.length === 0) return <p className={styles['none']}>{t('talk.notes.none')}</p>;
  const isOff = (text: string) => conversation.hiddenNotes.includes(keyOf(text));
  return (
    <Card title={t('talk.notes.title')}>
      <p>{t('talk.notes.lead')}</p>
      <Row>
        {notes.every(isOff) ? null : <Button onClick={() => onShow('all')}>{t('talk.notes.showAll')}</Button>}
        {shown === 'none' ? null : (
          <Button onClick={() => onShow('none')}>{t('talk.notes.hideFront')}</Button>
        )}
      </Row>
      <ul className={styles['notes']}>
        {notes.map((text) => {
          const key = keyOf(text);
          const off = isOff(text);
          return (
            <li key={key} data-off={off}>
              <span className={styles['text']}>{text}</span>
              <span className={styles['buttons']}>
                {off ? null : (
                  <Button
                    look="quiet"
                    aria-pressed={shown === key}
                    aria-label={`${t('talk.notes.showOne')}: ${text}`}
                    onClick={() => onShow(shown === key ? 'none' : key)}
                  >
                    {t('talk.notes.showOne')}
                  </Button>
                )}
                <Button
                  look="quiet"
                  aria-label={`${t(off ? 'talk.notes.allow' : 'talk.notes.keepOff')}: ${text}`}
                  onClick={() => void keepOff(key, !off)}
                >
                  {t(off ? 'talk.notes.allow' : 'talk.notes.keepOff')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
