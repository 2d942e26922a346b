import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnResult } from '#src/domain/own-result.ts';
import { ResultsScreen } from '#src/features/results/ResultsScreen.tsx';
import { paths, routePatterns } from '#src/paths.ts';
import { installFakeCanvas } from '#test/charts/fake-canvas.ts';
import { ownResult } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';

beforeEach(() => {
  installFakeCanvas({ width: 600 });
});
pageForTests();
screensForTests();

const small = ownResult(
  {
    finishedAt: '2026-11-24T12:00:00.000Z',
    answers: { B1: 4, B3: 'dk', B6: 2, R2: 5, R3: 5, R4: 4, O1: 'na', O2: 1, P2: 3, P5: 3, P6: 3 },
    notes: {
      B1: { text: 'Ook bij ons', visibility: 'shared' },
      B6: { text: '<b>Gedoe</b> om geld', visibility: 'private' },
    },
    themes: { interests: { trend: 'worse', wish: 5 } },
    votes: ['B3'],
    openAnswers: { unsaid: 'Veel' },
    forms: { facilities: 'wanted', meet: 'now' },
    dilemmas: { pace: { now: 2, wish: null } },
  },
  { words: { region: 'Oeverwijk' } },
);

/** Opens a result and waits for its heading. */
async function openResults(result: OwnResult) {
  const opened = openScreens(paths.results('round-01'), {
    [routePatterns.results]: <ResultsScreen result={result} pdfButton={<button type="button">PDF</button>} />,
  });
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

/** A region's rows as a reader hears them. */
const rowsOf = (theme: string) =>
  within(screen.getByRole('region', { name: theme }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('one’s own result', () => {
  it('begins with a sentence, and what it is about', async () => {
    await openResults(small);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Relatie staat bij jou het hoogst, Belangen en Proces het laagst',
    );
    expect(screen.getByRole('main')).toHaveTextContent(
      'Werkgroep LOB · 24 november 2026 · 11 van 12 stellingen · 1 keer ‘weet ik niet’ · 1 keer ‘geldt niet’',
    );
  });

  it('says the radar in words, and lets one walk along its spokes', async () => {
    const { user } = await openResults(small);
    expect(screen.getByRole('figure')).toHaveTextContent('Radar met 12 onderwerpen');
    const walk = screen.getByRole('slider', { name: 'Loop met de pijltjes langs de onderwerpen' });
    walk.focus();
    await user.keyboard('{Home}');
    expect(walk).toHaveAttribute('aria-valuetext', 'B1 Eigen belang uitspreken: 4 · Klopt meestal wel');
    await user.keyboard('{ArrowRight}');
    expect(walk).toHaveAttribute('aria-valuetext', 'B3 Gezamenlijk belang: Weet ik niet');
  });

  it('has the same figures in a table per theme', async () => {
    await openResults(small);
    expect(rowsOf('Belangen')).toEqual([
      'B1 Eigen belang uitspreken4 · Klopt meestal wel',
      'B3 Gezamenlijk belangWeet ik niet',
      'B6 Concurrentie bespreken2 · Klopt meestal niet',
    ]);
    expect(rowsOf('Organisatie')).toEqual([
      'O1 Wie doet watGeldt niet',
      'O2 Besluiten1 · Klopt helemaal niet',
      'O3 Geld en tijdOvergeslagen',
    ]);
    expect(screen.getByRole('region', { name: 'Belangen' })).toHaveTextContent(
      'gemiddeld 3,0 · over een jaar 5,0 · vergeleken met een jaar geleden: minder goed',
    );
    expect(screen.getByRole('region', { name: 'Organisatie' })).toHaveTextContent(
      'te weinig antwoorden voor een gemiddelde',
    );
  });

  it('names what stands out', async () => {
    await openResults(small);
    const standOut = within(screen.getByRole('region', { name: 'Wat bij jou opvalt' }));
    const [most, least] = standOut.getAllByRole('list');
    if (!most || !least) throw new Error('Not two lists');
    const names = (list: HTMLElement) =>
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('strong')?.textContent);
    expect(names(most)).toEqual(['Vertrouwen', 'Op tijd eerlijk']);
    expect(names(least)).toEqual(['Besluiten', 'Concurrentie bespreken']);
  });

  it('shows what one wrote, as it was written, and what is only for oneself', async () => {
    await openResults(small);
    const notes = screen.getByRole('region', { name: 'Toelichtingen' });
    expect(
      within(notes)
        .getAllByRole('definition')
        .map((one) => one.textContent),
    ).toEqual(['Ook bij ons', '<b>Gedoe</b> om geldalleen voor mij']);
    expect(screen.getByRole('region', { name: 'In je eigen woorden' })).toHaveTextContent(
      'Wat is nog niet gezegd?Veel',
    );
    expect(screen.getByRole('region', { name: 'Hier wil ik over praten' })).toHaveTextContent(
      'Wij kiezen samen voor wat goed is voor alle leerlingen in Oeverwijk.',
    );
    expect(screen.getByRole('region', { name: 'Vormen van samenwerking' })).toHaveTextContent(
      'doen we nuElkaar ontmoeten en ervaringen delenwillen weLokalen, machines of een bus delen',
    );
    expect(screen.getByRole('region', { name: 'Dilemma’s' })).toHaveTextContent(
      '1 = Tempo houden, 5 = Iedereen meenemennu: plek 2 · gewenst: Overgeslagen',
    );
  });

  it('shows nothing of what was left empty', async () => {
    await openResults(ownResult({}));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Nog te weinig antwoorden van 1 tot 5 voor een beeld',
    );
    expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual([
      'Belangen',
      'Relatie',
      'Organisatie',
      'Proces',
    ]);
  });

  it('leads on: a file, other files, and back to the answers', async () => {
    await openResults(small);
    expect(screen.getByRole('button', { name: 'PDF' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Andere bestanden' })).toHaveAttribute(
      'href',
      '/round/round-01/export',
    );
    expect(screen.getByRole('link', { name: 'Antwoorden aanpassen' })).toHaveAttribute(
      'href',
      '/sheet/sheet-001/fill/interests',
    );
  });
});
