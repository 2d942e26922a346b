import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listAgreements } from '#src/storage/agreements.ts';
import { listTrash } from '#src/storage/trash.ts';
import { toDay } from '#src/i18n/say.ts';
import { addGroup } from '#test/features/setup/groups.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { agreement, openAgreements, putAgreements } from './views.tsx';

pageForTests();
screensForTests();
beforeEach(() => sessionStorage.clear());
afterEach(() => vi.useRealTimers());

const makeButton = () => screen.findByRole('button', { name: 'Afspraak maken' });
const dialog = async () => within(await screen.findByRole('dialog'));
const whatField = 'Wat spreken jullie af?';
/** An agreement in the list, by what it says. */
async function line(what: string) {
  const item = (await screen.findByRole('heading', { level: 3, name: what })).closest('li');
  if (!item) throw new Error('There is no line');
  return within(item);
}
/** Only the day stands still: everything else goes on. */
const itIs = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00`) });

describe('a round without agreements', () => {
  it('says what makes a good one', async () => {
    await addGroup();
    openAgreements();
    expect(await screen.findByText(/^Nog geen afspraken\. Een goede afspraak is klein/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Wat spraken we vorige keer af?' })).not.toBeInTheDocument();
  });
});

describe('making an agreement', () => {
  it('needs one sentence, and the focus is back at the button', async () => {
    await addGroup();
    const { user } = openAgreements();
    await user.click(await makeButton());
    const form = await dialog();
    await user.type(form.getByRole('textbox', { name: whatField }), '  We bellen elkaar vooraf.  ');
    await user.click(form.getByRole('button', { name: 'Bewaar de afspraak' }));
    await line('We bellen elkaar vooraf.');
    expect(await screen.findByText('De afspraak is bewaard.')).toBeVisible();
    expect(await makeButton()).toHaveFocus();
    expect(await listAgreements('round-01')).toMatchObject([
      { what: 'We bellen elkaar vooraf.', kind: 'action', who: '', due: null, facetId: null, review: null },
    ]);
  });

  it('keeps all that is said of it', async () => {
    itIs('2026-11-24');
    await addGroup();
    const { user } = openAgreements();
    await user.click(await makeButton());
    const form = await dialog();
    const type = (label: string, text: string) => user.type(form.getByLabelText(label), text);
    await type(whatField, 'We bellen elkaar vooraf.');
    await type('Wie zorgt ervoor?', 'Noor');
    await type('Samen met wie?', 'Bram');
    await type('Hoe merken jullie dat het werkt?', 'Niemand is verrast.');
    await user.click(form.getByRole('button', { name: 'Over 2 weken' }));
    expect(form.getByText('Voor 8 december 2026.')).toBeVisible();
    await user.click(form.getByRole('radio', { name: /^Zo werken we/ }));
    await user.selectOptions(form.getByRole('combobox'), 'Gezamenlijk belang');
    await user.click(form.getByRole('button', { name: 'Bewaar de afspraak' }));
    const made = await line('We bellen elkaar vooraf.');
    for (const text of ['Noor', 'Bram', 'Niemand is verrast.', 'voor 8 december 2026', 'Zo werken we']) {
      expect(made.getByText(text)).toBeVisible();
    }
    expect(made.getByText('Gezamenlijk belang')).toHaveAttribute('data-tone', 'interests');
  });

  it('without a day comes back the next time', async () => {
    await addGroup();
    const { user } = openAgreements();
    await user.click(await makeButton());
    const form = await dialog();
    await user.click(form.getByRole('button', { name: 'Over 2 weken' }));
    expect(form.getByLabelText('Voor welke dag?')).toHaveValue(toDay(new Date(), 14));
    await user.click(form.getByRole('button', { name: 'Volgende keer' }));
    expect(form.getByLabelText('Voor welke dag?')).toHaveValue('');
    expect(form.getByText('Zonder dag: jullie kijken er de volgende keer naar.')).toBeVisible();
  });

  it('offers the facets of this round by theme', async () => {
    await addGroup();
    const { user } = openAgreements();
    await user.click(await makeButton());
    const facets = (await dialog()).getByRole('combobox', { name: 'Bij welk onderwerp hoort het?' });
    expect(within(facets).getAllByRole('group')).toHaveLength(4);
    // One without a facet, and the twelve of the quick questionnaire.
    expect(within(facets).getAllByRole('option')).toHaveLength(13);
  });

  it('is not done with spaces only', async () => {
    await addGroup();
    const { user } = openAgreements();
    await user.click(await makeButton());
    const form = await dialog();
    await user.type(form.getByRole('textbox', { name: whatField }), '   ');
    await user.click(form.getByRole('button', { name: 'Bewaar de afspraak' }));
    expect(await form.findByRole('alert')).toHaveTextContent('Schrijf eerst op wat jullie afspreken.');
    expect(await listAgreements('round-01')).toEqual([]);
  });

  it('says that a fourth is one more than is advised, and lets it be', async () => {
    await addGroup();
    await putAgreements(...['1', '2', '3'].map((one) => agreement({ id: `agreement-${one}`, what: one })));
    const { user } = openAgreements();
    await user.click(await makeButton());
    const form = await dialog();
    expect(form.getByText(/^Jullie hebben er al 3\. Eén erbij mag/)).toBeVisible();
    await user.type(form.getByRole('textbox', { name: whatField }), 'De vierde');
    await user.click(form.getByRole('button', { name: 'Bewaar de afspraak' }));
    await line('De vierde');
  });
});

describe('what was typed', () => {
  it('is still there after closing, and after the page was loaded again', async () => {
    await addGroup();
    const first = openAgreements();
    await first.user.click(await makeButton());
    await first.user.type((await dialog()).getByRole('textbox', { name: whatField }), 'Half af');
    await first.user.click((await dialog()).getByRole('button', { name: 'Sluiten' }));
    expect(await screen.findByText('Wat je hebt getypt, blijft staan tot je verdergaat.')).toBeVisible();
    first.unmount();

    const { user } = openAgreements();
    await user.click(await makeButton());
    const form = await dialog();
    expect(form.getByRole('textbox', { name: whatField })).toHaveValue('Half af');
    await user.click(form.getByRole('button', { name: 'Begin opnieuw' }));
    expect(form.getByRole('textbox', { name: whatField })).toHaveValue('');
  });

  it('leaves nothing behind when nothing was typed', async () => {
    await addGroup();
    const { user } = openAgreements();
    await user.click(await makeButton());
    await user.click((await dialog()).getByRole('radio', { name: /^Zo werken we/ }));
    await user.click((await dialog()).getByRole('button', { name: 'Sluiten' }));
    await user.click(await makeButton());
    expect((await dialog()).queryByRole('button', { name: 'Begin opnieuw' })).not.toBeInTheDocument();
    expect(screen.queryByText(/blijft staan/)).not.toBeInTheDocument();
  });

  it('turns no page behind the dialog: its keys stay inside', async () => {
    await addGroup();
    const { user } = openAgreements();
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    await user.click(await makeButton());
    await user.type((await dialog()).getByRole('textbox', { name: whatField }), 'n b');
    window.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('changing an agreement', () => {
  it('begins with what it says, and keeps the rest', async () => {
    await addGroup();
    await putAgreements(agreement());
    const { user } = openAgreements();
    const edit = (await line('We bellen elkaar vooraf.')).getByRole('button', {
      name: 'Pas aan: We bellen elkaar vooraf.',
    });
    await user.click(edit);
    const form = await dialog();
    expect(form.getByLabelText('Wie zorgt ervoor?')).toHaveValue('Noor');
    fireEvent.change(form.getByRole('textbox', { name: whatField }), {
      target: { value: 'We mailen elkaar.' },
    });
    await user.click(form.getByRole('button', { name: 'Bewaar de afspraak' }));
    await line('We mailen elkaar.');
    expect(await listAgreements('round-01')).toMatchObject([
      { id: 'agreement-1', revision: 2, what: 'We mailen elkaar.', who: 'Noor', facetId: 'B6' },
    ]);
  });
});

describe('removing an agreement', () => {
  it('can be undone at once, and for 30 days', async () => {
    await addGroup();
    await putAgreements(agreement());
    const { user } = openAgreements();
    const first = await line('We bellen elkaar vooraf.');
    await user.click(first.getByRole('button', { name: /^Verwijder/ }));
    expect(await screen.findByText(/^De afspraak is verwijderd\./)).toBeVisible();
    expect(await listTrash(new Date().toISOString())).toMatchObject([{ kind: 'agreement', agreements: 1 }]);
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    await line('We bellen elkaar vooraf.');
    expect(await listAgreements('round-01')).toEqual([agreement()]);
  });
});

describe('an agreement whose day has passed', () => {
  it('says so in words, and asks how it went', async () => {
    itIs('2026-12-09');
    await addGroup();
    await putAgreements(agreement());
    const { user } = openAgreements();
    const past = await line('We bellen elkaar vooraf.');
    expect(past.getByText('voor 8 december 2026; die dag is voorbij')).toBeVisible();
    await user.click(past.getByRole('radio', { name: 'Gelukt' }));
    await until(async () =>
      expect(await listAgreements('round-01')).toMatchObject([
        { review: { outcome: 'done', why: '', day: '2026-12-09' } },
      ]),
    );
    expect(await past.findByText('voor 8 december 2026')).toBeVisible();
  });

  it('is left in peace on that day itself', async () => {
    itIs('2026-12-08');
    await addGroup();
    await putAgreements(agreement());
    openAgreements();
    const due = await line('We bellen elkaar vooraf.');
    expect(due.getByText('voor 8 december 2026')).toBeVisible();
    expect(due.queryByRole('radio')).not.toBeInTheDocument();
  });
});
