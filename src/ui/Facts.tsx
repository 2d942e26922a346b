import { Fragment } from 'react';
import styles from './Facts.module.css';

/** Short facts in a row with a dot between them; a line never breaks inside a fact or before a dot. */
export function Facts({ facts }: { facts: readonly string[] }) {
  return facts.map((fact, place) => (
    <Fragment key={place}>
      <span className={styles['fact']}>
        {fact}
        {place < facts.length - 1 ? ' ·' : ''}
      </span>{' '}
    </Fragment>
  ));
}
