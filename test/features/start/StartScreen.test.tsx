import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { StartScreen } from '#src/features/start/StartScreen.tsx';
import { changeLanguage } from '#src/i18n/words.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';
import { faults } from '#test/support/storage-faults.ts';

pageForTests();
screensForTests();

const openStart = () => openScreens(paths.start(), { [routePatterns.start]: <StartScreen /> });
const begin = () => screen.getByRole('button', { name: 'Beginnen' });

/** The only round on the device and its only sheet, once filling in has been opened. */
async function begun(): Promise<{ round: Round; sheet: Sheet }> {
  const where = await screen.findByText(/^at \/sheet\//);
  const [round, ...otherRounds] = await listRounds();
  const [sheet, ...otherSheets] = await listSheets(round?.id ?? '');
  if (!round || !sheet) throw new Error('Nothing was begun');
  expect([...otherRounds, ...otherSheets]).toEqual([]);
  expect(where).toHaveTextContent(`at ${paths.fill(sheet.id)}`);
  return { round, sheet };
}

describe('beginning', () => {
  it('takes one touch: 24 statements, no more questions, a name of its own', async () => {
    const { user } = openStart();
    const day = new Date().toISOString().slice(0, 10);
    await user.click(begin());
    const { round, sheet } = await begun();
    expect(round).toMatchObject({ kind: 'alone', name: 'Mijn antwoorden', parts: [], date: day });
    expect(round.instrument).toMatchObject({ id: 'region', variant: 'standard' });
    expect(round.instrument.statements).toHaveLength(24);
    expect(sheet).toMatchObject({ answers: {}, finishedAt: null, startedAt: round.createdAt });
  });

  it('takes a name, the number of statements and more questions', async () => {
    const { user } = openStart();
    await user.type(
      screen.getByRole('textbox', { name: 'Over welke samenwerking gaat het?' }),
      '  Werkgroep LOB ',
    );
    const many = within(screen.getByRole('group', { name: 'Hoeveel stellingen wil je doen?' }));
    expect(many.getByRole('radio', { name: /^Gewoon: 24 stellingen/ })).toBeChecked();
    expect(many.getByRole('radio', { name: /^Uitgebreid: 30 stellingen/ })).toBeVisible();
    await user.click(many.getByRole('radio', { name: /^Kort: 12 stellingen/ }));
    await user.click(screen.getByText('Nog meer vragen kiezen'));
    const more = within(screen.getByRole('group', { name: 'Wat wil je er nog bij?' }));
    expect(more.getAllByRole('checkbox')).toHaveLength(4);
    await user.click(more.getByRole('checkbox', { name: /^Dilemma’s/ }));
    await user.click(more.getByRole('checkbox', { name: /^Ons doel in één zin/ }));
    await user.click(begin());
    const { round } = await begun();
    expect(round).toMatchObject({ name: 'Werkgroep LOB', parts: ['aim', 'dilemmas'] });
    expect(round.instrument.variant).toBe('quick');
    expect(round.instrument.statements).toHaveLength(12);
  });

  it('names it in the language of the screen', async () => {
    await changeLanguage('en');
    const { user } = openStart();
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect((await begun()).round.name).toBe('My answers');
  });

  it('happens once, however often one touches', async () => {
    const { user } = openStart();
    await user.dblClick(begin());
    await begun();
  });

  it('says why it could not, and can be tried again', async () => {
    const { user } = openStart();
    faults.fullAtPut();
    await user.click(begin());
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen ruimte meer op dit apparaat.');
    expect(await listRounds()).toEqual([]);
    await user.click(begin());
    await begun();
  });
});
