import { type LegendEntry, legendMark } from '#src/domain/radar-legend.ts';
import { PictureSvg } from './PictureSvg.tsx';
import styles from './RadarLegend.module.css';

/** What the marks of a radar mean: a sample of each, then its words. */
export function RadarLegend({ entries }: { entries: LegendEntry[] }) {
  return (
    <ul className={styles['legend']}>
      {entries.map(({ mark, text }) => (
        <li key={mark} className={styles['entry']}>
          <PictureSvg picture={legendMark(mark)} />
          {text}
        </li>
      ))}
    </ul>
  );
}
