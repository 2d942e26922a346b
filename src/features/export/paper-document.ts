import type { Block, DocumentContent } from '#src/formats/contract.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import type { Round } from '#src/domain/round.ts';
import { version } from '../../../package.json';

/** Everything of a document about a round that is the same whatever is in it. */
export function paperDocument(
  round: Round,
  { t, words, language }: Speech,
  content: { title: string; blocks: Block[]; now: Date },
): DocumentContent {
  return {
    language,
    title: content.title,
    kicker: ['Samenspiegel', round.name].filter((part) => part !== '').join(' · '),
    createdAt: content.now,
    blocks: content.blocks,
    foot: t('report.foot', { version, instrument: words.title, instrumentVersion: round.instrument.version }),
    pageNumber: (page, pages) => t('report.page', { page, pages }),
    replacedCharacters: (count) => t('report.replaced', { count }),
  };
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
