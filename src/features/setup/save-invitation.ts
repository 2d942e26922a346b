import { noTalk } from '#src/domain/merge-talk.ts';
import type { Round } from '#src/domain/round.ts';
import { type InvitationAs, invitationQr } from '#src/handin/invitation.ts';
import { qrPicture } from '#src/handin/qr/make.ts';
import type { Language } from '#src/i18n/languages.ts';
import { wordsIn } from '#src/i18n/words.ts';
import { appUrl } from '#src/ui/appUrl.ts';
import { download, fileName } from '#src/ui/download.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { invitationSheet } from './invitation-sheet.ts';

/** A sheet to print, with the code. The writer and its fonts are fetched now, not before. */
export async function saveInvitationSheet(round: Round, as: InvitationAs, language: Language): Promise<void> {
  const [t, { pdfWriter }] = await Promise.all([wordsIn(language), import('#src/formats/pdf/writer.ts')]);
  const content = invitationSheet(round, as, {
    t,
    language,
    picture: qrPicture(invitationQr(appUrl(), round, as).text),
    address: appUrl(),
    now: new Date(),
  });
  download(await pdfWriter.write(content, paletteOf('light')), fileName([content.title], 'pdf'));
}

/** The round without a single answer, as a file that any device opens. */
export async function saveInvitationFile(round: Round): Promise<void> {
  const { writeJson } = await import('#src/formats/json/write-json.ts');
  const file = writeJson([{ round: invitationOf(round), sheets: [], ...noTalk }], {
    now: new Date().toISOString(),
  });
  download(file, fileName([round.name, round.date], 'json'));
}

/** What is settled before the first answer; what came later, and what came before, stays here. */
export function invitationOf(round: Round): Round {
  return { ...round, revealedAt: null, shownSheetIds: [], jointSheetId: null, previousRoundId: null };
}
