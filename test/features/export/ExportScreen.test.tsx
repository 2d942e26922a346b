import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnResult } from '#src/domain/own-result.ts';
import { ExportScreen } from '#src/features/export/ExportScreen.tsx';
import { PdfButton } from '#src/features/export/PdfButton.tsx';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { pdfWriter } from '#src/formats/pdf/writer.ts';
import { pngOf } from '#src/formats/png/png-of.ts';
import { changeLanguage } from '#src/i18n/words.ts';
import { instruments } from '#src/instruments/registry.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { storageHealth } from '#src/storage/health.ts';
import { addRound } from '#src/storage/rounds.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { installFakeCanvas } from '#test/charts/fake-canvas.ts';
import { ownResult, roundAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';

// Fonts and pixels are the browser's; what goes into these files is asked for here, the files have tests of their own.
vi.mock('#src/formats/pdf/writer.ts', () => ({ pdfWriter: { write: vi.fn() } }));
vi.mock('#src/formats/png/png-of.ts', () => ({ pngOf: vi.fn() }));

const page = pageForTests();
screensForTests();

beforeEach(() => {
  installFakeCanvas({ width: 900 });
  vi.mocked(pdfWriter.write)
    .mockReset()
    .mockResolvedValue(new Blob(['pdf']));
  vi.mocked(pngOf)
    .mockReset()
    .mockResolvedValue(new Blob(['png']));
});

const result = ownResult({
  answers: { B1: 4, B3: 4, B6: 3, R2: 5, R3: 5, R4: 4 },
  notes: {
    B1: { text: 'Ook bij ons', visibility: 'shared' },
    B3: { text: 'Gedoe om geld', visibility: 'private' },
  },
});

function openExport(shown: OwnResult = result) {
  return openScreens(paths.export('round-01'), { [routePatterns.export]: <ExportScreen result={shown} /> });
}

const button = (name: string) => screen.getByRole('button', { name });

async function firstDownload() {
  await until(() => expect(page.downloads).toHaveLength(1));
  const [download] = page.downloads;
  if (!download) throw new Error('No file came');
  return download;
}

describe('what one can take along', () => {
  it('says how many notes stay behind', () => {
    openExport();
    expect(
      screen.getByText('Eén toelichting is ‘alleen voor mij’. Die gaat niet mee in een bestand.'),
    ).toBeVisible();
  });

  it('says nothing of notes that are not there', () => {
    openExport(ownResult({}));
    expect(screen.queryByText(/gaat niet mee in een bestand/)).not.toBeInTheDocument();
  });

  it('leads back to the result', async () => {
    const { user } = openExport();
    await user.click(screen.getByRole('link', { name: 'Terug naar het resultaat' }));
    expect(await screen.findByText('at /round/round-01/results')).toBeVisible();
  });
});

describe('the JSON', () => {
  it('holds the round and its sheet without the notes for oneself, under the name of the round', async () => {
    const { user } = openExport();
    await user.click(button('Bewaar als JSON'));
    const { name, file } = await firstDownload();
    expect(name).toBe('werkgroep-lob-2026-11-24.json');
    const { sheet } = result;
    const notes = { B1: { text: 'Ook bij ons', visibility: 'shared' } };
    expect(await readBlob(file, { instruments })).toMatchObject({
      ok: true,
      file: { rounds: [{ round: roundAlone(), sheets: [{ ...sheet, notes }] }] },
    });
    expect(await file.text()).not.toContain('Gedoe');
    expect(await screen.findByText('Het bestand is gemaakt.')).toBeVisible();
  });

  it('counts as a copy of everything only when there is nothing else', async () => {
    await addRound(result.round, [result.sheet]);
    const { user } = openExport();
    await user.click(button('Bewaar als JSON'));
    await screen.findByText('Het bestand is gemaakt.');
    const first = (await storageHealth()).lastCopyAt;
    expect(first).not.toBeNull();
    await addRound(roundAlone({ id: 'round-02' }), []);
    await user.click(button('Bewaar als JSON'));
    await until(() => expect(page.downloads).toHaveLength(2));
    expect((await storageHealth()).lastCopyAt).toBe(first);
  });
});

describe('the PDF', () => {
  it('is in the language of the screen unless one chooses another', async () => {
    const { user } = openExport();
    const choice = within(screen.getByRole('group', { name: 'Taal van het bestand' }));
    expect(choice.getByRole('radio', { name: 'Nederlands' })).toBeChecked();
    await user.click(choice.getByRole('radio', { name: 'English' }));
    await user.click(button('Bewaar als PDF'));
    expect((await firstDownload()).name).toBe('werkgroep-lob-2026-11-24.pdf');
    expect(vi.mocked(pdfWriter.write).mock.calls).toEqual([
      [
        expect.objectContaining({
          language: 'en',
          title: 'For you, Relationship stands highest and Interests lowest',
        }),
        paletteOf('light'),
      ],
    ]);
    expect(screen.getByRole('heading', { level: 1, name: 'Bewaren en meenemen' })).toBeVisible();
  });

  it('says so when it cannot be made, and can be tried again', async () => {
    vi.mocked(pdfWriter.write).mockRejectedValueOnce(new Error('no fonts'));
    const { user } = openExport();
    await user.click(button('Bewaar als PDF'));
    expect(
      await screen.findByText(
        'Het bestand kon niet worden gemaakt. Er is niets veranderd. Probeer het opnieuw.',
      ),
    ).toBeVisible();
    expect(page.downloads).toEqual([]);
    await user.click(button('Bewaar als PDF'));
    await firstDownload();
  });

  it('is made once while one waits for it', async () => {
    let finish: (file: Blob) => void = () => undefined;
    vi.mocked(pdfWriter.write).mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    const { user } = openExport();
    await user.click(button('Bewaar als PDF'));
    const busy = await screen.findByRole('button', { name: 'Bezig…' });
    await user.click(busy);
    await user.click(button('Bewaar als JSON'));
    await until(() => expect(pdfWriter.write).toHaveBeenCalledTimes(1));
    finish(new Blob(['pdf']));
    expect((await firstDownload()).name).toMatch(/\.pdf$/);
    await screen.findByRole('button', { name: 'Bewaar als PDF' });
    expect(pdfWriter.write).toHaveBeenCalledTimes(1);
  });

  it('comes in one touch from the result, in the language of the screen', async () => {
    await changeLanguage('en');
    const { user } = openScreens('/', { '/': <PdfButton result={result} /> });
    await user.click(button('Save as PDF'));
    await firstDownload();
    expect(pdfWriter.write).toHaveBeenCalledWith(
      expect.objectContaining({ language: 'en' }),
      expect.anything(),
    );
  });
});

describe('the picture', () => {
  it('comes as an SVG that says what it shows', async () => {
    const { user } = openExport();
    await user.click(button('Beeld als SVG'));
    const { name, file } = await firstDownload();
    expect(name).toBe('werkgroep-lob-2026-11-24.svg');
    expect(file.type).toBe('image/svg+xml');
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml').documentElement;
    expect(svg.querySelector('title')?.textContent).toBe(
      'Relatie staat bij jou het hoogst, Belangen het laagst',
    );
    expect(svg.querySelector('desc')?.textContent).toMatch(/^Radar met 12 onderwerpen/);
    expect(svg.textContent).toContain('jouw antwoord');
  });

  it('comes as a PNG of 2700 pixels wide, in the light colours', async () => {
    const { user } = openExport();
    await user.click(button('Beeld als PNG'));
    expect((await firstDownload()).name).toBe('werkgroep-lob-2026-11-24.png');
    const [picture, palette, options] = vi.mocked(pngOf).mock.calls[0] ?? [];
    expect((picture?.width ?? 0) * (options?.scale ?? 0)).toBe(2700);
    expect(palette).toEqual(paletteOf('light'));
  });
});
