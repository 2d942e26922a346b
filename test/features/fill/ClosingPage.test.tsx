import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { openFilling, statement, stored, texts } from './filling.tsx';

pageForTests();
screensForTests();

it('takes at most three votes', async () => {
  const { user } = await openFilling({ page: 'closing' });
  const { getByRole, getAllByRole } = await statement(
    'Kies hoogstens drie stellingen waar je over wilt praten.',
  );
  expect(screen.getByText('Nog geen gekozen')).toBeVisible();
  const [first, second, third, fourth] = getAllByRole('checkbox');
  if (!first || !second || !third || !fourth) throw new Error('Fewer than four statements');
  for (const vote of [first, second, third]) await user.click(vote);
  expect(screen.getByText('3 van 3 gekozen')).toBeVisible();
  expect(fourth).toBeDisabled();
  await until(async () => expect((await stored()).votes).toEqual(['B1', 'B3', 'B6']));
  await user.click(getByRole('checkbox', { name: texts.B3 }));
  expect(fourth).toBeEnabled();
  await until(async () => expect((await stored()).votes).toEqual(['B1', 'B6']));
});
