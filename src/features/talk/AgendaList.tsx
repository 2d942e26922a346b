import type { Move } from '#src/domain/stage-moves.ts';
import { statementIn } from '#src/domain/stage-moves.ts';
import { facetNameOf, reasonWords } from '#src/i18n/group-sentences.ts';
import { useWords } from '#src/i18n/useWords.ts';
import styles from './Lists.module.css';
import type { Scene } from './scene.ts';

/** Every statement, those to talk about first with the reason why; a click puts it in front. */
export function AgendaList({ scene, onMove }: { scene: Scene; onMove: (move: Move) => void }) {
  const { plan, stage, view, speech } = scene;
  const { t } = useWords();
  const { findings } = plan;
  if (!findings) return null;
  const shown = statementIn(stage, plan);
  const others = findings.statements.filter(
    ({ statementId }) => !plan.agenda.some((item) => item.statementId === statementId),
  );
  const row = (statementId: string, reason: string) => (
    <li key={statementId}>
      <button
        type="button"
        aria-current={statementId === shown ? 'true' : undefined}
        onClick={() => onMove({ do: 'statement', id: statementId })}
      >
        <span>{facetNameOf(findings, statementId, speech.words)}</span>
        <span className={styles['quiet']}>{statementId === shown ? t('talk.lead.now') : reason}</span>
      </button>
    </li>
  );
  return (
    <div className={styles['list']}>
      <details open={plan.agenda.length === 0 || undefined}>
        <summary>{t('talk.lead.statements')}</summary>
        <p className={styles['quiet']}>{t('talk.lead.statementsHint')}</p>
        <ol>
          {plan.agenda.map((item) =>
            row(item.statementId, reasonWords(item, findings, view.result.round, speech)),
          )}
        </ol>
        {others.length === 0 ? null : (
          <>
            <h2 className={styles['subtitle']}>{t('talk.lead.others')}</h2>
            <ul>{others.map(({ statementId }) => row(statementId, ''))}</ul>
          </>
        )}
      </details>
    </div>
  );
}
