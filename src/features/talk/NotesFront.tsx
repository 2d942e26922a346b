import { noteKeyOf, shownNotes } from '#src/domain/conversation.ts';
import { statementIn } from '#src/domain/stage-moves.ts';
import styles from './Front.module.css';
import type { Scene } from './scene.ts';
import { statementText } from '#src/i18n/group-sentences.ts';

/** The notes that may be shown, all or one; never one that the leader keeps off the screen. */
export function NotesFront({ scene: { view, plan, stage, speech } }: { scene: Scene }) {
  const statement = plan.findings?.statements.find(
    ({ statementId }) => statementId === statementIn(stage, plan),
  );
  if (!statement) return null;
  const { statementId } = statement;
  const allowed = shownNotes(statement, view.conversation);
  const shown =
    stage.notes === 'all'
      ? allowed
      : allowed.filter((text) => noteKeyOf(statementId, text) === stage.notes).slice(0, 1);
  return (
    <div className={styles['words']}>
      <h2 className={styles['line']}>{statementText(statementId, view.result.round, speech.words)}</h2>
      <ul className={styles['notes']} data-many={shown.length > 4} data-one={shown.length === 1}>
        {shown.map((text, nth) => (
          <li key={nth}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
