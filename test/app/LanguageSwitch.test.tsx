import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { LanguageSwitch } from '#src/app/LanguageSwitch.tsx';
import { forgetPreferences, readPreference } from '#src/storage/preferences.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';

screensForTests();
beforeEach(() => forgetPreferences());

it('switches the language of the screen, and remembers it', async () => {
  const { user } = openScreens('/', { '/': <LanguageSwitch /> });
  expect(screen.getAllByRole('option').map(({ textContent, lang }) => [textContent, lang])).toEqual([
    ['Nederlands', 'nl'],
    ['English', 'en'],
  ]);
  expect(readPreference('language')).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Taal' }), 'English');
  expect(await screen.findByRole('combobox', { name: 'Language' })).toHaveValue('en');
  await until(() => expect(readPreference('language')).toBe('en'));
});

it('can be short where there is little room', () => {
  openScreens('/', { '/': <LanguageSwitch short /> });
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['NL', 'EN']);
});
