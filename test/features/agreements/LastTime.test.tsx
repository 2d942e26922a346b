import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAgreements } from '#src/storage/agreements.ts';
import { addGroup } from '#test/features/setup/groups.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { agreement, openAgreements, putAgreements, putTwoRounds } from './views.tsx';

pageForTests();
screensForTests();
beforeEach(() => sessionStorage.clear());

const lastTime = async () =>
  within(await screen.findByRole('region', { name: 'Wat spraken we vorige keer af?' }));
const thisTime = async () => within(await screen.findByRole('region', { name: 'Afspraken van deze keer' }));
const how = async (what: string) =>
  within((await lastTime()).getByRole('group', { name: `Hoe ging het? ${what}` }));

const calling = agreement();
const visiting = agreement({ id: 'agreement-2', what: 'Bram bezoekt De Brug.', due: null });

describe('the agreements of last time', () => {
  beforeEach(async () => {
    await putTwoRounds();
    await putAgreements(calling, visiting);
  });

  it('come first, each with four outcomes and none chosen', async () => {
    openAgreements('round-02');
    expect((await lastTime()).getByText('Uit ‘Werkgroep LOB’, 24 november 2026')).toBeVisible();
    expect((await lastTime()).getByText('2 nog niet besproken.')).toBeVisible();
    const choices = (await how(calling.what)).getAllByRole('radio');
    expect(choices).toHaveLength(4);
    for (const choice of choices) expect(choice).not.toBeChecked();
    expect(screen.queryByRole('button', { name: /^Neem mee/ })).not.toBeInTheDocument();
    const [first, second] = screen.getAllByRole('heading', { level: 2 });
    expect([first?.textContent, second?.textContent]).toEqual([
      'Wat spraken we vorige keer af?',
      'Afspraken van deze keer',
    ]);
  });

  it('are told how they went, stored at once with the agreement itself, and counted in one sentence', async () => {
    const { user } = openAgreements('round-02');
    await user.click((await how(calling.what)).getByRole('radio', { name: 'Gelukt' }));
    await user.click((await how(visiting.what)).getByRole('radio', { name: 'Deels gelukt' }));
    const why = (await lastTime()).getAllByRole('textbox', { name: 'Wil je er iets bij zeggen?' }).at(-1);
    if (!why) throw new Error('There is no place for a word');
    await user.type(why, 'Geen tijd.');
    await user.tab();
    await until(async () =>
      expect(await listAgreements('round-01')).toMatchObject([
        { review: { outcome: 'done', why: '' } },
        { review: { outcome: 'partly', why: 'Geen tijd.' } },
      ]),
    );
    expect(await (await lastTime()).findByText('1 gelukt, 1 deels.')).toBeVisible();
    expect(await (await lastTime()).findAllByText('Bewaard op dit apparaat')).not.toHaveLength(0);
  });

  it('may be told otherwise later, and by then carry their word along', async () => {
    const first = openAgreements('round-02');
    await first.user.click((await how(calling.what)).getByRole('radio', { name: 'Niet gelukt' }));
    await first.user.type(
      (await lastTime()).getByRole('textbox', { name: 'Wil je er iets bij zeggen?' }),
      'Vergeten.',
    );
    await first.user.tab();
    await until(async () => expect((await listAgreements('round-01'))[0]?.review?.why).toBe('Vergeten.'));
    first.unmount();
    const { user } = openAgreements('round-02');
    expect((await how(calling.what)).getByRole('radio', { name: 'Niet gelukt' })).toBeChecked();
    await user.click((await how(calling.what)).getByRole('radio', { name: 'Niet meer nodig' }));
    await until(async () =>
      expect((await listAgreements('round-01'))[0]?.review).toMatchObject({
        outcome: 'dropped',
        why: 'Vergeten.',
      }),
    );
  });

  it('go along when they are not done yet, once, and without a day that is over', async () => {
    const { user } = openAgreements('round-02');
    await user.click((await how(calling.what)).getByRole('radio', { name: 'Niet gelukt' }));
    await user.click(await screen.findByRole('button', { name: `Neem mee naar deze keer: ${calling.what}` }));
    const taken = await screen.findByRole('button', { name: `Meegenomen naar deze keer: ${calling.what}` });
    await user.click(taken);
    await user.dblClick(taken);
    expect((await thisTime()).getAllByRole('listitem')).toHaveLength(1);
    expect(await listAgreements('round-02')).toMatchObject([
      { what: calling.what, who: 'Noor', facetId: 'B6', review: null },
    ]);
  });
});

describe('agreements of still earlier rounds', () => {
  it('are listed folded, with what became of them', async () => {
    await addGroup();
    await addGroup({ id: 'round-02', name: 'Tweede', previousRoundId: 'round-01' });
    await addGroup({ id: 'round-03', name: 'Derde', previousRoundId: 'round-02' });
    await putAgreements(
      agreement({ review: { outcome: 'partly', why: 'Geen tijd.', day: '2027-05-24' } }),
      visiting,
    );
    openAgreements('round-03');
    const fold = (await screen.findByText('1 deels, 1 nog niet besproken.')).closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold).toHaveTextContent('Werkgroep LOB, 24 november 2026');
    expect(fold).toHaveTextContent('Deels gelukt: Geen tijd.');
    expect(screen.queryByRole('heading', { name: 'Wat spraken we vorige keer af?' })).not.toBeInTheDocument();
  });
});
