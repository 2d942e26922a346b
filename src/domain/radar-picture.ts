import type { Picture, Prim } from './prim.ts';
import { radarBackdrop } from './radar-backdrop.ts';
import type { Frame } from './radar-geometry.ts';
import { layoutRadar, type RadarOptions } from './radar-labels.ts';
import { type LegendEntry, radarLegend } from './radar-legend.ts';
import { radarLevels } from './radar-levels.ts';
import { radarLines } from './radar-lines.ts';
import { radarPeople } from './radar-people.ts';
import type { Radar } from './radar.ts';

const legendGap = 10;

/**
 * The whole radar as a picture of the asked width; its height follows from the labels. With `legend` (see
 * `legendOf`) the marks are explained beneath it, for a picture that goes into the world on its own.
 */
export function radarPicture(radar: Radar, options: RadarOptions & { legend?: LegendEntry[] }): Picture {
  const { width, height, frame, labels } = layoutRadar(radar, options);
  const legend = radarLegend(options.legend ?? [], { ...options, top: height + legendGap });
  return {
    width,
    height: legend.height === 0 ? height : Math.ceil(height + legendGap + legend.height),
    prims: [...radarUnderLines(radar, frame), ...labels, ...radarLines(radar, frame), ...legend.prims],
  };
}

/** All that the lines are drawn over. */
export function radarUnderLines(radar: Radar, frame: Frame): Prim[] {
  return [...radarBackdrop(radar, frame), ...radarLevels(radar, frame), ...radarPeople(radar, frame)];
}
