import { Fragment } from 'react';
import type { Findings } from '#src/domain/findings.ts';
import { ownAnswerNumbered, ownThemeFacts, type Speech } from '#src/i18n/own-sentences.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Facts } from '#src/ui/Facts.tsx';
import styles from './ThemeTable.module.css';

/** The figures of one theme as a real table, with a track below each row for the eye. */
export function ThemeTable(props: { themeId: string; findings: Findings; speech: Speech }) {
  const { themeId, findings, speech } = props;
  const { t } = useWords();
  const name = speech.words.themes[themeId]?.name ?? themeId;
  const statements = findings.statements.filter((one) => one.themeId === themeId);
  return (
    <section className={styles['theme']} data-tone={themeId} aria-label={name}>
      <table>
        <caption>
          <h3>{name}</h3>
          <p>
            <Facts facts={ownThemeFacts(findings, themeId, speech)} />
          </p>
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('results.facet')}</th>
            <th scope="col">{t('results.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <Fragment key={statement.statementId}>
              <tr>
                <th scope="row">
                  <span className={styles['facet']}>
                    <span className={styles['code']}>{statement.facetId}</span>{' '}
                    <span>{speech.words.facets[statement.facetId]?.name}</span>
                  </span>
                </th>
                <td>{ownAnswerNumbered(statement, speech)}</td>
              </tr>
              <tr aria-hidden="true">
                <td colSpan={2} className={styles['trackCell']}>
                  <Track step={statement.dots[0]} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Track({ step }: { step: number | undefined }) {
  if (step === undefined) return <div className={`${styles['track']} ${styles['gap']}`} />;
  return (
    <div className={styles['track']}>
      <span className={styles['dot']} data-step={step} />
    </div>
  );
}
