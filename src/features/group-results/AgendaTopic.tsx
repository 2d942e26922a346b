import type { AgendaChange, AgendaItem } from '#src/domain/conversation.ts';
import { cardPatternOf, chooseCard } from '#src/domain/talk.ts';
import { facetNameOf, reasonWords } from '#src/i18n/group-sentences.ts';
import { cardsOf } from '#src/instruments/registry.ts';
import styles from './Agenda.module.css';
import type { Mirror } from './mirror.ts';
import { ThemeChip } from './ThemeChip.tsx';

/** One topic: the facet, why it is on the list, and a question. `change`: while the list is being changed. */
export function AgendaTopic(props: {
  item: AgendaItem;
  mirror: Mirror;
  change?: (change: AgendaChange) => void;
  mayUp?: boolean;
  mayDown?: boolean;
}) {
  const { item, mirror, change } = props;
  const { view, findings, speech } = mirror;
  const { t, words } = speech;
  const { round, instrument } = view.result;
  const statement = findings.statements.find((one) => one.statementId === item.statementId);
  if (!statement) return null;
  const { statementId, facetId, themeId } = statement;
  const pattern =
    item.reason === 'chosen'
      ? statement.pattern
      : cardPatternOf(item.reason, statement.pattern, round.openness);
  const cardId = chooseCard(cardsOf(instrument.id), { pattern, facetId });
  return (
    <li className={styles['topic']} data-tone={themeId}>
      <div className={styles['head']}>
        <strong>{facetNameOf(findings, statementId, words)}</strong>
        <ThemeChip themeId={themeId} speech={speech} />
        <span className={styles['reason']}>
          {reasonWords(item, findings, round, speech)}
          {item.pinned ? ` · ${t('mirror.talkAbout.pinned')}` : ''}
        </span>
      </div>
      {cardId === null ? null : <p>{words.cards[cardId]}</p>}
      {change ? (
        <TopicButtons {...props} change={change} name={words.facets[facetId]?.name ?? facetId} />
      ) : null}
    </li>
  );
}

type TopicButton = { say: 'up' | 'down' | 'pin' | 'unpin' | 'drop'; may: boolean; does: AgendaChange };

/** A button that has nothing to do stays where it is, so that the keyboard does not lose its place. */
function TopicButtons(props: {
  item: AgendaItem;
  mirror: Mirror;
  change: (change: AgendaChange) => void;
  mayUp?: boolean;
  mayDown?: boolean;
  name: string;
}) {
  const { item, change, name } = props;
  const { t } = props.mirror.speech;
  const { statementId } = item;
  const buttons: TopicButton[] = [
    { say: 'up', may: props.mayUp === true, does: { do: 'move', statementId, by: -1 } },
    { say: 'down', may: props.mayDown === true, does: { do: 'move', statementId, by: 1 } },
    item.pinned
      ? { say: 'unpin', may: true, does: { do: 'unpin', statementId } }
      : { say: 'pin', may: true, does: { do: 'pin', statementId } },
    { say: 'drop', may: true, does: { do: 'drop', statementId } },
  ];
  return (
    <div className={styles['buttons']}>
      {buttons.map(({ say, may, does }) => (
        <button
          key={say === 'unpin' ? 'pin' : say}
          type="button"
          className={styles['small']}
          {...(may ? {} : { 'aria-disabled': true })}
          onClick={() => {
            if (may) change(does);
          }}
        >
          {t(`mirror.talkAbout.${say}`)}
          <span className="visually-hidden">: {name}</span>
        </button>
      ))}
    </div>
  );
}
