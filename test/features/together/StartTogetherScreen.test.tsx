import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StartTogetherScreen } from '#src/features/together/StartTogetherScreen.tsx';
import { paths, routePatterns } from '#src/paths.ts';
import { readDesk } from '#src/storage/desks.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';
import { faults } from '#test/support/storage-faults.ts';

pageForTests();
screensForTests();

const openStart = () => openScreens(paths.together(), { [routePatterns.together]: <StartTogetherScreen /> });
const field = (name: string) => screen.findByRole('textbox', { name });
const begin = () => screen.getByRole('button', { name: 'Beginnen' });

async function begun() {
  const where = await screen.findByText(/^at \/round\//);
  const [round, ...others] = await listRounds();
  if (!round) throw new Error('Nothing was begun');
  expect(others).toEqual([]);
  expect(where).toHaveTextContent(`at ${paths.togetherRound(round.id)}`);
  return { round, sheets: await listSheets(round.id), desk: await readDesk(round.id) };
}

describe('beginning together', () => {
  it('takes two names', async () => {
    const { user } = openStart();
    await user.type(await field('Naam van persoon 1'), ' Anna ');
    await user.type(await field('Naam van persoon 2'), 'Bert');
    await user.click(begin());
    const { round, sheets, desk } = await begun();
    expect(round).toMatchObject({ name: 'Samen ingevuld', way: 'together', partners: [], words: {} });
    expect(round.instrument.statements).toHaveLength(24);
    const people = sheets.filter(({ id }) => id !== round.jointSheetId);
    expect(people.map(({ respondent }) => respondent.name)).toEqual(['Anna', 'Bert']);
    expect(sheets).toHaveLength(3);
    expect(desk).toMatchObject({ as: 'facilitator', ownSheetId: null });
  });

  it('takes four people, organisations with their kind, a name, a variant and own words', async () => {
    const { user } = openStart();
    await user.click(await screen.findByRole('button', { name: 'Nog iemand erbij' }));
    await user.click(screen.getByRole('button', { name: 'Nog iemand erbij' }));
    expect(screen.queryByRole('button', { name: 'Nog iemand erbij' })).toBeNull();
    for (const [place, name] of ['Anna', 'Bert', 'Cor', 'Dia'].entries()) {
      await user.type(await field(`Naam van persoon ${String(place + 1)}`), name);
    }
    await user.type(await field('Organisatie van persoon 4 (mag leeg blijven)'), 'Gemeente Delta');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Soort organisatie van persoon 4' }),
      'gemeente',
    );
    await user.type(await field('Over welke samenwerking gaat het?'), 'Werkgroep LOB');
    await user.click(screen.getByRole('radio', { name: /^Kort: 12 stellingen/ }));
    await user.click(screen.getByText('Eigen woorden gebruiken'));
    await user.type(await field('In plaats van ‘de regio’'), 'het Noorden');
    await user.click(begin());
    const { round, sheets } = await begun();
    expect(round).toMatchObject({ name: 'Werkgroep LOB', words: { region: 'het Noorden' }, expected: 4 });
    expect(round.instrument.statements).toHaveLength(12);
    expect(round.partners).toMatchObject([{ name: 'Gemeente Delta', kind: 'municipality', expected: 1 }]);
    expect(sheets.find(({ respondent }) => respondent.name === 'Dia')?.respondent.partnerId).toBe(
      round.partners[0]?.id,
    );
  });

  it.each([
    [['Anna'], 'Vul minstens twee namen in.'],
    [['Anna', 'anna'], /^Twee mensen hebben dezelfde naam\./],
  ])('with %j asks for more, and begins nothing', async (names, message) => {
    const { user } = openStart();
    for (const [place, name] of names.entries()) {
      await user.type(await field(`Naam van persoon ${String(place + 1)}`), name);
    }
    await user.click(begin());
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(await field('Naam van persoon 1')).toHaveFocus();
    expect(await listRounds()).toEqual([]);
  });

  it('stores all or nothing, and can be tried again', async () => {
    const { user } = openStart();
    await user.type(await field('Naam van persoon 1'), 'Anna');
    await user.type(await field('Naam van persoon 2'), 'Bert');
    faults.fullAtPut();
    await user.click(begin());
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen ruimte meer');
    expect(await listRounds()).toEqual([]);
    await user.click(begin());
    expect((await begun()).sheets).toHaveLength(3);
  });
});
