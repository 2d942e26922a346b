import { PictureSvg } from '#src/charts/PictureSvg.tsx';
import { barSample } from '#src/domain/answer-bar.ts';
import { asThemeRole } from '#src/domain/radar-of.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import styles from './Themes.module.css';

/** What the parts of a bar mean. */
export function BarLegend({ themeId, speech }: { themeId: string; speech: Speech }) {
  const theme = asThemeRole(themeId);
  return (
    <ul className={styles['legend']}>
      {[1, 2, 3, 4, 5].map((step) => (
        <li key={step}>
          <PictureSvg picture={barSample(step, { full: theme, light: `${theme}Tint` })} />
          {speech.words.scale[String(step)]}
        </li>
      ))}
    </ul>
  );
}
