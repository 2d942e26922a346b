/**
 * Makes the app work without a network, and reports a newer version that has been fetched and waits.
 * Where service workers are missing or refused the app works all the same, only not offline.
 */
export function registerServiceWorker(onWaiting: () => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = (): void => {
    navigator.serviceWorker
      .register('./sw.js', { scope: './', updateViaCache: 'none' })
      .then((registration) => {
        watch(registration, onWaiting);
      })
      .catch(() => undefined);
  };
  // After the first screen: fetching everything for offline use must not slow it down.
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}

/** Starts the waiting version. Only the window that asks reloads; call it when nothing is unsaved. */
export async function applyUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const waiting = registration?.waiting;
  if (!waiting) {
    window.location.reload();
    return;
  }
  const reload = (): void => {
    window.location.reload();
  };
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage('SKIP_WAITING');
}

/** The very first version has nothing to replace, so it is not an update. */
function watch(registration: ServiceWorkerRegistration, onWaiting: () => void): void {
  if (registration.waiting) onWaiting();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller) onWaiting();
    });
  });
}
