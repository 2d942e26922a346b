import type { Findings } from '#src/domain/findings.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import { originOf } from '#src/domain/origin.ts';
import type { OwnResult } from '#src/domain/own-result.ts';
import { type OwnTopics, ownTopics } from '#src/domain/own-topics.ts';
import type { MeasureText } from '#src/domain/prim.ts';
import { legendOf } from '#src/domain/radar-legend.ts';
import { radarPicture } from '#src/domain/radar-picture.ts';
import type { Round } from '#src/domain/round.ts';
import { withoutPrivateNotes } from '#src/domain/sheet.ts';
import type { Block, DocumentContent } from '#src/formats/contract.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import {
  ownAnswerNumbered,
  ownLegend,
  ownRadar,
  ownRadarSentence,
  ownSubtitle,
  ownThemeFacts,
  ownTitle,
  type Speech,
} from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import { cardsOf } from '#src/instruments/registry.ts';
import { footOf } from './paper-document.ts';
import { writtenBlocks } from './written-blocks.ts';
import { version } from '../../../package.json';

/** One's own result as a document in the language of `speech`. Notes "only for me" are left out. */
export function ownReport(
  { round, sheet: whole, instrument, findings }: OwnResult,
  speech: Speech,
  tools: { measure: MeasureText; now: Date },
): DocumentContent {
  const sheet = withoutPrivateNotes(whole);
  const { t, words, language } = speech;
  const title = ownTitle(findings, speech);
  const radar = ownRadar(findings, words);
  const day = sayDay(sheet.finishedAt ?? round.date, language);
  return {
    language,
    title,
    kicker: `Samenspiegel · ${round.name}`,
    createdAt: tools.now,
    blocks: [
      { kind: 'paragraph', text: [day, ...ownSubtitle(findings, speech)].join(' · '), quiet: true },
      {
        kind: 'figure',
        picture: radarPicture(radar, {
          width: 640,
          labels: 'names',
          measure: tools.measure,
          legend: legendOf(radar, ownLegend(t, findings)),
        }),
        alt: ownRadarSentence(findings, speech),
        caption: t('report.caption', { low: words.scaleShort.low, high: words.scaleShort.high }),
      },
      ...standOutBlocks(findings, instrument, speech),
      ...findings.themes.flatMap(({ themeId }) => themeBlocks(themeId, findings, round, speech)),
      ...writtenBlocks({ round, sheet, instrument, findings }, speech),
    ],
    origin: originOf(round, version),
    foot: footOf(round, speech),
    pageNumber: (page, pages) => t('report.page', { page, pages }),
    replacedCharacters: (count) => t('report.replaced', { count }),
  };
}

function standOutBlocks(findings: Findings, instrument: Instrument, { t, words }: Speech): Block[] {
  const { strongest, weakest } = ownTopics(findings, cardsOf(instrument.id));
  const listing = (title: string, { topics, more }: OwnTopics): Block[] =>
    topics.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { title, share: 0.38 },
              { title: t('report.think'), share: 0.62 },
            ],
            rows: topics.map(({ facetId, cardId }) => [
              words.facets[facetId]?.name ?? facetId,
              cardId === null ? '' : (words.cards[cardId] ?? ''),
            ]),
          },
          ...(more > 0
            ? [{ kind: 'paragraph', text: t('own.more', { count: more }), quiet: true } as const]
            : []),
        ];
  const blocks = [...listing(t('own.strongest'), strongest), ...listing(t('own.weakest'), weakest)];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: t('own.standOut') }, ...blocks];
}

function themeBlocks(themeId: string, findings: Findings, round: Round, speech: Speech): Block[] {
  const { t, words } = speech;
  const statements = findings.statements.filter((one) => one.themeId === themeId);
  return [
    { kind: 'heading', level: 2, text: words.themes[themeId]?.name ?? themeId, tone: themeId },
    { kind: 'paragraph', text: ownThemeFacts(findings, themeId, speech).join(' · '), quiet: true },
    {
      kind: 'table',
      tone: themeId,
      columns: [
        { title: t('report.facet'), share: 0.26 },
        { title: t('report.statement'), share: 0.49 },
        { title: t('report.answer'), share: 0.25 },
      ],
      rows: statements.map((statement) => [
        `${statement.facetId} ${words.facets[statement.facetId]?.name ?? ''}`,
        fillPlaceholders(
          words.statements[statement.statementId]?.text ?? '',
          words.placeholders,
          round.words,
        ),
        ownAnswerNumbered(statement, speech),
      ]),
    },
  ];
}
