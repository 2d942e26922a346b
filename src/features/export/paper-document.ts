import { originOf } from '#src/domain/origin.ts';
import type { Round } from '#src/domain/round.ts';
import type { Block, DocumentContent } from '#src/formats/contract.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import { version } from '../../../package.json';

/** Everything of a document about a round that is the same whatever is in it. */
export function paperDocument(
  round: Round,
  speech: Speech,
  /** `foot`: another one, where name and day are on the page already. */
  content: { title: string; blocks: Block[]; now: Date; foot?: string },
): DocumentContent {
  const { t, language } = speech;
  return {
    language,
    title: content.title,
    kicker: ['Samenspiegel', round.name].filter((part) => part !== '').join(' · '),
    createdAt: content.now,
    blocks: content.blocks,
    origin: originOf(round, version),
    foot: content.foot ?? footOf(round, speech),
    pageNumber: (page, pages) => t('report.page', { page, pages }),
    replacedCharacters: (count) => t('report.replaced', { count }),
  };
}

/** Which round this is, and what it was made with: a page may go round on its own. */
export function footOf(round: Round, speech: Speech): string {
  const { name, date } = round;
  return [name, sayDay(date, speech.language), madeWith(round, speech)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** App, questionnaire and its fingerprint in words. */
export function madeWith({ instrument }: Round, { t, words }: Speech): string {
  return t('report.foot', {
    version,
    instrument: words.title,
    instrumentVersion: instrument.version,
    fingerprint: instrument.fingerprint,
  });
}

/** A heading with what is below it; nothing at all where there is nothing below it. */
export function titled(text: string, blocks: readonly Block[], tone?: string): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text, ...(tone === undefined ? {} : { tone }) };
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

export function quiet(text: string): Block {
  return { kind: 'paragraph', text, quiet: true };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
