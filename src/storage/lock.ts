import { scopedName } from './scope.ts';

/** `release` gives the sheet free for other tabs; calling it twice does nothing. */
export type Hold = { held: true; release: () => void } | { held: false };

/**
 * Asks to be the one tab that edits this sheet. `held: false`: another tab does; this one may read along.
 * `onLost` is called when another tab takes the sheet over.
 * Where the browser has no Web Locks (an old one, or plain http) every tab is told `held: true`:
 * the revision check of `changeSheet` still refuses the slower of two tabs.
 */
export function holdSheet(sheetId: string, onLost: () => void): Promise<Hold> {
  return request(sheetId, { ifAvailable: true }, onLost);
}

/** Takes the sheet from whichever tab has it; that tab's `onLost` is called. */
export function takeOverSheet(sheetId: string, onLost: () => void): Promise<Hold> {
  return request(sheetId, { steal: true }, onLost);
}

function request(sheetId: string, options: LockOptions, onLost: () => void): Promise<Hold> {
  const locks = (navigator as { locks?: LockManager }).locks;
  const unguarded: Hold = { held: true, release: () => undefined };
  if (!locks) return Promise.resolve(unguarded);
  return new Promise((resolve) => {
    let held = false;
    const keepUntilReleased = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve({ held: false });
        return undefined;
      }
      held = true;
      return new Promise((release) => {
        resolve({ held: true, release });
      });
    };
    // Rejected while held: stolen. Rejected before: locks are not allowed here.
    locks.request(`${scopedName()}:sheet:${sheetId}`, options, keepUntilReleased).catch(() => {
      if (held) onLost();
      else resolve(unguarded);
    });
  });
}
