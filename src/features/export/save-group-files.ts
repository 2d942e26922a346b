import { loadFonts, pageMeasure } from '#src/charts/paint.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { exportableSheets } from '#src/domain/hand-in.ts';
import type { Round } from '#src/domain/round.ts';
import type { Language } from '#src/i18n/languages.ts';
import { readWhole } from '#src/storage/whole-round.ts';
import { download, fileName } from '#src/ui/download.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { groupReport, type ReportOptions } from './group-report.ts';
import { groupSlides } from './group-slides.ts';
import { fontFamily } from './picture-font.ts';
import { speechIn } from './speech-in.ts';

/** Makes the slides in a language and hands them over; the writer is fetched now, not before. */
export async function saveGroupSlides(view: GroupView, language: Language): Promise<void> {
  const speech = await speechIn(view.result, language);
  const deck = groupSlides(view, speech, new Date());
  const { writeSlides } = await import('#src/formats/pptx/write-slides.ts');
  const { name, date } = view.result.round;
  download(
    await writeSlides(deck, paletteOf('light')),
    fileName([speech.t('slides.files.slides'), name, date], 'pptx'),
  );
}

/** The report of the group as a page that opens in any browser, now and later. */
export async function saveGroupPage(
  view: GroupView,
  language: Language,
  options: ReportOptions = {},
): Promise<void> {
  const speech = await speechIn(view.result, language);
  await loadFonts(fontFamily);
  const measure = pageMeasure(fontFamily);
  const content = groupReport(view, speech, { measure, now: new Date() }, options);
  const { writeHtml } = await import('#src/formats/html/write-html.ts');
  const { name, date } = view.result.round;
  const page = writeHtml(content, { light: paletteOf('light'), dark: paletteOf('dark'), measure });
  download(page, fileName([speech.t('slides.files.page'), name, date], 'html'));
}

/** The round with its sheets and what the group did with them, as our own file; not for an anonymous one. */
export async function saveGroupRecord(round: Round): Promise<void> {
  const { writeJson } = await import('#src/formats/json/write-json.ts');
  const whole = await readWhole(round);
  const file = { ...whole, sheets: exportableSheets(round, whole.sheets) };
  download(writeJson([file], { now: new Date().toISOString() }), fileName([round.name, round.date], 'json'));
}
