import { loadFonts, pageMeasure, paintPrims } from '#src/charts/paint.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { originOf } from '#src/domain/origin.ts';
import type { Language } from '#src/i18n/languages.ts';
import { download, fileName } from '#src/ui/download.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { version } from '../../../package.json';
import type { Chart } from './chart.ts';
import { chartOf } from './chart-of.ts';
import { type ChartId, type ChartOptions, chartOptions } from './group-charts.ts';
import { fontFamily, pictureFonts } from './picture-font.ts';
import { type PictureSize, pictureSizes } from './picture-sizes.ts';
import { reportGiven } from './report-given.ts';
import { speechIn } from './speech-in.ts';

/** A drawing has no pixels, so no size. */
export type PictureFile = { format: 'png'; size: PictureSize } | { format: 'svg' };

export type MadeChart = {
  id: ChartId;
  language: Language;
  name: string;
  chart: Chart | null;
  options: ChartOptions;
};

/** A chart in a language, with all others there are; nothing is saved. */
export async function makeChart(view: GroupView, language: Language, id: ChartId): Promise<MadeChart> {
  const [speech] = await Promise.all([speechIn(view.result, language), loadFonts(fontFamily)]);
  const given = reportGiven(view, speech);
  const options = chartOptions(given);
  const name = Object.values(options)
    .flat()
    .find((option) => option.id === id)?.name;
  return { id, language, options, name: name ?? '', chart: chartOf(id, given, pageMeasure(fontFamily)) };
}

/** Saves a chart. Throws where what it would show is held back: a screen offers no button then. */
export async function saveChart(
  view: GroupView,
  language: Language,
  id: ChartId,
  file: PictureFile,
): Promise<void> {
  const { chart, name } = await makeChart(view, language, id);
  if (chart === null) throw new Error(`Held back: ${id}`);
  const { round } = view.result;
  const size = file.format === 'png' ? [String(pictureSizes[file.size])] : [];
  const blob =
    file.format === 'svg'
      ? await svgOf(chart, originOf(round, version), language)
      : await pngOf(chart, originOf(round, version), pictureSizes[file.size]);
  download(blob, fileName([name, round.name, round.date, ...size], file.format));
}

async function svgOf({ picture, title, alt }: Chart, origin: string, language: Language): Promise<Blob> {
  const { writeSvg } = await import('#src/formats/svg/write-svg.ts');
  return writeSvg(picture, paletteOf('light'), {
    ...{ title, description: alt, language, origin },
    ...{ fontFamily: pictureFonts, measure: pageMeasure(fontFamily) },
  });
}

async function pngOf({ picture, title, alt }: Chart, origin: string, pixels: number): Promise<Blob> {
  const { pngOf: write } = await import('#src/formats/png/png-of.ts');
  const palette = paletteOf('light');
  return write(picture, palette, {
    scale: pixels / picture.width,
    about: { title, description: alt, origin },
    paint: (context) => paintPrims(context, picture.prims, palette, fontFamily),
  });
}
