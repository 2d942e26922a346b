import { advisedAgreements, type Agreement } from '#src/domain/agreement.ts';
import type { Round } from '#src/domain/round.ts';
import type { Block, DocumentContent } from '#src/formats/contract.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import { madeWith, paperDocument, quiet } from './paper-document.ts';

/** A sheet with what was agreed, and lines to write on for at least as many agreements as are advised. */
export function agreementSheet(
  round: Round,
  agreements: readonly Agreement[],
  speech: Speech,
  now: Date,
): DocumentContent {
  const { t, language } = speech;
  const count = Math.max(advisedAgreements, agreements.length);
  return paperDocument(round, speech, {
    title: t('onPaper.agree.title', { name: round.name }),
    now,
    foot: madeWith(round, speech),
    blocks: [
      quiet(`${sayDay(round.date, language)} · ${t('onPaper.agree.lead')}`),
      ...Array.from({ length: count }, (_, place) =>
        agreementBlocks(place, agreements[place], speech),
      ).flat(),
      { kind: 'fields', rows: [[{ label: t('onPaper.agree.date'), text: '', lines: 1, share: 1 }]] },
    ],
  });
}

function agreementBlocks(place: number, agreement: Agreement | undefined, { t, language }: Speech): Block[] {
  const field = (
    key: 'what' | 'who' | 'withWhom' | 'due' | 'sign',
    text: string,
    lines: number,
    share = 1,
  ) => ({
    label: t(`onPaper.agree.${key}`),
    text,
    lines,
    share,
  });
  const due = agreement?.due ?? null;
  return [
    { kind: 'heading', level: 3, text: t('onPaper.agree.one', { number: place + 1 }) },
    {
      kind: 'fields',
      rows: [
        [field('what', agreement?.what ?? '', 2)],
        [
          field('who', agreement?.who ?? '', 1, 0.37),
          field('withWhom', agreement?.withWhom ?? '', 1, 0.37),
          field('due', due === null ? '' : sayDay(due, language), 1, 0.26),
        ],
        [field('sign', agreement?.sign ?? '', 2)],
      ],
    },
  ];
}
