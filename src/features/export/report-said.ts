import { noteKeyOf } from '#src/domain/conversation.ts';
import type { Said } from '#src/domain/findings.ts';
import type { Block } from '#src/formats/contract.ts';
import type { ReportGiven } from './report-given.ts';

/** What was written, without what was taken off the screen. `id`: what the texts answer. */
export function shownSaid(id: string, said: readonly Said[], { view }: ReportGiven): Said[] {
  const { hiddenNotes } = view.conversation;
  return said.filter(({ text }) => text.trim() !== '' && !hiddenNotes.includes(noteKeyOf(id, text)));
}

/** The same as words of people under a heading. */
export function saidBlock(heading: string, id: string, said: readonly Said[], given: ReportGiven): Block[] {
  const { t } = given.speech;
  const texts = shownSaid(id, said, given).map(({ text }) => t('onPaper.quotes.one', { text }));
  return texts.length === 0 ? [] : [{ kind: 'quotes', heading, texts }];
}
