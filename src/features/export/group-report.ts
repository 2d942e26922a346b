import type { GroupView } from '#src/domain/group-view.ts';
import type { MeasureText } from '#src/domain/prim.ts';
import type { Block, DocumentContent } from '#src/formats/contract.ts';
import { groupTitle } from '#src/i18n/group-sentences.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { paperDocument, paragraph, quiet, titled } from './paper-document.ts';
import { agreementBlocks } from './report-agreements.ts';
import { figureBlocks } from './report-figures.ts';
import { type ReportGiven, reportGiven } from './report-given.ts';
import { openingBlocks, whoBlocks } from './report-opening.ts';
import { organisationBlocks } from './report-organisations.ts';
import { partBlocks } from './report-parts.ts';
import { pastBlocks } from './report-past.ts';
import { agendaBlocks, quoteBlocks, standingOutBlocks } from './report-talk.ts';
import { themeBlocks } from './report-themes.ts';

export type ReportOptions = {
  /** Everybody agreed to show the scores of each organisation. Only an open round has them. */
  organisations?: boolean;
  /** What partners who see it differently want to add, each with a name under it. */
  minority?: readonly { text: string; signedBy: string }[];
};

/** The report of a group as a document in the language of `speech`. Throws where nothing may be shown. */
export function groupReport(
  view: GroupView,
  speech: Speech,
  tools: { measure: MeasureText; now: Date },
  options: ReportOptions = {},
): DocumentContent {
  const given = reportGiven(view, speech);
  return paperDocument(view.result.round, speech, {
    title: groupTitle(given.findings, speech),
    now: tools.now,
    blocks: [
      ...openingBlocks(given, tools.measure),
      ...themeBlocks(given),
      ...standingOutBlocks(given),
      ...agendaBlocks(given),
      ...quoteBlocks(given),
      ...partBlocks(given),
      ...(options.organisations === true ? organisationBlocks(given) : []),
      ...agreementBlocks(given),
      ...minorityBlocks(options.minority ?? [], speech),
      ...pastBlocks(given),
      ...whoBlocks(given),
      ...methodBlocks(given),
      ...figureBlocks(given),
    ],
  });
}

function minorityBlocks(notes: NonNullable<ReportOptions['minority']>, { t }: Speech): Block[] {
  const written = notes.filter(({ text }) => text.trim() !== '');
  return titled(
    t('onPaper.minority.title'),
    written.length === 0
      ? []
      : [
          quiet(t('onPaper.minority.lead')),
          ...written.map(({ text, signedBy }): Block => ({
            kind: 'quotes',
            heading: '',
            texts: [text, signedBy.trim() === '' ? '' : t('onPaper.minority.signed', { name: signedBy })],
          })),
        ],
  );
}

/** What this is and what it is not, in five lines. */
function methodBlocks({ findings, speech: { t } }: ReportGiven): Block[] {
  return titled(
    t('onPaper.method.title'),
    [
      t('onPaper.method.model'),
      t('onPaper.method.draft'),
      t(`onPaper.method.count.${findings.weighting}`),
      t('onPaper.method.verdict'),
      t('onPaper.method.proof'),
    ].map(paragraph),
  );
}
