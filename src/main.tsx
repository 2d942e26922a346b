import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startFailed } from './app/start-failed.ts';
import { trustOwnScripts } from './app/trusted-scripts.ts';
import { watchForUpdates } from './app/waiting-update.ts';
import { bestLanguage, isLanguage } from './i18n/languages.ts';
import { startWords } from './i18n/words.ts';
import { readPreference } from './storage/preferences.ts';
import { purgeTrash } from './storage/trash.ts';
import { applyScheme } from './ui/useScheme.ts';

async function start(place: HTMLElement): Promise<void> {
  trustOwnScripts();
  const scheme = readPreference('scheme');
  if (scheme === 'light' || scheme === 'dark') applyScheme(scheme);
  const chosen = readPreference('language');
  await startWords(isLanguage(chosen) ? chosen : bestLanguage(navigator.languages));
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  watchForUpdates();
  void purgeTrash(new Date().toISOString());
}

const place = document.getElementById('root');
if (place) start(place).catch(() => startFailed(place));
