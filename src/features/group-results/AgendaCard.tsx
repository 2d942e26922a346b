import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { AgendaChange } from '#src/domain/conversation.ts';
import { paths } from '#src/paths.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { AddTopic } from './AddTopic.tsx';
import { AgendaTopic } from './AgendaTopic.tsx';
import styles from './Agenda.module.css';
import type { Mirror } from './mirror.ts';
import { useAgenda } from './useAgenda.ts';
import { useKeptFocus } from './useKeptFocus.ts';

/** So many topics are in sight; a talk has time for two or three. */
const inSight = 4;

/** What to talk about, in order, each with its reason and a question; the group may make another list of it. */
export function AgendaCard({ mirror }: { mirror: Mirror }) {
  const { t } = mirror.speech;
  const { id } = mirror.view.result.round;
  const agenda = useAgenda(mirror);
  const { items } = agenda;
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(editButton);
  const change = (made: AgendaChange) => {
    keepFocus();
    agenda.change(made);
  };
  const topics = items.map((item, place) => (
    <AgendaTopic
      key={item.statementId}
      item={item}
      mirror={mirror}
      {...(editing
        ? {
            change,
            mayUp: items[place - 1]?.pinned === item.pinned,
            mayDown: items[place + 1]?.pinned === item.pinned,
          }
        : {})}
    />
  ));
  const seen = editing || topics.length === inSight + 1 ? topics.length : inSight;
  return (
    <Card title={t('mirror.talkAbout.title')}>
      {topics.length === 0 ? (
        <p>{t(mirror.findings.topics.length > 0 ? 'mirror.talkAbout.empty' : 'mirror.talkAbout.none')}</p>
      ) : (
        <ol className={styles['topics']}>{topics.slice(0, seen)}</ol>
      )}
      {topics.length > seen ? (
        <details className={styles['others']}>
          <summary>{t('mirror.talkAbout.more', { count: topics.length - seen })}</summary>
          <ol className={styles['topics']} start={seen + 1}>
            {topics.slice(seen)}
          </ol>
        </details>
      ) : null}
      {editing ? <AddTopic mirror={mirror} items={items} change={change} /> : null}
      <Row>
        <Link to={paths.talk(id)} className={buttonClass('primary')}>
          {t('mirror.talkAbout.start')}
        </Link>
        <Link to={paths.export(id)} className={buttonClass()}>
          {t('mirror.talkAbout.takeHome')}
        </Link>
        <Link to={paths.agreements(id)} className={buttonClass()}>
          {t('mirror.talkAbout.agreements')}
        </Link>
        <Button ref={editButton} look="quiet" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {t(editing ? 'mirror.talkAbout.done' : 'mirror.talkAbout.edit')}
        </Button>
      </Row>
    </Card>
  );
}
