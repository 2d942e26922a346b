import { render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#src/app/ErrorBoundary.tsx';
import { startFailed } from '#src/app/start-failed.ts';
import { changeLanguage, startWords } from '#src/i18n/words.ts';

function Broken(): never {
  throw new Error('a mistake of ours');
}

beforeAll(() => startWords('nl'));
beforeEach(() => changeLanguage('nl'));

it.each([
  ['nl', 'Er ging iets mis', 'Laad opnieuw', 'Haal mijn antwoorden op'],
  ['en', 'Something went wrong', 'Reload', 'Get my answers'],
] as const)('a mistake of ours shows ways out, in %s', async (language, title, reload, rescue) => {
  await changeLanguage(language);
  vi.mocked(console.error).mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(screen.getByRole('button', { name: reload })).toBeVisible();
  expect(screen.getByRole('link', { name: rescue })).toHaveAttribute('href', './rescue.html');
  // React reports what a boundary catches; here that is what is asked for.
  vi.mocked(console.error).mockClear();
});

it('without a mistake nothing of it is seen', () => {
  render(
    <ErrorBoundary>
      <p>Alles goed</p>
    </ErrorBoundary>,
  );
  expect(screen.getByText('Alles goed')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('when the app cannot even start, both languages point to the rescue page', () => {
  const place = document.createElement('div');
  place.textContent = 'Even geduld';
  startFailed(place);
  expect(
    [...place.children].map((paragraph) => [paragraph.getAttribute('lang'), paragraph.textContent]),
  ).toEqual([
    ['nl', 'Samenspiegel kan niet starten. Je antwoorden staan nog op dit apparaat. Haal je antwoorden op'],
    ['en', 'Samenspiegel cannot start. Your answers are still on this device. Get your answers'],
  ]);
  expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    './rescue.html',
    './rescue.html',
  ]);
});
