import { useState, useSyncExternalStore } from 'react';
import { subscribe } from './changes.ts';
import { StorageError, type StorageFailure } from './errors.ts';

export type Stored<T> =
  { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; reason: StorageFailure };

type State<T> = Stored<T> | { status: 'thrown'; error: unknown };

/**
 * What `read` gives, read again at every change in any tab. Loading is shown only before the first value of a `key`;
 * `read` may depend on nothing but what the key says. Errors other than a StorageError reach the error boundary.
 */
export function useStored<T>(read: () => Promise<T>, key: string): Stored<T> {
  const [held, setHeld] = useState(() => ({ key, query: buildQuery(read) }));
  let current = held;
  if (held.key !== key) {
    current = { key, query: buildQuery(read) };
    setHeld(current);
  }
  const state = useSyncExternalStore(current.query.subscribe, current.query.get);
  if (state.status === 'thrown') throw state.error;
  return state;
}

type Query<T> = { subscribe: (listener: () => void) => () => void; get: () => State<T> };

function buildQuery<T>(read: () => Promise<T>): Query<T> {
  const listeners = new Set<() => void>();
  let state: State<T> = { status: 'loading' };
  let asked = 0;
  let shown = 0;
  let endSubscription: (() => void) | null = null;

  const refresh = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const next = await settle(read);
    // An answer that took longer than a later one is out of date.
    if (turn < shown) return;
    shown = turn;
    state = next;
    for (const listener of [...listeners]) listener();
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      if (!endSubscription) {
        endSubscription = subscribe(() => void refresh());
        void refresh();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        endSubscription?.();
        endSubscription = null;
      };
    },
  };
}

async function settle<T>(read: () => Promise<T>): Promise<State<T>> {
  try {
    return { status: 'ready', value: await read() };
  } catch (error) {
    if (error instanceof StorageError) return { status: 'failed', reason: error.reason };
    return { status: 'thrown', error };
  }
}
