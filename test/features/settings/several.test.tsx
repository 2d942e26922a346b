import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SettingsScreen } from '#src/features/settings/SettingsScreen.tsx';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { openSealed } from '#src/formats/sealed/open-sealed.ts';
import { instruments } from '#src/instruments/registry.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { addRound } from '#src/storage/rounds.ts';
import { roundOfGroup, putGroup } from '#test/support/group.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';

const page = pageForTests();
screensForTests();

const title = 'Een paar reflecties in één bestand';
const addAlone = (id: string, name: string) =>
  addRound(roundAlone({ id, name }), [sheetAlone({ id: `${id}-sheet`, roundId: id, answers: { B1: 4 } })]);

async function openPanel() {
  const { user } = openScreens(paths.settings(), { [routePatterns.settings]: <SettingsScreen /> });
  const panel = within(await screen.findByRole('region', { name: title }));
  return { user, panel };
}

describe('some rounds in one file', () => {
  it('holds those that were chosen, each with its sheets, and opens as a file of ours', async () => {
    await addAlone('one-round', 'Voorjaar');
    await addAlone('two-round', 'Zomer');
    await addAlone('three-round', 'Najaar');
    const { user, panel } = await openPanel();
    await user.click(panel.getByRole('button', { name: 'Bewaar (JSON)' }));
    expect(await panel.findByText('Kies eerst een reflectie.')).toBeVisible();
    expect(page.downloads).toEqual([]);
    await user.click(panel.getByRole('checkbox', { name: /Voorjaar/ }));
    await user.click(panel.getByRole('checkbox', { name: /Najaar/ }));
    await user.click(panel.getByRole('button', { name: 'Bewaar 2 reflecties (JSON)' }));
    await until(() => expect(page.downloads).toHaveLength(1));
    const [saved] = page.downloads;
    expect(saved?.name).toMatch(/^reflecties-\d{4}-\d\d-\d\d\.json$/);
    const read = await readBlob(saved?.file ?? new Blob(), { instruments });
    expect(
      read.ok && read.file.rounds.map(({ round, sheets }) => [round.name, sheets.length]).sort(),
    ).toEqual([
      ['Najaar', 1],
      ['Voorjaar', 1],
    ]);
  });

  it('is behind a passphrase where that is wanted, typed twice the same', async () => {
    await addAlone('one-round', 'Voorjaar');
    const { user, panel } = await openPanel();
    await user.click(panel.getByRole('checkbox', { name: /Voorjaar/ }));
    await user.click(panel.getByRole('checkbox', { name: /Achter een wachtzin/ }));
    const save = panel.getByRole('button', { name: 'Bewaar 1 reflectie (JSON)' });
    await user.click(save);
    expect(await panel.findByText('Vul eerst een wachtzin in.')).toBeVisible();
    await user.type(panel.getByLabelText('Wachtzin'), 'drie fietsen');
    await user.type(panel.getByLabelText('Nog een keer dezelfde wachtzin'), 'drie fietsen');
    await user.click(save);
    await until(() => expect(page.downloads).toHaveLength(1));
    const text = (await page.downloads[0]?.file.text()) ?? '';
    expect(text).not.toContain('Voorjaar');
    const opened = await openSealed(text, 'drie fietsen');
    expect(opened.ok && opened.text).toContain('Voorjaar');
  });

  it('has no anonymous round to choose, and says why', async () => {
    await addAlone('one-round', 'Voorjaar');
    const round = roundOfGroup({ name: 'Stille groep', openness: 'anonymous', minimum: 5 });
    await putGroup({ round, desk: { as: 'facilitator' }, sheets: [] });
    const { panel } = await openPanel();
    expect(panel.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      expect.stringMatching(/^Voorjaar/),
      expect.stringMatching(/^Achter een wachtzin/),
    ]);
    expect(panel.getByText(/Anonieme reflecties staan hier niet bij/)).toBeVisible();
  });
});
