import type { Comparison } from '#src/domain/comparison.ts';
import { sayDay, sayList, sayScore } from '#src/i18n/say.ts';
import { Card } from '#src/ui/Card.tsx';
import { AllTimes } from './AllTimes.tsx';
import { GroupPicture } from './GroupPicture.tsx';
import styles from './GroupResults.module.css';
import { LinkCard } from './LinkCard.tsx';
import type { Mirror } from './mirror.ts';
import { nameOnlyBefore } from './name-before.ts';

/** The round before this one beside it. What is no more than chance is called about the same. */
export function ThenAndNow({ mirror }: { mirror: Mirror }) {
  const { comparison, speech } = mirror;
  return (
    <div className={styles['top']}>
      <GroupPicture mirror={mirror} />
      <div className={styles['side']}>
        {comparison === null ? (
          <Card title={speech.t('mirror.past.title')}>
            <p>{speech.t('mirror.past.cannot')}</p>
          </Card>
        ) : (
          <ComparisonCard comparison={comparison} mirror={mirror} />
        )}
        <AllTimes mirror={mirror} />
        <LinkCard mirror={mirror} />
      </div>
    </div>
  );
}

function ComparisonCard({ comparison, mirror }: { comparison: Comparison; mirror: Mirror }) {
  const { view, findings, speech, nameOf } = mirror;
  const { t, words, language } = speech;
  const last = view.before[0]?.result;
  if (!last?.disclosure.ok) return null;
  const score = (value: number | null) => (value === null ? '–' : sayScore(value, language));
  const list = (names: string[]) => sayList(names, language);
  const facets = comparison.otherFacets.map((id) => words.facets[id]?.name ?? id);
  const { both, onlyNow, onlyBefore } = comparison;
  const hasPartners = both.length + onlyNow.length + onlyBefore.length > 0;
  return (
    <Card title={t('mirror.past.title')}>
      <p>
        {t('mirror.past.lead', {
          before: sayDay(last.round.date, language),
          beforePeople: t('mirror.people', { count: last.disclosure.findings.people }),
          people: t('mirror.people', { count: findings.people }),
        })}
      </p>
      <div className={styles['stack']}>
        <table className={styles['figures']} data-columns="3">
          <caption className="visually-hidden">{t('mirror.past.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mirror.organisations.theme')}</th>
              <th scope="col">{t('mirror.past.before')}</th>
              <th scope="col">{t('mirror.past.now')}</th>
              <th scope="col">{t('mirror.past.change')}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.themes.map(({ themeId, before, now, change }) => (
              <tr key={themeId} data-tone={themeId}>
                <th scope="row">{words.themes[themeId]?.name ?? themeId}</th>
                <td>{score(before)}</td>
                <td>{score(now)}</td>
                <td>{t(`mirror.past.${change ?? 'unknown'}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['quiet']}>{t('mirror.past.noise')}</p>
      {facets.length === 0 ? null : <p>{t('mirror.past.otherFacets', { facets: list(facets) })}</p>}
      {hasPartners ? (
        <p>
          {both.length === 0
            ? t('mirror.past.bothNone')
            : t('mirror.past.both', { names: list(both.map(nameOf)) })}{' '}
          {onlyNow.length === 0 ? '' : t('mirror.past.onlyNow', { names: list(onlyNow.map(nameOf)) })}{' '}
          {onlyBefore.length === 0
            ? ''
            : t('mirror.past.onlyBefore', {
                names: list(onlyBefore.map((id) => nameOnlyBefore(id, mirror))),
              })}
        </p>
      ) : null}
    </Card>
  );
}
