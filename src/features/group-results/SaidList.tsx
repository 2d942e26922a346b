import type { Said } from '#src/domain/findings.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Mirror } from './mirror.ts';
import styles from './Themes.module.css';

/** What people wrote, word for word; with who wrote it where that may be known and names are not hidden. */
export function SaidList({ said, mirror }: { said: readonly Said[]; mirror: Mirror }) {
  const { view, look, nameOf, speech } = mirror;
  const by = ({ partnerId, name }: Said) =>
    [look.names ? name : null, partnerId === null ? null : nameOf(partnerId)].filter(Boolean).join(', ');
  return (
    <>
      {isAnonymous(view.result.round) ? (
        <p className={styles['quiet']}>{speech.t('mirror.parts.shuffled')}</p>
      ) : null}
      <ul className={styles['quotes']}>
        {said.map((one, place) => (
          <li key={place}>
            {one.text}
            {by(one) === '' ? null : <span className={styles['by']}>{by(one)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
