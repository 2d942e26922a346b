import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeAgreement, listAgreements } from '#src/storage/agreements.ts';
import { addGroup } from '#test/features/setup/groups.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { faults } from '#test/support/storage-faults.ts';
import { agreement, openAgreements, putAgreements, putTwoRounds } from './views.tsx';

pageForTests();
screensForTests();
beforeEach(() => sessionStorage.clear());

const dialog = async () => within(await screen.findByRole('dialog'));
const whatField = 'Wat spreken jullie af?';
const save = 'Bewaar de afspraak';

describe('a save that fails', () => {
  it('keeps the form open with what was typed, says why, and works the second time, once', async () => {
    await addGroup();
    const { user } = openAgreements();
    await user.click(await screen.findByRole('button', { name: 'Afspraak maken' }));
    const form = await dialog();
    await user.type(form.getByRole('textbox', { name: whatField }), 'We bellen elkaar.');
    faults.fullAtPut();
    await user.click(form.getByRole('button', { name: save }));
    expect(await form.findByRole('alert')).toHaveTextContent(
      'De afspraak is niet bewaard. Wat je hebt getypt, staat er nog. Er is geen ruimte meer op dit apparaat.',
    );
    expect(form.getByRole('textbox', { name: whatField })).toHaveValue('We bellen elkaar.');
    await user.click(form.getByRole('button', { name: save }));
    await screen.findByText('De afspraak is bewaard.');
    expect(await listAgreements('round-01')).toHaveLength(1);
  });

  it('of how it went says so, and can be tried again', async () => {
    await putTwoRounds();
    await putAgreements(agreement());
    const { user } = openAgreements('round-02');
    faults.fullAtPut();
    await user.click(await screen.findByRole('radio', { name: 'Gelukt' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen ruimte meer op dit apparaat.');
    expect(screen.getByText('Niet bewaard')).toBeVisible();
    expect((await listAgreements('round-01'))[0]?.review).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await until(async () =>
      expect((await listAgreements('round-01'))[0]?.review).toMatchObject({ outcome: 'done' }),
    );
  });
});

describe('an agreement that another tab changed meanwhile', () => {
  it('is not overwritten unseen: what it says now is told first, and what was typed stays', async () => {
    await addGroup();
    await putAgreements(agreement());
    const { user } = openAgreements();
    await user.click(await screen.findByRole('button', { name: /^Pas aan/ }));
    const form = await dialog();
    await user.type(form.getByRole('textbox', { name: whatField }), ' Altijd.');
    await act(() => changeAgreement('agreement-1', 1, (one) => ({ ...one, what: 'We appen elkaar.' })));
    await screen.findByRole('heading', { level: 3, name: 'We appen elkaar.' });
    await user.click(form.getByRole('button', { name: save }));
    expect(await form.findByRole('alert')).toHaveTextContent('Er staat nu: ‘We appen elkaar.’');
    expect((await listAgreements('round-01'))[0]?.what).toBe('We appen elkaar.');
    await user.click(form.getByRole('button', { name: save }));
    expect(
      await screen.findByRole('heading', { level: 3, name: 'We bellen elkaar vooraf. Altijd.' }),
    ).toBeVisible();
  });

  it('shows how it went as that tab said it', async () => {
    await putTwoRounds();
    await putAgreements(agreement());
    openAgreements('round-02');
    await screen.findByRole('radio', { name: 'Gelukt' });
    await act(() =>
      changeAgreement('agreement-1', 1, (one) => ({
        ...one,
        review: { outcome: 'not', why: 'Ziek.', day: '2027-05-24' },
      })),
    );
    await until(() => expect(screen.getByRole('radio', { name: 'Niet gelukt' })).toBeChecked());
    expect(screen.getByRole('textbox', { name: 'Wil je er iets bij zeggen?' })).toHaveValue('Ziek.');
  });
});
