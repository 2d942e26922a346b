import type { ChartData, ScriptableContext } from 'chart.js';
import type { Palette } from '#src/domain/prim.ts';
import { lineSizes } from '#src/domain/radar-lines.ts';
import { type Radar, radarSpokes } from '#src/domain/radar.ts';

export type RadarData = ChartData<'radar', (number | null)[], string>;

/** What chart.js draws: the line of now on top (the first set), last time's below it. */
export function radarData(radar: Radar, palette: Palette): RadarData {
  const spokes = radarSpokes(radar);
  return {
    labels: spokes.map((spoke) => spoke.label),
    datasets: [
      {
        data: spokes.map((spoke) => spoke.value),
        borderColor: palette.ink,
        borderWidth: (context) => sizesOf(context).line,
        pointStyle: 'circle',
        pointRadius: (context) => sizesOf(context).ring,
        pointBorderWidth: (context) => sizesOf(context).ringLine,
        ...shared(palette.ink, palette),
      },
      ...(radar.beside === undefined ? [] : [besideSet(radar.beside, palette)]),
    ],
  };
}

function besideSet(values: readonly (number | null)[], palette: Palette): RadarData['datasets'][number] {
  return {
    data: [...values],
    borderColor: palette.inkQuiet,
    borderWidth: (context) => sizesOf(context).besideLine,
    borderDash: (context) => sizesOf(context).besideDash,
    pointStyle: 'rectRot',
    pointRadius: (context) => sizesOf(context).diamond,
    pointBorderWidth: (context) => sizesOf(context).besideLine,
    ...shared(palette.inkQuiet, palette),
  };
}

function shared(colour: string, palette: Palette) {
  return {
    pointBackgroundColor: palette.surface,
    pointBorderColor: colour,
    borderJoinStyle: 'round',
    spanGaps: false,
    clip: false,
  } as const;
}

/** The chart's area is the square around ring 5. */
function sizesOf({ chart }: ScriptableContext<'radar'>) {
  return lineSizes(chart.chartArea.width / 2);
}
