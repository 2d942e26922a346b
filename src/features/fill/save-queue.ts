import type { StorageFailure } from '#src/storage/errors.ts';

export type SaveState = 'saved' | 'saving' | { failed: StorageFailure };

type Written = { ok: true; revision: number } | { ok: false; reason: StorageFailure };

/**
 * Writes the newest value, one at a time, and says `saved` only when nothing newer waits.
 * A failed write keeps its value, so that it can be tried again or taken along as a file.
 */
export class SaveQueue<T> {
  private waiting: { value: T } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private revision: number;
  private readonly write: (value: T, revision: number) => Promise<Written>;
  private now: SaveState = 'saved';
  private readonly listeners = new Set<() => void>();

  /** `write` stores a value on top of a revision; it must not throw. */
  constructor(revision: number, write: (value: T, revision: number) => Promise<Written>) {
    this.revision = revision;
    this.write = write;
  }

  readonly state = (): SaveState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes a newer value; writes it after `delay` milliseconds (0: at once). */
  push(value: T, delay: number): void {
    this.waiting = { value };
    this.become('saving');
    clearTimeout(this.timer);
    if (delay > 0) this.timer = setTimeout(() => void this.flush(), delay);
    else void this.flush();
  }

  /** Writes what waits, now; resolves when nothing waits or a write has failed. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** What has not been stored, if anything. */
  unsaved(): T | null {
    return this.waiting?.value ?? null;
  }

  /** The revision of the last value that was stored. */
  currentRevision(): number {
    return this.revision;
  }

  private become(state: SaveState): void {
    this.now = state;
    this.listeners.forEach((listener) => listener());
  }

  private async run(): Promise<void> {
    while (this.waiting) {
      const taken = this.waiting;
      const written = await this.write(taken.value, this.revision);
      if (!written.ok) {
        this.become({ failed: written.reason });
        return;
      }
      this.revision = written.revision;
      if (this.waiting === taken) {
        this.waiting = null;
        this.become('saved');
      }
    }
  }
}
