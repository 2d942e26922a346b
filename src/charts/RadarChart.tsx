import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import type { Palette } from '#src/domain/prim.ts';
import { type LegendEntry, legendOf } from '#src/domain/radar-legend.ts';
import type { Radar } from '#src/domain/radar.ts';
import { drawRadar, type RadarDrawing } from './draw-radar.ts';
import styles from './RadarChart.module.css';
import { radarData } from './radar-data.ts';
import { RadarLegend } from './RadarLegend.tsx';
import { useSpokeWalk } from './useSpokeWalk.ts';

type Props = {
  /** A new object is a new drawing: keep it the same while the answers are. */
  radar: Radar;
  palette: Palette;
  /** What the chart says, in words. */
  sentence: string;
  /** What to say about a spoke (from 0) with this value. */
  spokeText: (index: number, value: number | null) => string;
  /** Name of the control that walks along the spokes. */
  walkLabel: string;
  /** Draw the line from the centre, where the reader's device allows motion. */
  animate?: boolean;
  /** Words for the marks that are in this radar; the themes explain themselves. */
  legend: LegendEntry[];
};

/** The radar on the screen. A table with the same figures belongs beside it. */
export function RadarChart({
  radar,
  palette,
  sentence,
  spokeText,
  walkLabel,
  animate = true,
  legend,
}: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<RadarDrawing>(null);
  const data = useMemo(() => radarData(radar, palette), [radar, palette]);
  const values = data.datasets[0]?.data ?? [];
  const walk = useSpokeWalk(values.length);
  const text = spokeText(walk.index, values[walk.index] ?? null);

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = drawRadar(canvas.current, { radar, data, palette, animate });
    drawing.current = made;
    return made.destroy;
  }, [radar, data, palette, animate]);

  useEffect(() => drawing.current?.highlight(walk.active), [data, animate, walk.active]);

  const pointTo = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - left, y: event.clientY - top };
    const spoke = drawing.current?.spokeAt(place);
    if (spoke !== undefined) walk.point(spoke);
  };

  return (
    <figure className={styles['figure']}>
      <div className={styles['stage']}>
        <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" />
        <div
          role="slider"
          tabIndex={0}
          className={styles['walk']}
          aria-label={walkLabel}
          aria-valuemin={1}
          aria-valuemax={values.length}
          aria-valuenow={walk.index + 1}
          aria-valuetext={text}
          onPointerDown={pointTo}
          onPointerMove={pointTo}
          {...walk.handlers}
        />
      </div>
      <p className={styles['spoke']} aria-hidden="true">
        {walk.active === null ? '' : text}
      </p>
      <RadarLegend entries={legendOf(radar, legend)} />
      <figcaption className={styles['sentence']}>{sentence}</figcaption>
    </figure>
  );
}
