import type { GroupView } from '#src/domain/group-view.ts';
import { sheetPicture } from '#src/domain/sheet-picture.ts';
import type { Block } from '#src/formats/contract.ts';
import { groupRadar } from '#src/i18n/group-sentences.ts';
import type { Language } from '#src/i18n/languages.ts';
import { boardPage, rooms } from './board-page.ts';
import { type Contents, roughly } from './contents.ts';
import { groupReport, type ReportOptions } from './group-report.ts';
import { reportGiven } from './report-given.ts';
import { speechIn } from './speech-in.ts';

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

function headingsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
}
