import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Sheet } from '#src/domain/sheet.ts';
import { keepDraft } from '#src/storage/drafts.ts';
import { Keeper, type Kept } from './keeper.ts';

/** The last keeper of each round on this page: what it could not save is still there when one comes back. */
const keepers = new Map<string, Keeper>();

/** The sheets of a table and their saved state; flushes when the page goes away. */
export function useKeeper(roundId: string, stored: readonly Sheet[]): Kept & { keeper: Keeper } {
  const [held, setHeld] = useState(() => open(roundId, stored));
  let keeper = held;
  // Another tab has stored something since.
  if (keeper.isBehind(stored)) {
    keeper = new Keeper(stored);
    setHeld(keeper);
  }
  const kept = useSyncExternalStore(keeper.subscribe, keeper.kept);

  useEffect(() => {
    const flush = () => void keeper.flush();
    // A page that goes away has no time to read before it writes, so what waits is left behind as a draft.
    const leave = () => {
      keeper.unsaved().forEach(keepDraft);
      flush();
    };
    // The browser asks before it closes a page that holds what could not be saved.
    const warn = (event: BeforeUnloadEvent) => {
      if (typeof keeper.kept().state === 'object') event.preventDefault();
    };
    keepers.set(roundId, keeper);
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [roundId, keeper]);

  return { ...kept, keeper };
}

function open(roundId: string, stored: readonly Sheet[]): Keeper {
  const left = keepers.get(roundId);
  return left && left.unsaved().length > 0 ? left : new Keeper(stored);
}
