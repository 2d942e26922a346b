import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { openFilling, statement, stored, texts } from './filling.tsx';

/** The names of the scales that were drawn, in order. */
const drawn: string[] = [];
vi.mock('#src/ui/ScaleInput.tsx', async (importActual) => {
  const actual = await importActual<typeof import('#src/ui/ScaleInput.tsx')>();
  return {
    ScaleInput: (props: Parameters<typeof actual.ScaleInput>[0]) => {
      drawn.push(String(props.radio.name));
      return <actual.ScaleInput {...props} />;
    },
  };
});

pageForTests();
screensForTests();

beforeEach(() => {
  drawn.length = 0;
});

it('an answer draws no other statement again, also when it has been stored', async () => {
  const { user } = await openFilling();
  const { getByRole } = await statement(texts.B1);
  expect(new Set(drawn)).toEqual(
    new Set(['answers.B1', 'answers.B3', 'answers.B6', 'themes.interests.wish']),
  );
  drawn.length = 0;
  await user.click(getByRole('radio', { name: /^4/ }));
  await until(async () => expect((await stored()).answers).toEqual({ B1: 4 }));
  await user.click(getByRole('radio', { name: /^5/ }));
  await until(async () => expect((await stored()).answers).toEqual({ B1: 5 }));
  await screen.findByRole('link', { name: 'Belangen: 1 van 3 ingevuld' });
  // What was stored is read again in a few turns; a drawing that came of it would be there by now.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(drawn).toEqual([]);
});
