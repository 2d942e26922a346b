import { Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
import type { Palette } from '#src/domain/prim.ts';
import { type Point, spokeAt } from '#src/domain/radar-geometry.ts';
import { layoutRadar, type RadarLayout } from '#src/domain/radar-labels.ts';
import { spokeHighlight } from '#src/domain/radar-lines.ts';
import { radarUnderLines } from '#src/domain/radar-picture.ts';
import { type Radar, radarSpokes } from '#src/domain/radar.ts';
import { fontsLoaded, loadFonts, measureWith, paintPrims } from './paint.ts';
import type { RadarData } from './radar-data.ts';
import { radarOptions } from './radar-options.ts';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);

/** Below this width, in CSS pixels, the spokes carry their codes instead of their names. */
const leastWidthForNames = 480;

export type RadarDrawing = {
  /** The spoke nearest to a place on the canvas, in CSS pixels from its top left corner. */
  spokeAt: (place: Point) => number;
  highlight: (index: number | null) => void;
  destroy: () => void;
};

/**
 * A live radar on a canvas; it follows the width of the canvas's parent and sets the parent's height.
 * chart.js draws the lines and their markers, a plugin all that lies under them, from the same geometry.
 * Longer than 40 lines because its parts share the layout that belongs to the present width.
 */
export function drawRadar(
  canvas: HTMLCanvasElement,
  given: { radar: Radar; data: RadarData; palette: Palette; animate: boolean },
): RadarDrawing {
  const { radar, data, palette } = given;
  const stage = canvas.parentElement;
  const context = canvas.getContext('2d');
  if (stage === null || context === null) throw new Error('A radar needs a canvas inside a page.');
  const spokeCount = radarSpokes(radar).length;
  const fontFamily = getComputedStyle(canvas).fontFamily;
  const measure = measureWith(context, fontFamily);
  let layout: RadarLayout | null = null;
  let highlighted: number | null = null;
  let isGone = false;

  const layoutFor = (width: number) => {
    if (layout?.width === width) return layout;
    layout = layoutRadar(radar, { width, measure, labels: width < leastWidthForNames ? 'codes' : 'names' });
    stage.style.height = `${layout.height}px`;
    return layout;
  };
  layoutFor(stage.clientWidth);

  const frameOf = (width: number) => layoutFor(width).frame;
  const chart = new Chart(canvas, {
    type: 'radar',
    data,
    options: radarOptions({ spokeCount, animate: given.animate && mayMove(), frameOf }),
    plugins: [
      {
        id: 'radarUnderLines',
        beforeDatasetsDraw({ width }) {
          const { frame, labels } = layoutFor(width);
          const marked = highlighted === null ? [] : spokeHighlight(radar, frame, highlighted);
          paintPrims(context, [...radarUnderLines(radar, frame), ...labels, ...marked], palette, fontFamily);
        },
      },
    ],
  });

  if (!fontsLoaded(fontFamily)) {
    void loadFonts(fontFamily).then(() => {
      if (isGone) return;
      layout = null;
      chart.update('none');
    });
  }

  return {
    spokeAt: (place) => spokeAt(frameOf(chart.width), spokeCount, place),
    highlight(index) {
      highlighted = index;
      chart.draw();
    },
    destroy() {
      isGone = true;
      chart.destroy();
    },
  };
}

function mayMove(): boolean {
  return window.matchMedia('(prefers-reduced-motion: no-preference)').matches;
}
