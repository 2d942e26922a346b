import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadTalkWords } from '#src/i18n/words.ts';
import { putGroup } from '#test/support/group.ts';
import { until } from '#test/support/screens.tsx';
import { sheets } from '#test/support/sheets.ts';
import { five, openAgain, openResults, resultsForTests, resultsRound, rowsIn } from './results.tsx';

resultsForTests();

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the result of a group', () => {
  it('begins with a sentence, and of how many people it is', async () => {
    await openResults();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Relatie staat het hoogst, over ‘gezamenlijk belang’ en ‘vertrouwen’ denken jullie verschillend',
    );
    expect(screen.getByRole('main')).toHaveTextContent(
      'Werkgroep LOB · 24 november 2026 · 5 deelnemers van 2 organisaties · iedere deelnemer telt even zwaar',
    );
  });

  it('has a radar in words, and says of each spoke the mean, of how many, and the pattern', async () => {
    const { user } = await openResults();
    const walk = await screen.findByRole('slider', { name: 'Loop met de pijltjes langs de onderwerpen' });
    expect(screen.getByRole('figure')).toHaveTextContent('Radar met 12 onderwerpen');
    walk.focus();
    await user.keyboard('{Home}');
    expect(walk).toHaveAttribute(
      'aria-valuetext',
      'B1 Eigen belang uitspreken: 4,2, 5 antwoorden, eens, hoog',
    );
    await user.keyboard('{End}');
    expect(walk).toHaveAttribute(
      'aria-valuetext',
      'P6 Leren en vasthouden: te weinig antwoorden voor een patroon',
    );
  });

  it('has the same figures in a table per theme; what is no number is counted apart', async () => {
    await openResults();
    expect(rowsIn('Belangen')).toEqual([
      'B1 Eigen belang uitsprekenKlopt meestal wel: 4, Klopt helemaal: 14,2eens, hoog 5 antwoorden ',
      'B3 Gezamenlijk belangKlopt helemaal niet: 2, Klopt helemaal: 33,4twee kampen 5 antwoorden ',
      'B6 Concurrentie besprekenKlopt meestal wel: 34,0te weinig antwoorden voor een patroon 3 antwoorden · 2 keer ‘geldt niet’ ',
    ]);
    expect(rowsIn('Organisatie')[1]).toBe(
      'O2 BesluitenKlopt meestal wel: 14,0veel mensen weten dit niet 1 antwoord · 4 weten het niet ',
    );
    expect(screen.getByRole('region', { name: 'Belangen' })).toHaveTextContent(
      'gemiddeld 3,8 · 5 deelnemers · over een jaar 4,5 · 0,7 hoger',
    );
    expect(screen.getByRole('region', { name: 'Belangen' })).toHaveTextContent(
      'Vergeleken met een jaar geleden: 1 beter en 2 gelijk. 1 was er toen niet bij.',
    );
  });

  it('names apart what many people don’t know, and for which kinds of organisation something does not apply', async () => {
    await openResults();
    expect(screen.getByRole('region', { name: 'Wat mensen niet weten' })).toHaveTextContent(
      'Besluiten 4 van 5 weten dit niet',
    );
    expect(screen.getByRole('region', { name: 'Geldt niet voor iedereen' })).toHaveTextContent(
      'Concurrentie bespreken vmbo 1 en mbo 1',
    );
  });

  it('keeps a chair for who did not answer', async () => {
    await openResults();
    expect(screen.getByRole('region', { name: 'De lege stoel' })).toHaveTextContent(
      'Nog niemand gehoord van: bedrijf.Meer dan de helft van de antwoorden komt van north.',
    );
  });

  it('above twelve people has bars in the place of dots, counts below twenty and percentages from there', async () => {
    const people = (count: number) => sheets(`B1\n${'4\n'.repeat(count - 3)}${'2\n'.repeat(3)}`);
    await openResults({ sheets: people(13) });
    expect(rowsIn('Belangen')[0]).toContain('Klopt meestal niet: 3, Klopt meestal wel: 10');
    expect(
      region('Belangen')
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Klopt helemaal niet',
      'Klopt meestal niet',
      'Half om half',
      'Klopt meestal wel',
      'Klopt helemaal',
    ]);
  });

  it('from twenty answers on says percentages', async () => {
    await openResults({ sheets: sheets(`B1\n${'4\n'.repeat(15)}${'2\n'.repeat(5)}`) });
    expect(rowsIn('Belangen')[0]).toContain('Klopt meestal niet: 25%, Klopt meestal wel: 75%');
  });

  it('shows the other order with one sentence on why, and puts it back', async () => {
    const { user } = await openResults();
    await user.click(screen.getByRole('button', { name: 'Andere volgorde' }));
    expect(await screen.findByText(/Kijk dus naar de onderwerpen, niet naar de vorm/)).toBeInTheDocument();
    const walk = await screen.findByRole('slider');
    walk.focus();
    await user.keyboard('{Home}{ArrowRight}');
    expect(walk).toHaveAttribute('aria-valuetext', expect.stringMatching(/^B6 /));
    await user.click(screen.getByRole('button', { name: 'Gewone volgorde' }));
    await until(() => expect(screen.queryByText(/niet naar de vorm/)).not.toBeInTheDocument());
  });

  it('counts every organisation equally when asked, and says so', async () => {
    const { user } = await openResults();
    await user.click(screen.getByRole('radio', { name: 'Eén organisatie, één stem' }));
    await screen.findByText(/iedere organisatie telt even zwaar/);
    // B1: north 4,33 and south 4,0.
    expect(rowsIn('Belangen')[0]).toContain('4,2eens, hoog');
    // B3: north 2,33 and south 5,0.
    expect(rowsIn('Belangen')[1]).toContain('3,7twee kampen');
  });

  it('lays one organisation beside the group', async () => {
    const { user } = await openResults();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Laat één organisatie zien' }), 'south');
    const walk = await screen.findByRole('slider');
    walk.focus();
    await user.keyboard('{Home}{ArrowRight}');
    await until(() =>
      expect(walk).toHaveAttribute(
        'aria-valuetext',
        'B3 Gezamenlijk belang: 3,4, 5 antwoorden, twee kampen · south: 5,0',
      ),
    );
  });

  it('hides the names of organisations on the whole screen, by button or by the key N', async () => {
    const { user } = await openResults();
    expect(screen.getByText(/antwoorden komt van north/)).toBeInTheDocument();
    await user.keyboard('n');
    await screen.findByText(/antwoorden komt van Organisatie 1/);
    expect(screen.queryByText(/north|south/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Namen laten zien' }));
    await screen.findByText(/antwoorden komt van north/);
  });
});

describe('the parts of a group', () => {
  it('are organisations in the order of the set-up, each with its figures', async () => {
    await openResults({ search: '?view=organisations' });
    const parts = within(screen.getByRole('region', { name: 'Per organisatie' })).getAllByRole('listitem');
    expect(parts.map((part) => within(part).getByRole('heading').textContent)).toEqual(['north', 'south']);
    expect(parts[0]).toHaveTextContent('3 deelnemers');
    expect(parts[0]).toHaveTextContent('Belangen3,4');
    expect(screen.getByText('Nog geen antwoord van: west.')).toBeInTheDocument();
  });

  it('of an anonymous round are not shown when they are too small, and it says why', async () => {
    await openResults({ round: { openness: 'anonymous' }, search: '?view=organisations' });
    expect(screen.getByText(/minstens 5 mensen zitten/)).toBeInTheDocument();
    expect(screen.getByText(/Geen deel van deze groep is daarvoor groot genoeg/)).toBeInTheDocument();
    expect(screen.queryByText(/north|south|west/)).not.toBeInTheDocument();
  });
});

describe('an anonymous round', () => {
  it('has no way to count by organisation or to lay one beside, whatever the address says', async () => {
    await openResults({
      round: { openness: 'anonymous' },
      search: '?weighting=organisation&partner=partner-south',
    });
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveTextContent('iedere deelnemer telt even zwaar');
    expect(rowsIn('Belangen')[1]).toContain('3,4');
    expect(rowsIn('Belangen')[2]).toContain('te weinig antwoorden');
  });

  it('lets late sheets wait until they are enough, and then adds them together', async () => {
    const late = sheets(`B1\n${'2\n'.repeat(5)}`).map((sheet, place) => ({
      ...sheet,
      id: `late-0000${place}`,
    }));
    const round = resultsRound({ openness: 'anonymous' });
    await putGroup({ round, desk: { as: 'facilitator' }, sheets: [...five, ...late] });
    const { user } = await openAgain();
    expect(screen.getByText('5 antwoordbladen wachten.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Voeg ze toe' }));
    await screen.findByText(/10 deelnemers/);
  });
});

describe('where the group wants to be', () => {
  it('is a table of now, wished and the gap, with the largest gap in a sentence and a question', async () => {
    await openResults({ search: '?view=wish' });
    expect(rowsIn('Nu en over een jaar')[0]).toBe('Belangen3,84,50,7 hoger4');
    expect(screen.getByRole('region', { name: 'Nu en over een jaar' })).toHaveTextContent(
      'Het grootste verschil tussen nu en de wens zit bij Belangen: nu 3,8, gewenst 4,5.',
    );
  });
});

describe('then and now', () => {
  const before = sheets(`
    partner B1 B3 B6 R2 R3 R4
    north   2  2  2  5  5  4
    west    2  2  2  4  4  5`).map((sheet) => ({ ...sheet, id: `old-${sheet.id}`, roundId: 'round-00' }));

  it('can be linked on this device, says what changed above chance and who was there, and can be unlinked', async () => {
    await loadTalkWords();
    await putGroup({
      round: resultsRound({ id: 'round-00', date: '2026-03-10', name: 'Werkgroep LOB, voorjaar' }),
      desk: { as: 'facilitator' },
      sheets: before,
    });
    const { user } = await openResults();
    expect(screen.queryByRole('link', { name: 'Toen en nu' })).not.toBeInTheDocument();
    await user.selectOptions(await screen.findByLabelText('Vorige reflectie'), 'round-00');
    await user.click(screen.getByRole('button', { name: 'Koppel' }));
    await screen.findByText('Toen: 10 maart 2026, 2 deelnemers. Nu: 5 deelnemers.');
    expect(rowsIn('Toen en nu').slice(0, 2)).toEqual(['Belangen2,03,8hoger', 'Relatie4,54,6ongeveer gelijk']);
    expect(screen.getByRole('region', { name: 'Toen en nu' })).toHaveTextContent(
      'Beide keren deden mee: north. Alleen nu: south. Alleen toen: west.',
    );
    await user.click(screen.getByRole('button', { name: 'Maak los van de vorige keer' }));
    await until(() => expect(screen.queryByRole('link', { name: 'Toen en nu' })).not.toBeInTheDocument());
  });
});
