import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Page.module.css';

/** The body of a screen: one heading of level 1, an optional line below it, and what the screen is for. */
export function Page(props: {
  title: string;
  lead?: ReactNode;
  width?: 'narrow' | 'normal' | 'wide';
  children: ReactNode;
}) {
  const { title, lead, width = 'normal', children } = props;
  return (
    <main id="main" className={`${styles['page']} ${styles[width] ?? ''}`}>
      <div className={styles['head']}>
        <PageTitle title={title} />
        {lead === undefined ? null : <p className={styles['lead']}>{lead}</p>}
      </div>
      {children}
    </main>
  );
}

/**
 * The heading of a screen. It names the window, and takes the focus when one came here from another screen,
 * before that is painted: it never takes it from who is quick.
 */
export function PageTitle({ title, className }: { title: string; className?: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} · Samenspiegel`;
  }, [title]);
  useLayoutEffect(() => {
    if (!firstScreen) heading.current?.focus({ preventScroll: true });
    firstScreen = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {title}
    </h1>
  );
}

/** On the first screen after loading, the focus belongs to the browser. */
let firstScreen = true;
