import { configure, render, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { beforeAll, beforeEach, vi } from 'vitest';
import { loadInstrumentWords } from '#src/i18n/instrument-words.ts';
import { changeLanguage, loadFileWords, startWords } from '#src/i18n/words.ts';
import { ToastProvider } from '#src/ui/Toast.tsx';
import { freshStorage } from './storage.ts';

/**
 * The screen's words in Dutch and an empty storage, for every test of a file. Call once at its top. React draws when
 * it would in a browser, not in the middle of an event, so wait for what comes on another screen (`findBy...`).
 */
export function screensForTests(): void {
  configure({
    eventWrapper: (send): unknown => send(),
    // A slow machine is no reason to fail.
    asyncUtilTimeout: 30_000,
  });
  beforeAll(async () => {
    await startWords('nl');
    await loadFileWords();
    await loadInstrumentWords('region', 'nl');
  });
  beforeEach(async () => {
    freshStorage();
    await changeLanguage('nl');
  });
}

/**
 * Opens screens at an address, with the app's address patterns and toasts around them. Every other address shows
 * itself as `at /...`.
 */
export function openScreens(address: string, screens: Record<string, ReactNode>) {
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const opened = render(
    <ToastProvider closeLabel="Sluiten">
      <MemoryRouter initialEntries={[address]}>
        <Suspense fallback={<p>loading words</p>}>
          <Routes>
            {Object.entries(screens).map(([pattern, screen]) => (
              <Route key={pattern} path={pattern} element={screen} />
            ))}
            <Route path="*" element={<Where />} />
          </Routes>
        </Suspense>
      </MemoryRouter>
    </ToastProvider>,
  );
  return { user, ...opened, inside: within(opened.container) };
}

/** Waits until the check holds: for what comes to be outside the screen. */
export function until(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 30_000, interval: 10 });
}

function Where() {
  return <p>at {useLocation().pathname}</p>;
}
