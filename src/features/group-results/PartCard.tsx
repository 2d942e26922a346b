import { ScaledPicture } from '#src/charts/ScaledPicture.tsx';
import type { PartView } from '#src/domain/group-result.ts';
import { radarPicture } from '#src/domain/radar-picture.ts';
import type { Radar } from '#src/domain/radar.ts';
import { groupRadar } from '#src/i18n/group-sentences.ts';
import { sayScore } from '#src/i18n/say.ts';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';

/** One part of the group: its name, of how many people, a small radar, and the means of the themes as a table. */
export function PartCard({ part, mirror }: { part: PartView; mirror: Mirror }) {
  const { nameOf, speech } = mirror;
  const { t, words, language } = speech;
  const { findings, kind, partners } = part;
  const name = kind === null ? nameOf(partners[0]?.id ?? '') : t(`group.kinds.${kind}`);
  const picture = radarPicture(linesOnly(groupRadar(findings, words)), {
    width: 260,
    labels: 'codes',
    // Codes are short: about so wide in any font.
    measure: (text, size) => 0.62 * size * text.length,
  });
  return (
    <li className={styles['part']}>
      <h3>{name}</h3>
      <p className={styles['quiet']}>{t('mirror.people', { count: findings.people })}</p>
      <ScaledPicture picture={picture} />
      <details>
        <summary>
          {t('mirror.organisations.figures')}
          <span className="visually-hidden">: {name}</span>
        </summary>
        <table className={styles['figures']}>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mirror.organisations.theme')}</th>
              <th scope="col">{t('mirror.table.mean')}</th>
            </tr>
          </thead>
          <tbody>
            {findings.themes.map(({ themeId, mean }) => (
              <tr key={themeId}>
                <th scope="row">{words.themes[themeId]?.name ?? themeId}</th>
                <td>{mean === null ? t('mirror.table.noMean') : sayScore(mean, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  );
}

/** In a small picture dots and wishes would hide the line. */
function linesOnly(radar: Radar): Radar {
  return {
    sectors: radar.sectors.map((sector) => ({
      ...sector,
      wish: null,
      spokes: sector.spokes.map((spoke) => ({ ...spoke, dots: [] })),
    })),
  };
}
