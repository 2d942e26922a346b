import type { Along } from '#src/domain/export-answers.ts';
import { printTables } from '#src/domain/export-codebook.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import type { MeasureText, Picture } from '#src/domain/prim.ts';
import { sheetPicture } from '#src/domain/sheet-picture.ts';
import type { Block } from '#src/formats/contract.ts';
import { groupRadar } from '#src/i18n/group-sentences.ts';
import type { Language } from '#src/i18n/languages.ts';
import { boardPage, rooms } from './board-page.ts';
import { cardSet } from './card-set.ts';
import { groupReport, type ReportOptions } from './group-report.ts';
import { groupSlides } from './group-slides.ts';
import { type Inside, insideOf } from './inside.ts';
import { reportGiven } from './report-given.ts';
import { made } from './save-tables.ts';
import { type Asked, speechIn } from './speech-in.ts';

/** What a file holds: how it begins, small, and its parts by name. */
export type Contents = { picture: Picture; lines: string[] };

/** Close enough for small pictures and for words alone; nothing that is saved is measured like this. */
const roughly: MeasureText = (text, size, strong) => [...text].length * size * (strong ? 0.53 : 0.5);

export async function insideIn(view: GroupView, language: Language): Promise<Inside> {
  return insideOf(reportGiven(view, await speechIn(view.result, language)));
}

export async function reportContents(
  view: GroupView,
  language: Language,
  options: ReportOptions,
): Promise<Contents> {
  const speech = await speechIn(view.result, language);
  const { title, kicker, blocks } = groupReport(
    view,
    speech,
    { measure: roughly, now: new Date(0) },
    options,
  );
  const { findings } = reportGiven(view, speech);
  const radar = groupRadar(findings, speech.words);
  return {
    picture: sheetPicture({ shape: 'page', kicker, title, radar }, roughly),
    lines: headingsOf(blocks),
  };
}

export async function boardContents(view: GroupView, language: Language): Promise<Contents> {
  const speech = await speechIn(view.result, language);
  const [room] = rooms;
  if (!room) throw new Error('There is no room');
  const { title, kicker, blocks } = boardPage(view, speech, { now: new Date(0), room });
  return { picture: sheetPicture({ shape: 'page', kicker, title }, roughly), lines: headingsOf(blocks) };
}

export async function slidesContents(view: GroupView, language: Language): Promise<Contents> {
  const speech = await speechIn(view.result, language);
  const { title, slides } = groupSlides(view, speech, new Date(0));
  const radar = groupRadar(reportGiven(view, speech).findings, speech.words);
  const kicker = slides[0]?.kicker ?? '';
  return {
    picture: sheetPicture({ shape: 'slide', kicker, title, radar }, roughly),
    lines: slides.map((slide) => slide.title),
  };
}

/** The sheets of the workbook with how many rows each has under its headings. */
export async function tablesContents(
  view: GroupView,
  language: Language,
  along: readonly Along[],
): Promise<{ name: string; rows: number }[]> {
  const { exported, words } = await made(view, language, along);
  return printTables(exported, view.result, words, 'words').map(({ name, rows }) => ({
    name,
    rows: rows.length,
  }));
}

export async function cardCount(asked: Asked, language: Language): Promise<number> {
  const { blocks } = cardSet(asked, await speechIn(asked, language), new Date(0));
  return blocks.reduce((sum, block) => sum + (block.kind === 'cards' ? block.cards.length : 0), 0);
}

function headingsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
}
