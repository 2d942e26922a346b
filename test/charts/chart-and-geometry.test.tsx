import { render } from '@testing-library/react';
import { Chart, type RadialLinearScale } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { RadarChart } from '#src/charts/RadarChart.tsx';
import { type Frame, point } from '#src/domain/radar-geometry.ts';
import { layoutRadar } from '#src/domain/radar-labels.ts';
import { type Radar, radarSpokes } from '#src/domain/radar.ts';
import { radar, regionRadar } from '../domain/radars.ts';
import { installFakeCanvas } from './fake-canvas.ts';
import { namedPalette } from './palette.ts';

function chartOf(shown: Radar): Chart<'radar'> {
  const { container } = render(
    <RadarChart
      radar={shown}
      palette={namedPalette}
      sentence="Zo is het."
      spokeText={() => ''}
      walkLabel="Loop"
      legend={[]}
    />,
  );
  const canvas = container.querySelector('canvas');
  const chart = canvas && Chart.getChart(canvas);
  if (!chart) throw new Error('There is no chart.');
  return chart as Chart<'radar'>;
}

/** The fake canvas takes every letter to be 7 wide. */
function frameFor(shown: Radar, width: number): Frame {
  const labels = width < 480 ? 'codes' : 'names';
  return layoutRadar(shown, { width, labels, measure: (text) => 7 * text.length }).frame;
}

describe('chart.js and the geometry', () => {
  it.each([
    ['quick', 328],
    ['standard', 411.5],
    ['standard', 640],
    ['extended', 901],
  ] as const)('put every value of the %s variant on the same place at a width of %f', (variant, width) => {
    installFakeCanvas({ width });
    const shown = regionRadar(variant, 'nl');
    const scale = chartOf(shown).scales['r'] as RadialLinearScale;
    const frame = frameFor(shown, width);
    const count = radarSpokes(shown).length;
    for (let index = 0; index < count; index += 1) {
      for (const value of [1, 2.5, 3, 5]) {
        const theirs = scale.getPointPositionForValue(index, value);
        const ours = point(frame, index, count, value);
        expect(Math.hypot(theirs.x - ours.x, theirs.y - ours.y)).toBeLessThan(0.5);
      }
    }
  });

  it('put the markers on the same places, and leave out what has no value', () => {
    installFakeCanvas({ width: 640 });
    const shown = radar('34. 512 3.3 111');
    const markers = chartOf(shown).getDatasetMeta(0).data;
    const frame = frameFor(shown, 640);
    radarSpokes(shown).forEach(({ value }, index) => {
      const marker = markers[index];
      if (value === null) {
        expect(marker).toHaveProperty('skip', true);
      } else {
        const { x, y } = point(frame, index, 12, value);
        expect(marker?.x).toBeCloseTo(x, 3);
        expect(marker?.y).toBeCloseTo(y, 3);
      }
    });
  });

  it('show last time as a second line beneath, dashed and with another marker', () => {
    installFakeCanvas({ width: 640 });
    const chart = chartOf({ ...radar('345 123'), beside: [1, 2, 3, null, 5, 4] });
    expect(chart.data.datasets).toHaveLength(2);
    expect(chart.getDatasetMeta(1).data[0]?.options).toMatchObject({ pointStyle: 'rectRot' });
    expect(chart.getDatasetMeta(1).dataset?.options).toMatchObject({ borderColor: 'inkQuiet' });
    expect(chart.getDatasetMeta(0).data[0]?.options).toMatchObject({ pointStyle: 'circle' });
  });
});
