import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readConversation } from '#src/storage/conversations.ts';
import { until } from '#test/support/screens.tsx';
import { openResults, resultsForTests } from './results.tsx';

resultsForTests();

/** The list as it stands: facet and reason. */
function topics(): string[] {
  const list = within(screen.getByRole('region', { name: 'Om over te praten' }));
  return list
    .getAllByRole('listitem')
    .map(
      (item) =>
        `${item.querySelector('strong')?.textContent ?? ''}: ${item.querySelector('span:last-child')?.textContent ?? ''}`,
    );
}
const edit = 'Lijst aanpassen';

describe('the list to talk about', () => {
  it('follows from what the group said, each with its reason and a question', async () => {
    await openResults();
    expect(topics().slice(0, 3)).toEqual([
      'Op tijd eerlijk: jullie sterkste punt samen',
      'Gezamenlijk belang: twee kampen',
      'Vertrouwen: één stem apart',
    ]);
    const list = screen.getByRole('region', { name: 'Om over te praten' });
    expect(within(list).getAllByRole('listitem')[1]?.querySelector('p')).not.toBeEmptyDOMElement();
    expect(screen.getByRole('link', { name: 'Start het gesprek' })).toHaveAttribute(
      'href',
      '/round/round-01/talk',
    );
    expect(within(list).getByRole('link', { name: 'Afspraken' })).toHaveAttribute(
      'href',
      '/round/round-01/agreements',
    );
  });

  it('can be put in another order, pinned and shortened, all by buttons, and each step can be undone', async () => {
    const { user } = await openResults();
    const before = topics();
    await user.click(screen.getByRole('button', { name: edit }));
    await user.click(screen.getByRole('button', { name: 'Omhoog: Vertrouwen' }));
    await until(() => expect(topics()[1]).toBe('Vertrouwen: één stem apart'));
    await user.click(screen.getByRole('button', { name: 'Zet vast: Vertrouwen' }));
    await until(() => expect(topics()[0]).toBe('Vertrouwen: één stem apart · staat vast'));
    await user.click(screen.getByRole('button', { name: 'Haal weg: Gezamenlijk belang' }));
    await until(() => expect(topics().join()).not.toContain('Gezamenlijk belang'));
    expect((await readConversation('round-01')).agenda.statementIds).not.toContain('B3');
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    await until(() => expect(topics().join()).toContain('Gezamenlijk belang'));
    expect(topics()).toHaveLength(before.length);
  });

  it('takes any statement that is not on it', async () => {
    const { user } = await openResults();
    await user.click(screen.getByRole('button', { name: edit }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kies een onderwerp' }), 'Geld en tijd');
    await user.click(screen.getByRole('button', { name: 'Zet op de lijst' }));
    await until(() => expect(topics().at(-1)).toBe('Geld en tijd: door jullie toegevoegd'));
    expect(await screen.findByText('‘Geld en tijd’ staat op de lijst.')).toBeInTheDocument();
  });

  it('keeps a button that has nothing to do where the keyboard is', async () => {
    const { user } = await openResults();
    await user.click(screen.getByRole('button', { name: edit }));
    const up = screen.getAllByRole('button', { name: /^Omhoog: / })[0];
    expect(up).toHaveAttribute('aria-disabled', 'true');
  });
});
