import { agendaOf, type AgendaItem } from '#src/domain/conversation.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import type { Block, Cell, DocumentContent } from '#src/formats/contract.ts';
import { statementText } from '#src/i18n/group-sentences.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import { paperDocument, paragraph, quiet, titled } from './paper-document.ts';
import { dueOf, whoOf } from './report-agreements.ts';
import { type ReportGiven, reportGiven } from './report-given.ts';
import { shorten } from './shorten.ts';

/** How much of it is told: topics, agreements, and characters of one text. */
export type Room = { topics: number; agreements: number; characters: number };

/** From the most that can be told to what fits one page for certain. */
export const rooms: readonly Room[] = [
  { topics: 10, agreements: 8, characters: 600 },
  { topics: 8, agreements: 6, characters: 300 },
  { topics: 6, agreements: 6, characters: 180 },
  { topics: 5, agreements: 5, characters: 110 },
  { topics: 4, agreements: 4, characters: 70 },
  { topics: 3, agreements: 3, characters: 45 },
];

/** For who was not there: what the group saw and agreed, in words. Throws where nothing may be shown. */
export function boardPage(
  view: GroupView,
  speech: Speech,
  tools: { now: Date; room: Room },
): DocumentContent {
  const given = reportGiven(view, speech);
  const { t } = speech;
  const { round } = view.result;
  return paperDocument({ ...round, name: shorten(round.name, tools.room.characters) }, speech, {
    title: t('onPaper.board.title'),
    now: tools.now,
    blocks: [
      paragraph(leadOf(given)),
      ...(round.rehearsal ? [paragraph(t('mirror.rehearsal'))] : []),
      ...sawBlocks(given, tools.room),
      ...agreedBlocks(given, tools.room),
      ...titled(t('onPaper.board.what'), [quiet(t('onPaper.board.text'))]),
    ],
  });
}

function leadOf({ view, findings, speech, anonymous }: ReportGiven): string {
  const { t, language } = speech;
  const { round, collected } = view.result;
  const organisations = collected.partners.filter(({ finished }) => finished > 0).length;
  const day = sayDay(round.date, language);
  const people = t('mirror.people', { count: findings.people });
  return anonymous || organisations === 0
    ? t('onPaper.board.lead', { day, people })
    : t('onPaper.board.leadFrom', { day, people, from: t('mirror.from', { count: organisations }) });
}

function sawBlocks(given: ReportGiven, room: Room): Block[] {
  const { view, findings, speech } = given;
  const { t } = speech;
  const topics = agendaOf(findings.topics, view.conversation);
  const rows = topics.slice(0, room.topics).flatMap((item) => seenRow(item, given, room));
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t('onPaper.board.facet'), share: 0.3 },
      { title: t('onPaper.board.seen'), share: 0.7 },
    ],
    rows,
  };
  return titled(t('onPaper.board.saw'), [
    ...(rows.length > 0 ? [table] : [paragraph(t('onPaper.board.nothing'))]),
    ...moreLine(topics.length - room.topics, speech),
  ]);
}

function seenRow(item: AgendaItem, { view, findings, speech, anonymous }: ReportGiven, room: Room): Cell[][] {
  const { t, words } = speech;
  const statement = findings.statements.find((one) => one.statementId === item.statementId);
  if (!statement) return [];
  const pointing = item.reason === 'oneVoiceApart' && anonymous;
  const said = t(`onPaper.board.${pointing ? 'oneVoiceApartAnonymous' : item.reason}`);
  const text = shorten(statementText(item.statementId, view.result.round, words), room.characters);
  return [
    [
      words.facets[statement.facetId]?.name ?? statement.facetId,
      `${said} ${t('onPaper.quotes.one', { text })}`,
    ],
  ];
}

function agreedBlocks({ view, speech }: ReportGiven, room: Room): Block[] {
  const { t } = speech;
  const { agreements } = view;
  const short = (text: string) => shorten(text, room.characters);
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t('onPaper.agreements.what'), share: 0.5 },
      { title: t('onPaper.agreements.who'), share: 0.3 },
      { title: t('onPaper.agreements.due'), share: 0.2 },
    ],
    rows: agreements
      .slice(0, room.agreements)
      .map((one) => [short(one.what), short(whoOf(one, speech)), dueOf(one, speech)]),
  };
  return titled(t('onPaper.board.agreed'), [
    agreements.length > 0 ? table : paragraph(t('onPaper.agreements.none')),
    ...moreLine(agreements.length - room.agreements, speech),
  ]);
}

function moreLine(more: number, { t }: Speech): Block[] {
  return more > 0 ? [quiet(t('onPaper.board.more', { count: more }))] : [];
}
