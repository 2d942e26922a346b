import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Chart } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { RadarChart } from '#src/charts/RadarChart.tsx';
import { type Radar, radarSpokes } from '#src/domain/radar.ts';
import { radar } from '../domain/radars.ts';
import { installFakeCanvas } from './fake-canvas.ts';
import { namedPalette } from './palette.ts';

const shown = radar('345 1.2 222 543');

function chart(given: Radar, animate = true) {
  return (
    <RadarChart
      radar={given}
      palette={namedPalette}
      sentence="Relatie staat het hoogst."
      spokeText={(index, value) =>
        `${radarSpokes(given)[index]?.label ?? ''}: ${value === null ? 'weet ik niet' : String(value)}`
      }
      walkLabel="Loop langs de onderwerpen"
      legend={[{ mark: 'now', text: 'jouw antwoord' }]}
      animate={animate}
    />
  );
}

const show = (given = shown, animate = true) => render(chart(given, animate));
const walker = () => screen.getByRole('slider', { name: 'Loop langs de onderwerpen' });
const valueText = () => walker().getAttribute('aria-valuetext');

function chartIn(container: HTMLElement): Chart {
  const canvas = container.querySelector('canvas');
  const chart = canvas && Chart.getChart(canvas);
  if (!chart) throw new Error('There is no chart.');
  return chart;
}

describe('the radar on the screen', () => {
  it('is a figure that says in words what it shows, with a legend of themes and marks', () => {
    installFakeCanvas({ width: 640 });
    show();
    expect(screen.getByRole('figure')).toHaveTextContent('Relatie staat het hoogst.');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Theme 1',
      'Theme 2',
      'Theme 3',
      'Theme 4',
      'jouw antwoord',
    ]);
  });

  it('hides the canvas from screen readers: the walk and the table tell the same', () => {
    installFakeCanvas({ width: 640 });
    const { container } = show();
    expect(container.querySelector('canvas')).toHaveAttribute('aria-hidden', 'true');
  });

  it('carries names on a wide screen and codes on a narrow one, also when the width changes', async () => {
    const { painted, resizeTo } = installFakeCanvas({ width: 640 });
    show();
    expect(painted.texts).toContain('Facet 12');
    resizeTo(328);
    await waitFor(() => expect(painted.texts).toContain('S12'));
    expect(painted.texts).not.toContain('Facet 12');
  });

  it('sets the height of its place to that of the drawing', () => {
    installFakeCanvas({ width: 640 });
    const { container } = show();
    const stage = container.querySelector('canvas')?.parentElement;
    expect(Number.parseFloat(stage?.style.height ?? '')).toBeGreaterThan(400);
  });

  it('draws the line from the centre in 600 ms where the device allows motion', () => {
    installFakeCanvas({ width: 640, motion: true });
    const { container } = show();
    expect(chartIn(container).options.animation).toMatchObject({ duration: 600 });
  });

  it('does not move on a device with reduced motion, or when it is told not to', () => {
    installFakeCanvas({ width: 640, motion: false });
    expect(chartIn(show().container).options.animation).toBe(false);
    installFakeCanvas({ width: 640, motion: true });
    expect(chartIn(show(shown, false).container).options.animation).toBe(false);
  });

  it('cleans up after itself', () => {
    installFakeCanvas({ width: 640 });
    const { container, unmount } = show();
    const canvas = container.querySelector('canvas');
    unmount();
    expect(canvas && Chart.getChart(canvas)).toBeUndefined();
  });
});

describe('walking along the spokes', () => {
  it('is one stop for the keyboard and starts at the first spoke', async () => {
    installFakeCanvas({ width: 640 });
    show();
    await userEvent.tab();
    expect(walker()).toHaveFocus();
    expect(walker()).toHaveAttribute('aria-valuemin', '1');
    expect(walker()).toHaveAttribute('aria-valuemax', '12');
    expect(walker()).toHaveAttribute('aria-valuenow', '1');
    expect(valueText()).toBe('Facet 1: 3');
  });

  it('goes on and back with the arrow keys, and to the ends with Home and End', async () => {
    installFakeCanvas({ width: 640 });
    show();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowUp}');
    expect(valueText()).toBe('Facet 3: 5');
    await userEvent.keyboard('{ArrowLeft}');
    expect(valueText()).toBe('Facet 2: 4');
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(valueText()).toBe('Facet 12: 3');
    await userEvent.keyboard('{Home}{ArrowDown}');
    expect(valueText()).toBe('Facet 1: 3');
  });

  it('says what a gap is', async () => {
    installFakeCanvas({ width: 640 });
    show();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight>4/}');
    expect(valueText()).toBe('Facet 5: weet ik niet');
  });

  it('shows what it says, and marks the spoke on the chart, only while somebody walks', async () => {
    const { painted } = installFakeCanvas({ width: 640 });
    show();
    expect(screen.queryByText('Facet 1: 3')).not.toBeInTheDocument();
    expect(painted.strokes).not.toContain('accent');
    await userEvent.tab();
    expect(screen.getByText('Facet 1: 3')).toBeVisible();
    expect(painted.strokes).toContain('accent');
    await userEvent.tab();
    expect(screen.queryByText('Facet 1: 3')).not.toBeInTheDocument();
    expect(painted.strokes).not.toContain('accent');
  });

  it('reads the value from the chart that is drawn', async () => {
    installFakeCanvas({ width: 640 });
    const { container } = show();
    const data = chartIn(container).data.datasets[0]?.data;
    if (data) data[1] = 2;
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(valueText()).toBe('Facet 2: 2');
  });

  it('stands on the last spoke when the radar it walks on becomes a smaller one', async () => {
    installFakeCanvas({ width: 640 });
    const { rerender } = show();
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    rerender(chart(radar('345 12.')));
    expect(walker()).toHaveAttribute('aria-valuenow', '6');
    expect(valueText()).toBe('Facet 6: weet ik niet');
  });

  it('goes to the spoke under the pointer', () => {
    installFakeCanvas({ width: 640 });
    const { container } = show();
    const sixth = chartIn(container).getDatasetMeta(0).data[5];
    fireEvent.pointerMove(walker(), { clientX: sixth?.x, clientY: sixth?.y });
    expect(screen.getByText('Facet 6: 2')).toBeVisible();
    fireEvent.pointerLeave(walker());
    expect(screen.queryByText('Facet 6: 2')).not.toBeInTheDocument();
  });
});
