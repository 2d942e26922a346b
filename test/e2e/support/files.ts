import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Screen } from './fill.ts';

/** A file that the browser handed over. */
export type Saved = { name: string; bytes: Buffer };

/** Presses a button that makes a file, and waits for the file. */
export async function saveWith(page: Page, button: Locator): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

type ExchangeFile = { rounds: { round: Round; sheets: Sheet[] }[] };

const schema = JSON.parse(
  readFileSync(new URL('../../../public/schema/samenspiegel-3.json', import.meta.url), 'utf8'),
) as object;
const fitsSchema = new Ajv2020({ validateFormats: false }).compile(schema);

/** An exported file, read; throws when it is not what the published schema says. */
export function readExchangeFile({ bytes }: Saved): ExchangeFile {
  const file: unknown = JSON.parse(bytes.toString());
  if (!fitsSchema(file)) throw new Error(JSON.stringify(fitsSchema.errors, null, 1));
  return file as ExchangeFile;
}

/** Width and height of a PNG in pixels; throws when it is none. */
export function pngSize({ bytes }: Saved): { width: number; height: number } {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('This is not a PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** What an SVG file says, read by the browser in an empty window; throws when it is not well-formed. */
export async function readSvg(
  page: Page,
  { bytes }: Saved,
): Promise<{ language: string; title: string; description: string; texts: string[] }> {
  const empty = await page.context().newPage();
  const read = await empty.evaluate((source) => {
    const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
    const texts = (name: string) => [...drawing.querySelectorAll(name)].map(({ textContent }) => textContent);
    const [title = '', description = ''] = [...texts('title'), ...texts('desc')];
    const language = drawing.documentElement.getAttribute('lang') ?? '';
    return { broken: texts('parsererror'), language, title, description, texts: texts('text') };
  }, bytes.toString());
  await empty.close();
  if (read.broken.length > 0) throw new Error(read.broken.join('\n'));
  return read;
}

/** A file with these rounds, to be opened in the app. */
export function exchangeFile(rounds: RoundWithSheets[], name = 'reflecties.json'): Upload {
  const head = {
    format: 'samenspiegel',
    version: 3,
    minor: 0,
    exportedAt: '2026-11-24T12:00:00.000Z',
    app: '1.0.0',
  };
  return asUpload(name, JSON.stringify({ ...head, rounds }));
}

export type Upload = { name: string; mimeType: string; buffer: Buffer };

export function asUpload(name: string, content: string | Buffer): Upload {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

/** Chooses a file on the screen that opens files. */
export async function chooseFile({ page, words }: Screen, file: Upload): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.app.import.choose }).click(),
  ]);
  await chooser.setFiles(file);
}

/** Opens a file and takes it in. */
export async function takeIn(at: Screen, file: Upload): Promise<void> {
  const { page, words } = at;
  await page.goto('./#/import');
  await chooseFile(at, file);
  await page.getByRole('button', { name: words.app.import.confirm }).click();
  await page.getByRole('button', { name: words.app.import.undo }).waitFor();
}
