import type { ReactNode } from 'react';
import { Page } from '#src/ui/Page.tsx';
import styles from './TextPage.module.css';

/** A page of text: parts with a heading and paragraphs, as they stand in the words. */
export function TextPage(props: {
  title: string;
  lead: string;
  parts: Record<string, { title: string; text: string }>;
  foot: ReactNode;
}) {
  return (
    <Page title={props.title} lead={props.lead} width="narrow">
      {Object.entries(props.parts).map(([id, part]) => (
        <section key={id} className={styles['part']}>
          <h2>{part.title}</h2>
          {part.text.split('\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p className={styles['foot']}>{props.foot}</p>
    </Page>
  );
}
