import type { MeasureText } from '#src/domain/prim.ts';
import type { Chart } from './chart.ts';
import { radarChart, timesChart } from './chart-radar.ts';
import { statementChart, themeChart } from './chart-rows.ts';
import type { ChartId } from './group-charts.ts';
import type { ReportGiven } from './report-given.ts';

/** The chart as it is saved and shown before; null where what it would show is held back. */
export function chartOf(id: ChartId, given: ReportGiven, measure: MeasureText): Chart | null {
  if (id === 'radar') return radarChart(given, measure, 'now');
  if (id === 'radarBefore') return radarChart(given, measure, 'beside');
  if (id === 'times') return timesChart(given, measure);
  const [kind, of = ''] = id.split('/');
  return kind === 'theme' ? themeChart(of, given, measure) : statementChart(of, given, measure);
}
