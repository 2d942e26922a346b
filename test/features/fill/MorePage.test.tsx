import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { roundAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { openFilling, statement, stored } from './filling.tsx';

pageForTests();
screensForTests();

it('asks the optional parts that the round chose, and stores them', async () => {
  const round = roundAlone({ parts: ['aim', 'seekOffer', 'forms', 'dilemmas'] });
  const { user } = await openFilling({ round });
  await user.type(
    await screen.findByRole('textbox', { name: 'Wat willen we samen bereiken?' }),
    'Meer techniek',
  );
  await user.click(screen.getByRole('link', { name: 'Proces: 0 van 3 ingevuld' }));
  await user.click(await screen.findByRole('link', { name: 'Meer vragen' }));
  await user.type(
    await screen.findByRole('textbox', { name: 'Wat zoekt mijn organisatie in deze samenwerking?' }),
    'Docenten',
  );
  const form = await statement('Lokalen, machines of een bus delen');
  await user.click(form.getByRole('radio', { name: 'willen we' }));
  const [now] = screen.getAllByRole('group', { name: 'nu' });
  if (!now) throw new Error('No dilemma');
  await user.click(within(now).getByRole('radio', { name: '2 Eigen aanbod sterk houden' }));
  await until(async () =>
    expect(await stored()).toMatchObject({
      aim: 'Meer techniek',
      seek: 'Docenten',
      forms: { facilities: 'wanted' },
      dilemmas: { offer: { now: 2, wish: null } },
    }),
  );
});
