import { loadFonts, pageMeasure } from '#src/charts/paint.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import type { Round } from '#src/domain/round.ts';
import type { DocumentContent } from '#src/formats/contract.ts';
import type { Language } from '#src/i18n/languages.ts';
import { appUrl } from '#src/ui/appUrl.ts';
import { download, fileName } from '#src/ui/download.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { agreementSheet } from './agreement-sheet.ts';
import { boardPage, rooms } from './board-page.ts';
import { cardSet } from './card-set.ts';
import { firstOnOnePage } from './fit-page.ts';
import { groupReport, type ReportOptions } from './group-report.ts';
import { fontFamily } from './picture-font.ts';
import { type Asked, speechIn } from './speech-in.ts';

/** Each makes a PDF in a language and hands it over; writer, fonts and words are fetched now, not before. */
export async function saveGroupReport(
  view: GroupView,
  language: Language,
  options: ReportOptions = {},
): Promise<void> {
  const speech = await speechIn(view.result, language);
  await loadFonts(fontFamily);
  const tools = { measure: pageMeasure(fontFamily), now: new Date() };
  await save(view.result.round, speech.t('onPaper.files.report'), groupReport(view, speech, tools, options));
}

export async function saveBoardPage(view: GroupView, language: Language): Promise<void> {
  const speech = await speechIn(view.result, language);
  const now = new Date();
  const documents = rooms.map((room) => boardPage(view, speech, { now, room }));
  const file = await firstOnOnePage(documents, write);
  download(file, nameOf(view.result.round, speech.t('onPaper.files.board')));
}

export async function savePaperSheet(asked: Asked, language: Language): Promise<void> {
  const [speech, { invitationQr }, { qrPicture, qrVersionOf }, { paperSheet }] = await Promise.all([
    speechIn(asked, language),
    import('#src/handin/invitation.ts'),
    import('#src/handin/qr/make.ts'),
    import('./paper-sheet.ts'),
  ]);
  const { text } = invitationQr(appUrl(), asked.round, 'participant');
  const invitation = qrVersionOf(text) === null ? null : qrPicture(text);
  const content = paperSheet(asked, speech, { invitation, now: new Date() });
  await save(asked.round, speech.t('onPaper.files.form'), content);
}

export async function saveAgreementSheet(view: GroupView, language: Language): Promise<void> {
  const speech = await speechIn(view.result, language);
  const { round } = view.result;
  const content = agreementSheet(round, view.agreements, speech, new Date());
  await save(round, speech.t('onPaper.files.agreements'), content);
}

export async function saveCardSet(asked: Asked, language: Language): Promise<void> {
  const speech = await speechIn(asked, language);
  await save(asked.round, speech.t('onPaper.files.cards'), cardSet(asked, speech, new Date()));
}

async function save(round: Round, kind: string, content: DocumentContent): Promise<void> {
  download(await write(content), nameOf(round, kind));
}

async function write(content: DocumentContent): Promise<Blob> {
  const { pdfWriter } = await import('#src/formats/pdf/writer.ts');
  return pdfWriter.write(content, paletteOf('light'));
}

function nameOf({ name, date }: Round, kind: string): string {
  return fileName([kind, name, date], 'pdf');
}
