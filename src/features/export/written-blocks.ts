import type { Instrument } from '#src/domain/instrument.ts';
import type { OwnResult } from '#src/domain/own-result.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Block } from '#src/formats/contract.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';

/** What was written and chosen beside the scale; what is empty is left out. */
export function writtenBlocks({ round, sheet, instrument, findings }: OwnResult, speech: Speech): Block[] {
  const { t, words } = speech;
  const votes = findings.statements.filter(({ votes }) => votes > 0);
  const quotes = (heading: string, text: string, tone?: string): Block[] =>
    text === '' ? [] : [{ kind: 'quotes', heading, texts: [text], ...(tone ? { tone } : {}) }];
  const notes = findings.statements.flatMap(({ statementId, facetId, themeId }) =>
    quotes(words.facets[facetId]?.name ?? facetId, sheet.notes[statementId]?.text ?? '', themeId),
  );
  const open = [
    ...quotes(words.aim.question, sheet.aim),
    ...instrument.openQuestions.flatMap((id) =>
      quotes(words.openQuestions[id] ?? id, sheet.openAnswers[id] ?? ''),
    ),
    ...quotes(words.seekOffer.seek, sheet.seek),
    ...quotes(words.seekOffer.offer, sheet.offer),
  ];
  const part = (title: string, blocks: Block[]): Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks];
  return [
    ...part(
      words.votes.title,
      votes.map(({ statementId }) => ({
        kind: 'paragraph',
        text: `– ${fillPlaceholders(words.statements[statementId]?.text ?? '', words.placeholders, round.words)}`,
      })),
    ),
    ...part(t('results.notes'), notes),
    ...part(t('results.open'), open),
    ...part(words.forms.title, formBlocks(sheet, instrument, speech)),
    ...part(words.dilemmas.title, dilemmaBlocks(sheet, instrument, speech)),
  ];
}

function formBlocks(sheet: Sheet, instrument: Instrument, { t, words }: Speech): Block[] {
  const chosen = instrument.forms.filter((id) => sheet.forms[id]);
  if (chosen.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: t('report.form'), share: 0.7 },
        { title: t('report.answer'), share: 0.3 },
      ],
      rows: chosen.map((id) => {
        const choice = sheet.forms[id];
        return [words.forms.items[id] ?? id, choice ? words.forms[choice] : ''];
      }),
    },
  ];
}

function dilemmaBlocks(sheet: Sheet, instrument: Instrument, { t, words }: Speech): Block[] {
  const chosen = instrument.dilemmas.filter((id) => sheet.dilemmas[id]);
  if (chosen.length === 0) return [];
  const place = (step: number | null | undefined) => (step ? String(step) : t('own.skipped'));
  return [
    {
      kind: 'table',
      columns: [
        { title: '1', share: 0.35 },
        { title: '5', share: 0.35 },
        { title: words.dilemmas.now, share: 0.15, align: 'end' },
        { title: words.dilemmas.wish, share: 0.15, align: 'end' },
      ],
      rows: chosen.map((id) => [
        words.dilemmas.items[id]?.left ?? id,
        words.dilemmas.items[id]?.right ?? id,
        place(sheet.dilemmas[id]?.now),
        place(sheet.dilemmas[id]?.wish),
      ]),
    },
  ];
}
