import { Link } from 'react-router';
import type { Collected } from '#src/domain/collected.ts';
import { sayList } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import styles from './Counter.module.css';
import { PartnerRow } from './PartnerRow.tsx';
import type { CollectingGroup } from './useCollecting.ts';

/** So many organisations are listed before the others fold away. */
const shown = 6;

/** With fewer there is nothing to show. */
function fewest({ round }: CollectingGroup): number {
  return isAnonymous(round) ? round.minimum : 1;
}

/** Who, or how many, are in; never what they said. An anonymous round has numbers only. */
export function Counter(props: {
  group: CollectingGroup;
  collected: Collected;
  onUndo: (importId: string) => void;
}) {
  const { group, collected, onUndo } = props;
  const { t, language } = useWords();
  const { finished, expected, waiting, partners, without, missing } = collected;
  const present = partners.filter((one) => one.finished > 0);
  const rows = present.map((entry) => (
    <PartnerRow key={entry.partner.id} onUndo={onUndo} entry={entry} group={group} />
  ));
  // A fold for a single one would take as much room as the one.
  const unfolded = rows.length === shown + 1 ? rows.length : shown;
  const title =
    expected === null
      ? t('collect.countIn', { count: finished })
      : t('collect.countOf', { count: finished, expected });
  return (
    <Card>
      <div className={styles['head']}>
        <h2 id="counted" tabIndex={-1}>
          {title}
        </h2>
        <p>{t('collect.onlyHere')}</p>
      </div>
      {expected === null ? null : (
        <progress
          className={styles['bar']}
          max={expected}
          value={Math.min(finished, expected)}
          aria-label={title}
        />
      )}
      {finished === 0 ? <p className={styles['quiet']}>{t('collect.nobody')}</p> : null}
      {rows.length > 0 ? <ul className={styles['rows']}>{rows.slice(0, unfolded)}</ul> : null}
      {rows.length > unfolded ? (
        <details className={styles['others']}>
          <summary>{t('collect.others', { count: rows.length - unfolded })}</summary>
          <ul className={styles['rows']}>{rows.slice(unfolded)}</ul>
        </details>
      ) : null}
      {group.round.openness === 'open' && without > 0 ? (
        <ul className={styles['rows']}>
          <PartnerRow
            onUndo={onUndo}
            group={group}
            entry={{ partner: null, finished: without, expected: null }}
          />
        </ul>
      ) : null}
      {missing.length > 0 && finished > 0 ? (
        <p>
          <strong>{t('collect.missing')}</strong>{' '}
          {sayList(
            missing.map(({ name }) => name),
            language,
          )}
        </p>
      ) : null}
      {expected !== null && finished >= expected && group.desk.as === 'facilitator' ? (
        <p className={styles['everybody']}>{t('collect.everybody')}</p>
      ) : null}
      {waiting > 0 ? <p>{t('collect.waiting', { count: waiting, minimum: group.round.minimum })}</p> : null}
      {group.round.openness === 'anonymous' ? (
        <p className={styles['quiet']}>{t('collect.anonymousCount')}</p>
      ) : null}
      {group.desk.as === 'facilitator' ? (
        <Row>
          <Link
            to={paths.results(group.round.id)}
            className={buttonClass(finished >= fewest(group) ? 'primary' : 'plain')}
          >
            {t('collect.toResults')}
          </Link>
        </Row>
      ) : null}
    </Card>
  );
}
