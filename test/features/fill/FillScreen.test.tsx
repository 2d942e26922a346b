import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readPlace } from '#src/storage/sheets.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { openFilling, reopenFilling, statement, stored, texts } from './filling.tsx';

pageForTests();
screensForTests();

const foot = () => within(screen.getByRole('navigation', { name: 'Vorige en volgende' }));

describe('the way through', () => {
  it('leads from page to page by their names, and from the first one home', async () => {
    const { user } = await openFilling();
    await statement(texts.B1);
    const names: (string | null)[] = [screen.getByRole('heading', { level: 1 }).textContent];
    for (const next of ['Relatie', 'Organisatie', 'Proces', 'Tot slot', 'Nakijken']) {
      await user.click(foot().getByRole('link', { name: next }));
      names.push((await screen.findByRole('heading', { level: 1, name: next })).textContent);
    }
    expect(names).toEqual(['Belangen', 'Relatie', 'Organisatie', 'Proces', 'Tot slot', 'Nakijken']);
    expect(foot().getByRole('link', { name: 'Tot slot' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Belangen: 0 van 3 ingevuld' }));
    await statement(texts.B1);
    await user.click(foot().getByRole('link', { name: 'Begin' }));
    expect(await screen.findByText('at /')).toBeVisible();
  });

  it('goes on where the person was', async () => {
    const { user, unmount } = await openFilling();
    await statement(texts.B1);
    await user.click(screen.getByRole('link', { name: 'Relatie' }));
    await statement(texts.R2);
    await until(async () => expect(await readPlace('sheet-001')).toBe('relationship'));
    unmount();
    reopenFilling();
    await statement(texts.R2);
    expect(screen.getByRole('heading', { level: 1, name: 'Relatie' })).toBeVisible();
  });

  it('lists at the end what was skipped, and leads back to it', async () => {
    const answers = Object.fromEntries(
      ['B1', 'B6', 'R3', 'R4', 'O1', 'O2', 'O3', 'P2', 'P5', 'P6'].map((id) => [id, 3 as const]),
    );
    const { user } = await openFilling({ sheet: sheetAlone({ answers }), page: 'check' });
    const list = await screen.findByRole('region', { name: '2 stellingen heb je overgeslagen' });
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([texts.B3, texts.R2]);
    await user.click(within(list).getByRole('link', { name: texts.R2 }));
    const { group } = await statement(texts.R2);
    expect(group).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('4');
    await user.click(screen.getByRole('link', { name: 'Proces: 3 van 3 ingevuld' }));
    await user.click(await screen.findByRole('link', { name: 'Tot slot' }));
    await screen.findByRole('heading', { level: 1, name: 'Tot slot' });
    await user.click(foot().getByRole('link', { name: 'Nakijken' }));
    expect(await screen.findByRole('region', { name: 'Eén stelling heb je overgeslagen' })).toBeVisible();
  });

  it('says so when nothing was skipped', async () => {
    const { statements } = roundAlone().instrument;
    const answers = Object.fromEntries(statements.map((id) => [id, 'dk' as const]));
    await openFilling({ sheet: sheetAlone({ answers }), page: 'check' });
    expect(
      await screen.findByRole('region', { name: 'Je hebt op alle 12 stellingen geantwoord' }),
    ).toBeVisible();
  });

  it('finishes: stores when, and goes to the results', async () => {
    const { user } = await openFilling({ sheet: sheetAlone({ answers: { B1: 4 } }), page: 'check' });
    const before = new Date().toISOString();
    await user.click(await screen.findByRole('button', { name: 'Bekijk mijn beeld' }));
    expect(await screen.findByText('at /round/round-01/results')).toBeVisible();
    const { finishedAt, answers } = await stored();
    expect(answers).toEqual({ B1: 4 });
    expect(finishedAt !== null && before <= finishedAt && finishedAt <= new Date().toISOString()).toBe(true);
  });

  it('finishes with the last words that were typed', async () => {
    const { user } = await openFilling({ page: 'closing' });
    await user.type(await screen.findByRole('textbox', { name: 'Wat is nog niet gezegd?' }), 'Veel');
    await user.click(foot().getByRole('link', { name: 'Nakijken' }));
    await user.click(await screen.findByRole('button', { name: 'Bekijk mijn beeld' }));
    await screen.findByText('at /round/round-01/results');
    expect(await stored()).toMatchObject({ openAnswers: { unsaid: 'Veel' } });
    expect((await stored()).finishedAt).not.toBeNull();
  });

  it('shows that a sheet is not here', async () => {
    reopenFilling();
    expect(await screen.findByText('not found')).toBeVisible();
  });
});
