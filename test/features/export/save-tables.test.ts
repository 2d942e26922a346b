import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aboutIds } from '#src/domain/export-codebook.ts';
import { columnWords, tableNames } from '#src/domain/export-table.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import {
  leftOutWords,
  saveAnalysis,
  saveExcelCsv,
  saveXlsx,
  sheetsFor,
  tablesFor,
} from '#src/features/export/save-tables.ts';
import { tableWords } from '#src/features/export/table-words.ts';
import { readCsv } from '#src/formats/csv/read-csv.ts';
import type { PlainTable } from '#src/formats/tables.ts';
import { readXlsx } from '#src/formats/xlsx/read-xlsx.ts';
import { languages } from '#src/i18n/languages.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { download } from '#src/ui/download.ts';
import { speechIn } from '#test/support/speech.ts';
import { agreementOf, viewOf } from './group-view.ts';
import { six, sixWithWords } from './reflection.ts';

vi.mock('#src/ui/download.ts', async (original) => ({ ...(await original<object>()), download: vi.fn() }));
vi.mock('#src/storage/group-rounds.ts', async (original) => ({
  ...(await original<object>()),
  readGroup: vi.fn(),
}));

beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
});
beforeEach(() => {
  vi.mocked(download).mockClear();
  vi.mocked(readGroup).mockReset();
});

/** The view of a round whose sheets are stored on this device. */
function stored(sheets: readonly Sheet[], given: Parameters<typeof viewOf>[1] = {}): GroupView {
  const view = viewOf(sheets, given);
  const group = { round: view.result.round, sheets: [...sheets] };
  vi.mocked(readGroup).mockResolvedValue(group as unknown as Awaited<ReturnType<typeof readGroup>>);
  return view;
}
const anonymous = { round: { openness: 'anonymous', minimum: 5 } } as const;

/** The one file that was handed over. */
function handedOver(): { file: Blob; name: string } {
  const [[file, name] = []] = vi.mocked(download).mock.calls;
  if (!file || name === undefined) throw new Error('No file was handed over');
  return { file, name };
}
async function csvRows(): Promise<(string | number)[][]> {
  const read = await readCsv(handedOver().file);
  if (!read.ok) throw new Error(read.problem.code);
  return read.table.rows;
}
async function workbook(): Promise<PlainTable[]> {
  const read = await readXlsx(handedOver().file);
  if (!read.ok) throw new Error(read.problem.code);
  return read.tables;
}
/** Of some columns, by their headings, what stands in a row; the first row unless told. */
function cellsOf([headings = [], ...rows]: (string | number)[][], wanted: string[], row = 0) {
  return wanted.map((heading) => rows[row]?.[headings.indexOf(heading)]);
}

describe.each(Object.keys(languages) as (keyof typeof languages)[])(
  'the words of tables in %s',
  (language) => {
    it.each(['open', 'anonymous'] as const)('say everything of an %s round', async (openness) => {
      const { round, instrument } = viewOf(six, { round: { openness } }).result;
      const words = tableWords(round, instrument, await speechIn(language));
      expect(Object.keys(words.tables).sort()).toEqual([...tableNames].sort());
      expect(Object.keys(words.columns).sort()).toEqual([...columnWords].sort());
      expect(Object.keys(words.meanings).sort()).toEqual([...columnWords].sort());
      expect(Object.keys(words.about).sort()).toEqual([...aboutIds].sort());
      const records = [words.tables, words.columns, words.meanings, words.about];
      const nested = [
        ...Object.values(words.codes),
        ...Object.values(words.names),
        ...Object.values(words.texts),
      ];
      const texts = [...records, ...nested].flatMap((record) => Object.values(record));
      // A key that has no words comes back as itself; a place that is not filled keeps its braces.
      expect(texts.filter((text) => text === '' || /^[a-z]+\.[a-zA-Z.]+$|\{\{/.test(text))).toEqual([]);
      expect(new Set(Object.values(words.columns)).size).toBeGreaterThan(columnWords.length - 5);
    });

    it('give no two columns of a file the same heading', async () => {
      for (const given of [{}, anonymous]) {
        vi.mocked(download).mockClear();
        await saveXlsx(stored(sixWithWords, given), language, ['partner', 'texts']);
        for (const { rows } of await workbook()) expect(new Set(rows[0]).size).toBe(rows[0]?.length);
      }
    });
  },
);

describe('the CSV for Excel', () => {
  it('has a line for each person of an open round, in words and with the signs of the country', async () => {
    await saveExcelCsv(stored(six), 'nl', ['partner']);
    expect(handedOver().name).toBe('antwoorden-werkgroep-lob-2026-11-24.csv');
    const rows = await csvRows();
    expect(rows).toHaveLength(1 + six.length);
    const wanted = ['Organisatie', 'Soort organisatie', 'B1 Eigen belang uitspreken', 'Belangen: Verloop'];
    expect(cellsOf(rows, wanted)).toEqual(['De Vliet', 'vmbo', '4', 'beter']);
    expect(rows.flat()).toContain('Weet ik niet');
  });

  it('names no organisation and no text unless it is told to', async () => {
    await saveExcelCsv(stored(sixWithWords), 'en', []);
    expect(handedOver().name).toBe('answers-werkgroep-lob-2026-11-24.csv');
    const text = await handedOver().file.text();
    for (const secret of ['De Vliet', 'Gedoe', 'De koffie', 'Meer techniek'])
      expect(text).not.toContain(secret);
  });

  it('never has a note that is only for oneself, also not with texts', async () => {
    await saveExcelCsv(stored(sixWithWords), 'nl', ['texts']);
    const text = await handedOver().file.text();
    expect(text).toContain('Gedoe 2');
    expect(text).not.toContain('Gedoe 1');
  });

  it('has a line for each statement of an anonymous round, and reads no sheet', async () => {
    await saveExcelCsv(stored(six, anonymous), 'nl', ['partner', 'texts']);
    expect(handedOver().name).toBe('per-stelling-werkgroep-lob-2026-11-24.csv');
    const rows = await csvRows();
    expect(cellsOf(rows, ['Thema', 'Stelling', 'Aantal antwoorden', 'Gemiddelde', 'Patroon'])).toEqual([
      'Belangen',
      'B1',
      '6',
      '3,5',
      'niet iedereen ziet dit zo',
    ]);
    expect(readGroup).not.toHaveBeenCalled();
  });
});

describe('the workbook', () => {
  it('has a sheet for each table of an open round, numbers as numbers', async () => {
    await saveXlsx(stored(six, { agreements: [agreementOf({})] }), 'nl', []);
    expect(handedOver().name).toBe('cijfers-werkgroep-lob-2026-11-24.xlsx');
    const tables = await workbook();
    expect(tables.map(({ name }) => name)).toEqual([
      'Antwoorden',
      'Per stelling',
      'Per thema',
      'Uitleg',
      'Afspraken',
    ]);
    const [answers, findings, , , agreements] = tables.map(({ rows }) => rows);
    expect(answers).toHaveLength(1 + six.length);
    expect(cellsOf(findings ?? [], ['Stelling', 'Gemiddelde', 'Patroon'])).toEqual([
      'B1',
      3.5,
      'één stem apart',
    ]);
    expect(cellsOf(agreements ?? [], ['Soort afspraak', 'Wanneer'])).toEqual([
      'Dit gaan we doen',
      '2027-10-01',
    ]);
  });

  it('has no row of any person of an anonymous round', async () => {
    await saveXlsx(stored(sixWithWords, anonymous), 'en', ['partner', 'role', 'name', 'texts']);
    const tables = await workbook();
    const cells = tables.flatMap(({ rows }) => rows.flat()).map(String);
    for (const secret of ['De Vliet', 'Gedoe 2', 'sheet-001']) expect(cells).not.toContain(secret);
    expect(tables[0]?.rows[0]?.slice(0, 4)).toEqual(['Theme', 'Topic', 'Statement', 'Chose 1']);
    expect(readGroup).not.toHaveBeenCalled();
  });
});

describe('the files for analysis', () => {
  it('are in codes, with a text that says what each is and what is not in them', async () => {
    await saveAnalysis(stored(six), 'nl', ['texts']);
    expect(handedOver().name).toBe('gegevens-werkgroep-lob-2026-11-24.zip');
    const files = unzipSync(new Uint8Array(await handedOver().file.arrayBuffer()));
    expect(Object.keys(files).sort()).toEqual(
      ['README.txt', ...tableNames.map((name) => `${name}.csv`)].sort(),
    );
    const [answers = '', readme = ''] = ['answers.csv', 'README.txt'].map((name) =>
      strFromU8(files[name] ?? new Uint8Array()),
    );
    expect(answers.split(',')[0]).toBe('sheet');
    for (const name of tableNames) expect(readme).toContain(`${name}.csv: `);
    expect(readme).toContain('Cijfers van ‘Werkgroep LOB’, 24 november 2026');
    expect(readme).toContain('De organisaties: die zijn niet aangevinkt.');
    expect(readme).toMatch(/Samenspiegel \d+\.\d+\.\d+ · .+ · [0-9a-f]{16}\n$/);
    expect(readme).not.toContain('tables.');
  });
});

describe('what is left out', () => {
  const saidOf = async (view: GroupView) =>
    leftOutWords(view, tablesFor(view, [], await sheetsFor(view)), await speechIn('nl'));

  it('is told of an open round', async () => {
    expect(await saidOf(stored(sixWithWords))).toEqual([
      'De organisaties: die zijn niet aangevinkt.',
      'Wat mensen zelf schreven: dat is niet aangevinkt.',
    ]);
  });

  it('is told of an anonymous round, statements and themes together', async () => {
    const [people, statements, ...rest] = await saidOf(stored(six, anonymous));
    expect(people).toBe(
      'Antwoorden per persoon: deze reflectie is anoniem. Je ziet alleen hoeveel mensen wat kozen.',
    );
    expect(statements).toMatch(/^Stellingen met minder dan 5 antwoorden: .*O2 .* en /);
    expect(rest.join(' ')).not.toContain('{{');
  });
});
