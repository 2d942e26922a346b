import { strFromU8, unzipSync } from 'fflate';
import { originOf } from '#src/domain/origin.ts';
import { compareRounds } from '#src/domain/comparison.ts';
import { printTables } from '#src/domain/export-codebook.ts';
import { companions } from '#src/domain/export-answers.ts';
import { inWords } from '#src/domain/export-table.ts';
import { exportTablesOf } from '#src/domain/export-tables.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { radarPicture } from '#src/domain/radar-picture.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { boardPage, rooms } from '#src/features/export/board-page.ts';
import { cardSet } from '#src/features/export/card-set.ts';
import { agreementSheet } from '#src/features/export/agreement-sheet.ts';
import { groupReport } from '#src/features/export/group-report.ts';
import { groupSlides } from '#src/features/export/group-slides.ts';
import { leftOutSentences, tableWords } from '#src/features/export/table-words.ts';
import { tablesReadme } from '#src/features/export/tables-readme.ts';
import { csvLooks, csvText } from '#src/formats/csv/write-csv.ts';
import { writeCsvZip } from '#src/formats/csv/write-csv-zip.ts';
import { htmlOf } from '#src/formats/html/write-html.ts';
import { writeSlides } from '#src/formats/pptx/write-slides.ts';
import { svgOf } from '#src/formats/svg/svg-of.ts';
import { writeXlsx } from '#src/formats/xlsx/write-xlsx.ts';
import { groupRadar, groupRadarSentence, groupTitle } from '#src/i18n/group-sentences.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { middling } from '#test/domain/radars.ts';

const now = new Date('2026-11-25T08:00:00.000Z');
const [light, dark] = [paletteOf('light'), paletteOf('dark')];

/** Each text that leaves the device, by a name: of a packed file each part. */
export type Files = Record<string, string>;

/** What goes out as words and pictures, before it is packed: everything that a PDF is drawn from. */
export function everyDocument(view: GroupView, speech: Speech): Files {
  const { result, agreements } = view;
  const documents = {
    report: groupReport(view, speech, { measure: middling, now }, { organisations: true }),
    ...Object.fromEntries(
      rooms.map((room, place) => [`board ${String(place)}`, boardPage(view, speech, { now, room })]),
    ),
    agreements: agreementSheet(result.round, agreements, speech, now),
    cards: cardSet(result, speech, now),
    slides: groupSlides(view, speech, now),
    parts: view.parts.map(({ partners, kind, findings }) => ({
      who: [partners.map(({ id }) => id), kind],
      findings,
    })),
    past: view.before.map(({ result: before }) => compareRounds(before, result)),
  };
  return Object.fromEntries(Object.entries(documents).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** All tables in words and in codes, with the text beside them. */
export function everyTable(view: GroupView, speech: Speech, sheets: readonly Sheet[]): Files {
  const { result } = view;
  const { tables, words, readme } = tablesFrom(view, speech, sheets);
  const look = speech.language === 'nl' ? csvLooks.excelDutch : csvLooks.excelEnglish;
  const coded = printTables(tables, result, words, 'codes').map((table) => [
    `codes ${table.name}`,
    csvText(table, csvLooks.analysis),
  ]);
  return {
    excel: csvText(inWords(tables.tables.findings, words), look),
    readme,
    ...(Object.fromEntries(coded) as Files),
    ...Object.fromEntries(
      printTables(tables, result, words, 'words').map((table) => [
        `words ${table.name}`,
        csvText(table, look),
      ]),
    ),
  };
}

/** The packed files themselves, unpacked part by part, and the page and the picture. */
export async function everyPackage(
  view: GroupView,
  speech: Speech,
  sheets: readonly Sheet[],
): Promise<Files> {
  const { result } = view;
  if (!result.disclosure.ok) throw new Error(result.disclosure.reason);
  const { findings } = result.disclosure;
  const { tables, words, readme } = tablesFrom(view, speech, sheets);
  const report = groupReport(view, speech, { measure: middling, now });
  const workbook = await writeXlsx(printTables(tables, result, words, 'words'), {
    title: 'Cijfers',
    origin: originOf(result.round, '1.2.0'),
    createdAt: now,
  });
  const slides = await writeSlides(groupSlides(view, speech, now), light);
  const zip = writeCsvZip(printTables(tables, result, words, 'codes'), readme, csvLooks.analysis);
  const radar = radarPicture(groupRadar(findings, speech.words), {
    width: 900,
    labels: 'names',
    measure: middling,
  });
  return {
    page: htmlOf(report, { light, dark, measure: middling }),
    radar: svgOf(radar, light, {
      title: groupTitle(findings, speech),
      description: groupRadarSentence(findings, speech),
      language: speech.language,
      fontFamily: 'sans-serif',
      origin: originOf(result.round, '1.2.0'),
      measure: middling,
    }),
    ...(await unpacked('xlsx', workbook)),
    ...(await unpacked('pptx', slides)),
    ...(await unpacked('zip', zip)),
  };
}

function tablesFrom(view: GroupView, speech: Speech, sheets: readonly Sheet[]) {
  const { result, agreements, conversation } = view;
  const { round, instrument } = result;
  const { hiddenNotes } = conversation;
  const tables = exportTablesOf({ result, sheets, agreements, along: companions, hiddenNotes });
  if (!tables.ok) throw new Error(tables.reason);
  const leftOut = leftOutSentences(tables.leftOut, round, instrument, speech);
  const readme = tablesReadme(round, tables.answers, leftOut, speech);
  return { tables, words: tableWords(round, instrument, speech), readme };
}

/** Packed files inside are unpacked too. */
async function unpacked(name: string, file: Blob): Promise<Files> {
  const open = (path: string, bytes: Uint8Array): Files => {
    if (!/^(xlsx|pptx|zip)$|\.xlsx$/.test(path.split('/').at(-1) ?? '')) return { [path]: strFromU8(bytes) };
    const parts = Object.entries(unzipSync(bytes)).map(([inner, content]) =>
      open(`${path}/${inner}`, content),
    );
    return Object.assign({}, ...parts) as Files;
  };
  return open(name, new Uint8Array(await file.arrayBuffer()));
}
