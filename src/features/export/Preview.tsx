import { useId } from 'react';
import { ScaledPicture } from '#src/charts/ScaledPicture.tsx';
import type { Language } from '#src/i18n/languages.ts';
import type { Contents } from './contents.ts';
import { paper } from './paper.ts';
import styles from './Preview.module.css';

type Props = { contents: Contents | null; title: string; language: Language; shape: 'page' | 'slide' };

/** How a file begins, drawn small, and what is in it by name. Its place is kept while it is made. */
export function Preview({ contents, title, language, shape }: Props) {
  const id = useId();
  return (
    <div className={styles['preview']} data-shape={shape}>
      <div className={styles['sheet']}>
        {contents ? <ScaledPicture picture={contents.picture} palette={paper} /> : null}
      </div>
      {contents ? (
        <div className={styles['lines']}>
          <p id={id} className={styles['title']}>
            {title}
          </p>
          <ol aria-labelledby={id} lang={language}>
            {contents.lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ol>
        </div>
      ) : null}
    </div>
  );
}

/** What is in a file, where there is nothing to draw. */
export function PreviewList({
  title,
  lines,
  language,
}: {
  title: string;
  lines: string[];
  language: Language;
}) {
  const id = useId();
  return lines.length === 0 ? null : (
    <div className={styles['lines']}>
      <p id={id} className={styles['title']}>
        {title}
      </p>
      <ul aria-labelledby={id} lang={language}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
