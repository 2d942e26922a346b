import { ScaledPicture } from '#src/charts/ScaledPicture.tsx';
import type { GroupResult } from '#src/domain/group-result.ts';
import { asThemeRole } from '#src/domain/radar-of.ts';
import { timeLine } from '#src/domain/time-line.ts';
import { sayDay, sayScore } from '#src/i18n/say.ts';
import { Card } from '#src/ui/Card.tsx';
import { comparableScores } from '#src/domain/comparable-scores.ts';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';

/** More than two rounds: a small line per theme, and the same figures as a table. */
export function AllTimes({ mirror }: { mirror: Mirror }) {
  const { view, findings, speech } = mirror;
  const { t, words, language } = speech;
  if (view.before.length < 2) return null;
  const times: GroupResult[] = [...view.before.map(({ result }) => result).reverse(), view.result];
  const rows = findings.themes.map(({ themeId }) => ({
    themeId,
    name: words.themes[themeId]?.name ?? themeId,
    scores: comparableScores(times, themeId),
  }));
  return (
    <Card title={t('mirror.past.over')}>
      <div className={styles['lines']}>
        {rows.map(({ themeId, name, scores }) => (
          <div key={themeId} data-tone={themeId} className={styles['line']}>
            <strong>{name}</strong>
            <ScaledPicture picture={timeLine(scores, asThemeRole(themeId))} />
          </div>
        ))}
      </div>
      <div className={styles['stack']}>
        <table className={styles['figures']} data-columns={rows.length}>
          <caption className="visually-hidden">{t('mirror.past.over')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mirror.past.day')}</th>
              {rows.map(({ themeId, name }) => (
                <th key={themeId} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {times.map(({ round }, place) => (
              <tr key={round.id}>
                <th scope="row">{sayDay(round.date, language)}</th>
                {rows.map(({ themeId, scores }) => {
                  const score = scores[place] ?? null;
                  return <td key={themeId}>{score === null ? '–' : sayScore(score, language)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
