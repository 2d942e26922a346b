import { loadFonts, pageMeasure, paintPrims } from '#src/charts/paint.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import type { Picture } from '#src/domain/prim.ts';
import { legendOf } from '#src/domain/radar-legend.ts';
import { radarPicture } from '#src/domain/radar-picture.ts';
import { groupLegend, groupRadar, groupRadarSentence, groupTitle } from '#src/i18n/group-sentences.ts';
import type { Language } from '#src/i18n/languages.ts';
import { download, fileName } from '#src/ui/download.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { reportGiven, type ReportGiven } from './report-given.ts';
import { fontFamily, pictureFonts } from './picture-font.ts';
import { chartWidth, pngScale } from './save-files.ts';
import { speechIn } from './speech-in.ts';

/** The radar of the group, as it is disclosed, as a drawing. */
export async function saveGroupSvg(view: GroupView, language: Language): Promise<void> {
  const given = await givenOf(view, language);
  const { writeSvg } = await import('#src/formats/svg/write-svg.ts');
  const svg = writeSvg(chartOf(given), paletteOf('light'), {
    title: groupTitle(given.findings, given.speech),
    description: groupRadarSentence(given.findings, given.speech),
    language,
    fontFamily: pictureFonts,
    measure: pageMeasure(fontFamily),
  });
  download(svg, nameOf(view, 'svg'));
}

/** The same as a picture of points. */
export async function saveGroupPng(view: GroupView, language: Language): Promise<void> {
  const picture = chartOf(await givenOf(view, language));
  const { pngOf } = await import('#src/formats/png/png-of.ts');
  const palette = paletteOf('light');
  const png = await pngOf(picture, palette, {
    scale: pngScale,
    paint: (context) => paintPrims(context, picture.prims, palette, fontFamily),
  });
  download(png, nameOf(view, 'png'));
}

async function givenOf(view: GroupView, language: Language): Promise<ReportGiven> {
  const [speech] = await Promise.all([speechIn(view.result, language), loadFonts(fontFamily)]);
  return reportGiven(view, speech);
}

function chartOf({ findings, speech }: ReportGiven): Picture {
  const radar = groupRadar(findings, speech.words);
  return radarPicture(radar, {
    width: chartWidth,
    labels: 'names',
    measure: pageMeasure(fontFamily),
    legend: legendOf(radar, groupLegend(findings, speech)),
  });
}

function nameOf({ result: { round } }: GroupView, extension: string): string {
  return fileName([round.name, round.date], extension);
}
