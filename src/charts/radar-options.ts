import type { Chart, ChartOptions } from 'chart.js';
import { type Frame, scaleMaximum, scaleMinimum } from '#src/domain/radar-geometry.ts';

/**
 * Makes chart.js's own scale coincide with the geometry: same centre, radius, first angle, and end values.
 * `frameOf` gives the frame for the chart's present width.
 */
export function radarOptions(given: {
  spokeCount: number;
  /** Draw the line from the centre outwards, once. */
  animate: boolean;
  frameOf: (width: number) => Frame;
}): ChartOptions<'radar'> {
  return {
    // A width that changes during the last moment of the motion would be forgotten: so it is looked at once more.
    animation: given.animate
      ? { duration: 600, easing: 'easeOutCubic', onComplete: ({ chart }) => chart.resize() }
      : false,
    events: [],
    maintainAspectRatio: false,
    layout: {
      padding: ({ chart }) => squareAround(given.frameOf(chart.width), chart),
    },
    scales: {
      r: {
        min: scaleMinimum,
        max: scaleMaximum,
        startAngle: 180 / given.spokeCount,
        grid: { display: false, circular: true },
        angleLines: { display: false },
        ticks: { display: false },
        pointLabels: { display: false },
      },
    },
  };
}

function squareAround({ cx, cy, radius }: Frame, { width, height }: Chart) {
  return { left: cx - radius, top: cy - radius, right: width - cx - radius, bottom: height - cy - radius };
}
