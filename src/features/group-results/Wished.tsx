import type { ThemeFinding } from '#src/domain/findings.ts';
import { chooseCard } from '#src/domain/talk.ts';
import { sayScore } from '#src/i18n/say.ts';
import { cardsOf } from '#src/instruments/registry.ts';
import { Card } from '#src/ui/Card.tsx';
import { GroupPicture } from './GroupPicture.tsx';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';
import { sayGap } from './say-gap.ts';

/** Where the group is, and where it wants to be in a year. */
export function Wished({ mirror }: { mirror: Mirror }) {
  const { findings, speech, view } = mirror;
  const { t, words, language } = speech;
  const score = (value: number | null) =>
    value === null ? t('mirror.table.noMean') : sayScore(value, language);
  const largest = largestGap(findings.themes);
  const cardId = largest
    ? chooseCard(cardsOf(view.result.instrument.id), {
        pattern: 'wishFarAboveNow',
        facetId: largest.themeId,
      })
    : null;
  return (
    <div className={styles['top']}>
      <GroupPicture mirror={mirror} />
      <div className={styles['side']}>
        <Card title={t('mirror.wishes.title')}>
          <p>
            {largest
              ? t('mirror.wishes.largest', {
                  theme: words.themes[largest.themeId]?.name ?? largest.themeId,
                  now: score(largest.mean),
                  wish: score(largest.wish),
                })
              : t('mirror.wishes.level')}
          </p>
          {cardId === null ? null : <p className={styles['question']}>{words.cards[cardId]}</p>}
          <div className={styles['stack']}>
            <table className={styles['figures']} data-columns="4">
              <caption className="visually-hidden">{t('mirror.wishes.title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('mirror.organisations.theme')}</th>
                  <th scope="col">{t('mirror.wishes.now')}</th>
                  <th scope="col">{t('mirror.wishes.wish')}</th>
                  <th scope="col">{t('mirror.wishes.gap')}</th>
                  <th scope="col">{t('mirror.wishes.people')}</th>
                </tr>
              </thead>
              <tbody>
                {findings.themes.map(({ themeId, mean, wish, gap, wishes }) => (
                  <tr key={themeId} data-tone={themeId}>
                    <th scope="row">{words.themes[themeId]?.name ?? themeId}</th>
                    <td>{score(mean)}</td>
                    <td>{score(wish)}</td>
                    <td>{gap === null ? '–' : sayGap(gap, speech)}</td>
                    <td>{wishes}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      </div>
    </div>
  );
}

/** Smaller gaps are near: half a step, as between two times. */
const leastGap = 0.5;

function largestGap(themes: readonly ThemeFinding[]): ThemeFinding | null {
  const far = themes.filter(({ gap }) => gap !== null && gap >= leastGap);
  return far.reduce<ThemeFinding | null>(
    (largest, theme) => ((theme.gap ?? 0) > (largest?.gap ?? 0) ? theme : largest),
    null,
  );
}
