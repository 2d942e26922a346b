import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readConversation } from '#src/storage/conversations.ts';
import { groupHere } from '#test/support/group.ts';
import { until } from '#test/support/screens.tsx';
import { sheets } from '#test/support/sheets.ts';
import { five, openAgain, openResults, resultsForTests } from './results.tsx';

resultsForTests();

const closed = { revealedAt: null };
const reveal = 'Resultaat tonen';

describe('before the result of a group is shown', () => {
  it('only how many are in is on the screen', async () => {
    const { inside } = await openResults({ round: closed });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Eerst raden, dan kijken');
    expect(inside.getByRole('heading', { name: '5 antwoordbladen zijn binnen.' })).toBeInTheDocument();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('the group guesses, and every choice is stored at once', async () => {
    const { user } = await openResults({ round: closed });
    const theme = screen.getByRole('combobox', { name: 'Welk thema komt het hoogst uit?' });
    expect(theme).toHaveDisplayValue('Nog niets gekozen');
    await user.selectOptions(theme, 'Relatie');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Over welk onderwerp denken jullie het meest verschillend?' }),
      'Gezamenlijk belang',
    );
    await until(async () =>
      expect((await readConversation('round-01')).guess).toEqual({ themeId: 'relationship', facetId: 'B3' }),
    );
  });

  it('it is said what showing does; then it is shown, and can be undone', async () => {
    const { user } = await openResults({ round: closed });
    await user.click(screen.getByRole('button', { name: reveal }));
    const dialog = within(screen.getByRole('dialog', { name: 'Laat je het resultaat nu zien?' }));
    expect(dialog.getByText(/Wie later inlevert, komt er vanzelf bij/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Nog niet' }));
    expect((await groupHere()).round.revealedAt).toBeNull();

    await user.click(screen.getByRole('button', { name: reveal }));
    await user.click(screen.getByRole('button', { name: 'Ja, laat zien' }));
    await screen.findByRole('heading', { level: 1, name: /staat het hoogst/ });
    await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await screen.findByRole('heading', { level: 1, name: 'Eerst raden, dan kijken' });
    expect((await groupHere()).round.revealedAt).toBeNull();
  });

  it('an anonymous round says what cannot be undone, and shows the sheets that are there', async () => {
    const { user } = await openResults({ round: { ...closed, openness: 'anonymous' } });
    await user.click(screen.getByRole('button', { name: reveal }));
    expect(screen.getByRole('dialog')).toHaveTextContent(
      '5 antwoordbladen tellen mee.Wie later inlevert, wacht tot er minstens 5 nieuwe antwoordbladen zijn.',
    );
    expect(screen.getByRole('dialog')).toHaveTextContent('Dit kun je niet terugdraaien.');
    await user.click(screen.getByRole('button', { name: 'Ja, laat zien' }));
    await screen.findByRole('heading', { level: 1, name: /staat het hoogst/ });
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).not.toBeInTheDocument();
    expect((await groupHere()).round.shownSheetIds).toEqual([five.map(({ id }) => id)]);
  });

  it('with too few sheets it says how many are needed, and shows no way to show', async () => {
    await openResults({ round: { ...closed, openness: 'anonymous' }, sheets: five.slice(0, 3) });
    expect(screen.getByText(/zijn minstens 5 antwoordbladen nodig/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: reveal })).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar de antwoorden' })).toHaveAttribute(
      'href',
      '/round/round-01/collect',
    );
  });

  it('a rehearsal says that it is one', async () => {
    await openResults({ round: { ...closed, rehearsal: true } });
    expect(screen.getByText(/Dit is een oefening/)).toBeInTheDocument();
  });
});

describe('when nothing may be shown any more', () => {
  it('it says why, and what one can do', async () => {
    await openResults({ sheets: sheets('B1 finished\n3 no\n4 no') });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Er is nog geen resultaat');
    expect(screen.getByText(/Er zijn 2 antwoordbladen, maar geen daarvan is klaar/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar de antwoorden' })).toBeInTheDocument();
  });
});

describe('after the guess', () => {
  it('the guess stands beside what came out, and no word says whether it was right', async () => {
    const { user, unmount } = await openResults({ round: closed });
    await user.selectOptions(screen.getByRole('combobox', { name: /hoogst/ }), 'Belangen');
    await user.selectOptions(screen.getByRole('combobox', { name: /verschillend/ }), 'Vertrouwen');
    await until(async () => expect((await readConversation('round-01')).guess.facetId).toBe('R2'));
    await user.click(screen.getByRole('button', { name: reveal }));
    await user.click(screen.getByRole('button', { name: 'Ja, laat zien' }));
    await screen.findByRole('heading', { level: 1, name: /staat het hoogst/ });
    unmount();
    await openAgain();
    expect(screen.getByRole('region', { name: 'Wat jullie dachten' })).toHaveTextContent(
      'Hoogste thema. Jullie dachten: Belangen. Het werd: Relatie.' +
        'Meeste verschil. Jullie dachten: Vertrouwen. De antwoorden lagen het verst uit elkaar bij: Gezamenlijk belang.',
    );
  });
});
