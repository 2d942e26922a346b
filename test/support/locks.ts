type Waiting = { release: () => void; lose: (reason: DOMException) => void };
type Given = (lock: { name: string } | null) => Promise<void> | undefined;

/** Web Locks as far as this app uses them (`ifAvailable`, `steal`), shared by everything that is given this object. */
export function fakeLocks() {
  const held = new Map<string, Waiting>();
  return {
    request: async (name: string, options: LockOptions, given: Given): Promise<void> => {
      await Promise.resolve();
      const holder = held.get(name);
      if (holder && !options.steal) return given(null);
      held.delete(name);
      holder?.lose(new DOMException('Stolen', 'AbortError'));
      return new Promise((resolve, reject) => {
        const mine: Waiting = { release: () => resolve(), lose: reject };
        held.set(name, mine);
        void given({ name })?.then(() => {
          if (held.get(name) === mine) held.delete(name);
          mine.release();
        });
      });
    },
    names: () => [...held.keys()],
  };
}
