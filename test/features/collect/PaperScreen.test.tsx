import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PaperScreen } from '#src/features/collect/PaperScreen.tsx';
import { paths, routePatterns } from '#src/paths.ts';
import type { Round } from '#src/domain/round.ts';
import { listArrivals } from '#src/storage/arrivals.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';
import { groupOf, partners, putRound } from './group.ts';

pageForTests();
screensForTests();
beforeEach(() => sessionStorage.clear());

const open = () => openScreens(paths.paper(round.id), { [routePatterns.paper]: <PaperScreen /> });
const round = groupOf({ partners: [] });

async function openPaper(given: Round = round) {
  await putRound(given);
  const opened = open();
  await screen.findByRole('heading', { name: 'Papier intypen' });
  return opened;
}

const answersHere = async () => (await listSheets(round.id)).map(({ answers }) => Object.values(answers));

describe('keying in paper', () => {
  it('takes one key for each statement and two at the end, and starts the next form', async () => {
    const { user } = await openPaper();
    await user.keyboard('123450-12345{Enter}{Enter}');
    expect(await screen.findByText(/^Bewaard: .* 1 formulier ingetypt\.$/)).toBeVisible();
    expect(await answersHere()).toEqual([[1, 2, 3, 4, 5, 'dk', 'na', 1, 2, 3, 4, 5]]);
    expect((await listArrivals(round.id)).map(({ road }) => road)).toEqual(['paper']);
    const [first] = screen.getAllByRole('textbox');
    expect(first).toHaveFocus();
    expect(first).toHaveValue('');
    await user.keyboard('555555555555{Enter}{Enter}');
    await screen.findByText(/2 formulieren ingetypt/);
    expect(await listSheets(round.id)).toHaveLength(2);
  });

  it('goes back and clears with Backspace, moves with arrows, and stores at once with Ctrl+Enter', async () => {
    const { user } = await openPaper();
    await user.keyboard('12{Backspace}3{ArrowUp}{ArrowUp}4{Control>}{Enter}{/Control}');
    await screen.findByText(/^Bewaard/);
    expect(await answersHere()).toEqual([[4, 3]]);
  });

  it('takes wishes, trends and votes', async () => {
    const { user } = await openPaper();
    await user.keyboard('3{Control>}{/Control}');
    screen.getByRole('textbox', { name: 'Belangen: wens' }).focus();
    await user.keyboard('51');
    screen.getByRole('textbox', { name: 'Keuze 1' }).focus();
    await user.keyboard('12');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/^Bewaard/);
    const [sheet] = await listSheets(round.id);
    expect(sheet?.themes).toEqual({ interests: { wish: 5, trend: 'better' } });
    expect(sheet?.votes).toEqual([round.instrument.statements[11]]);
  });

  it('asks for the organisation first, where there are any', async () => {
    const withPartners = groupOf();
    const { user } = await openPaper(withPartners);
    const organisation = screen.getByRole('combobox', { name: 'Organisatie' });
    expect(organisation).toHaveFocus();
    await user.selectOptions(organisation, '2 ROC Rijnvliet');
    organisation.focus();
    await user.keyboard('{Enter}4{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/^Bewaard: ROC Rijnvliet\./)).toBeVisible();
    expect((await listSheets(round.id))[0]?.respondent.partnerId).toBe(partners[1]?.id);
  });

  it('says so when a key means nothing, and when nothing was keyed in', async () => {
    const { user } = await openPaper();
    await user.keyboard('8');
    expect(await screen.findByText('Dat kan hier niet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bewaar dit formulier' }));
    await user.keyboard('{ArrowDown}');
    await until(() => expect(screen.queryByText(/^Bewaard/)).not.toBeInTheDocument());
    expect(await listSheets(round.id)).toEqual([]);
  });

  it('keeps a form that is not complete over a reload', async () => {
    const { user, unmount } = await openPaper();
    await user.keyboard('123');
    unmount();
    open();
    const fields = await screen.findAllByRole('textbox');
    expect(fields.slice(0, 4).map((field) => (field as HTMLInputElement).value)).toEqual(['1', '2', '3', '']);
  });

  it('takes out the last form again', async () => {
    const { user } = await openPaper();
    await user.keyboard('4{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Haal het laatste eruit' }));
    expect(await screen.findByText('Eruit gehaald.')).toBeVisible();
    expect(await listSheets(round.id)).toEqual([]);
  });

  it('works by touch, with keys on the screen', async () => {
    const { user } = await openPaper();
    const pad = screen.getByRole('group', { name: 'Toetsen', hidden: true });
    for (const key of ['5', '-']) {
      await user.click([...pad.querySelectorAll('button')].find((one) => one.textContent === key) ?? pad);
    }
    await user.click(screen.getByRole('button', { name: 'Bewaar dit formulier' }));
    await screen.findByText(/^Bewaard/);
    expect(await answersHere()).toEqual([[5, 'na']]);
  });
});
