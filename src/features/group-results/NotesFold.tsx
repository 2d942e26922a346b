import { shownNotes } from '#src/domain/conversation.ts';
import type { StatementFinding } from '#src/domain/findings.ts';
import type { Mirror } from './mirror.ts';
import styles from './Themes.module.css';

/** The notes of a theme that may be on the screen, by facet; folded away, for they are read, not glanced at. */
export function NotesFold({ statements, mirror }: { statements: StatementFinding[]; mirror: Mirror }) {
  const { view, speech } = mirror;
  const noted = statements
    .map((statement) => ({
      statement,
      notes: statement.tooFew ? [] : shownNotes(statement, view.conversation),
    }))
    .filter(({ notes }) => notes.length > 0);
  const count = noted.reduce((sum, { notes }) => sum + notes.length, 0);
  if (count === 0) return null;
  return (
    <details className={styles['fold']}>
      <summary>{speech.t('mirror.notes', { count })}</summary>
      <dl className={styles['said']}>
        {noted.map(({ statement: { statementId, facetId }, notes }) => (
          <div key={statementId}>
            <dt>{speech.words.facets[facetId]?.name ?? facetId}</dt>
            {notes.map((note, place) => (
              <dd key={place}>{note}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
