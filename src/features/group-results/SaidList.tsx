import type { Said } from '#src/domain/findings.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Mirror } from './mirror.ts';
import styles from './Themes.module.css';

/** So many are in sight before the others fold away. */
const inSight = 6;

/** What people wrote, word for word; with who wrote it where that may be known and names are not hidden. */
export function SaidList({ said, mirror }: { said: readonly Said[]; mirror: Mirror }) {
  const { view, look, nameOf, speech } = mirror;
  const by = ({ partnerId, name }: Said) =>
    [look.names ? name : null, partnerId === null ? null : nameOf(partnerId)].filter(Boolean).join(', ');
  const quotes = said.map((one, place) => (
    <li key={place}>
      {one.text}
      {by(one) === '' ? null : <span className={styles['by']}>{by(one)}</span>}
    </li>
  ));
  const seen = quotes.length === inSight + 1 ? quotes.length : inSight;
  return (
    <>
      {isAnonymous(view.result.round) ? (
        <p className={styles['quiet']}>{speech.t('mirror.parts.shuffled')}</p>
      ) : null}
      <ul className={styles['quotes']}>{quotes.slice(0, seen)}</ul>
      {quotes.length > seen ? (
        <details className={styles['fold']}>
          <summary>{speech.t('mirror.parts.more', { count: quotes.length - seen })}</summary>
          <ul className={styles['quotes']}>{quotes.slice(seen)}</ul>
        </details>
      ) : null}
    </>
  );
}
