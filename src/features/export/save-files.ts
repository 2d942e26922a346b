import { loadFonts, pageMeasure, paintPrims } from '#src/charts/paint.ts';
import { originOf } from '#src/domain/origin.ts';
import type { OwnResult } from '#src/domain/own-result.ts';
import type { MeasureText, Picture } from '#src/domain/prim.ts';
import { legendOf } from '#src/domain/radar-legend.ts';
import { radarPicture } from '#src/domain/radar-picture.ts';
import { ownLegend, ownRadar, ownRadarSentence, ownTitle, type Speech } from '#src/i18n/own-sentences.ts';
import { loadInstrumentWords } from '#src/i18n/instrument-words.ts';
import type { Language } from '#src/i18n/languages.ts';
import { wordsIn } from '#src/i18n/words.ts';
import { noteCopyMade } from '#src/storage/health.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { readTalk } from '#src/storage/whole-round.ts';
import { download, fileName } from '#src/ui/download.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { version } from '../../../package.json';
import { ownReport } from './own-report.ts';
import { fontFamily, pictureFonts } from './picture-font.ts';

/** Width of a chart as a file, in its own units; the PNG has three pixels for each. */
const chartWidth = 900;
const pngScale = 3;

/** Makes the PDF and hands it over. The writer and its fonts are fetched now, not before. */
export async function savePdf(result: OwnResult, language: Language): Promise<void> {
  const [speech, measure, { pdfWriter }] = await Promise.all([
    speechIn(result, language),
    textMeasure(),
    import('#src/formats/pdf/writer.ts'),
  ]);
  const content = ownReport(result, speech, { measure, now: new Date() });
  download(await pdfWriter.write(content, paletteOf('light')), nameOf(result, 'pdf'));
}

export async function saveJson({ round, sheet }: OwnResult): Promise<void> {
  const { writeJson } = await import('#src/formats/json/write-json.ts');
  const now = new Date().toISOString();
  const whole = { round, sheets: [sheet], ...(await readTalk(round.id)) };
  download(writeJson([whole], { now }), fileName([round.name, round.date], 'json'));
  const isEverything = (await listRounds()).length === 1;
  if (isEverything) await noteCopyMade(now);
}

export async function saveSvg(result: OwnResult, language: Language): Promise<void> {
  const [{ writeSvg }, speech] = await Promise.all([
    import('#src/formats/svg/write-svg.ts'),
    speechIn(result, language),
  ]);
  const svg = writeSvg(await chartOf(result, speech), paletteOf('light'), {
    title: ownTitle(result.findings, speech),
    description: ownRadarSentence(result.findings, speech),
    language,
    origin: originOf(result.round, version),
    fontFamily: pictureFonts,
    measure: await textMeasure(),
  });
  download(svg, nameOf(result, 'svg'));
}

export async function savePng(result: OwnResult, language: Language): Promise<void> {
  const [{ pngOf }, speech] = await Promise.all([
    import('#src/formats/png/png-of.ts'),
    speechIn(result, language),
  ]);
  const picture = await chartOf(result, speech);
  const palette = paletteOf('light');
  const png = await pngOf(picture, palette, {
    scale: pngScale,
    about: {
      title: ownTitle(result.findings, speech),
      description: ownRadarSentence(result.findings, speech),
      origin: originOf(result.round, version),
    },
    paint: (context) => paintPrims(context, picture.prims, palette, fontFamily),
  });
  download(png, nameOf(result, 'png'));
}

async function chartOf({ findings }: OwnResult, { t, words }: Speech): Promise<Picture> {
  const radar = ownRadar(findings, words);
  return radarPicture(radar, {
    width: chartWidth,
    labels: 'names',
    measure: await textMeasure(),
    legend: legendOf(radar, ownLegend(t, findings)),
  });
}

async function textMeasure(): Promise<MeasureText> {
  await loadFonts(fontFamily);
  return pageMeasure(fontFamily);
}

async function speechIn({ instrument }: OwnResult, language: Language): Promise<Speech> {
  const [t, words] = await Promise.all([wordsIn(language), loadInstrumentWords(instrument.id, language)]);
  return { t, words, language };
}

function nameOf({ round }: OwnResult, extension: string): string {
  return fileName([round.name, round.date], extension);
}
