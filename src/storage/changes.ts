import { scopedName } from './scope.ts';
import { forgetAllTyping } from './typing.ts';

/**
 * What was changed: something of one round, or everything. `forgotten`: what is being typed about this id is forgotten,
 * too, in every tab; '' is all of it.
 */
export type Change = { roundId: string } | { everything: true; forgotten?: string };

const listeners = new Set<(change: Change) => void>();
let channel: BroadcastChannel | null = null;

/** Tells this tab and the other tabs of this app. Where the browser has no channel between tabs: this tab alone. */
export function announce(change: Change): void {
  tell(change);
  openChannel()?.postMessage(change);
}

/** Calls the listener at every change, whichever tab made it; the returned function ends that. */
export function subscribe(listener: (change: Change) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Stops listening to the other tabs until the next `announce` or `subscribe`. */
export function closeChannel(): void {
  channel?.close();
  channel = null;
  window.removeEventListener('pageshow', tellAfterReturn);
}

function openChannel(): BroadcastChannel | null {
  if (channel || typeof BroadcastChannel === 'undefined') return channel;
  channel = new BroadcastChannel(scopedName());
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isChange(event.data)) tell(event.data);
  });
  window.addEventListener('pageshow', tellAfterReturn);
  return channel;
}

/** A page that comes back by the browser's back button has missed what other tabs said meanwhile. */
function tellAfterReturn(event: PageTransitionEvent): void {
  if (event.persisted) tell({ everything: true });
}

function tell(change: Change): void {
  if ('forgotten' in change) forgetAllTyping(change.forgotten);
  for (const listener of [...listeners]) listener(change);
}

function isChange(data: unknown): data is Change {
  return typeof data === 'object' && data !== null && ('roundId' in data || 'everything' in data);
}
