import type { Agreement, Review } from '#src/domain/agreement.ts';
import { changeAgreement } from '#src/storage/agreements.ts';
import type { StorageFailure } from '#src/storage/errors.ts';
import { forgetTyping, keepTyping } from '#src/storage/typing.ts';

export type SaveState = 'saved' | 'saving' | { failed: StorageFailure };
export type KeptReview = { review: Review | null; state: SaveState };

/** What was said and is not stored yet is kept under this name: a page that goes away has no time to store it. */
export function typedReviewName({ roundId, id }: Agreement): string {
  return `review:${roundId}:${id}`;
}

/** Stores how one agreement went, one write at a time; `saved` only when nothing newer waits. */
export class ReviewKeeper {
  private readonly agreement: Agreement;
  private revision: number;
  private now: KeptReview;
  private waiting: Review | null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  /** `typed`: what an earlier page could not store any more. */
  constructor(agreement: Agreement, typed: Review | null) {
    this.agreement = agreement;
    this.revision = agreement.revision;
    this.waiting = typed;
    this.now = { review: typed ?? agreement.review, state: typed ? 'saving' : 'saved' };
  }

  readonly kept = (): KeptReview => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes what is said now; stores it after `delay` milliseconds, or at once. */
  change(review: Review, delay: number): void {
    this.waiting = review;
    keepTyping(typedReviewName(this.agreement), review);
    this.become({ review, state: 'saving' });
    clearTimeout(this.timer);
    if (delay > 0) this.timer = setTimeout(() => void this.flush(), delay);
    else void this.flush();
  }

  /** Stores what waits; resolves when nothing waits or a write has failed. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Has another tab stored something newer, while nothing waits here? */
  isBehind(stored: Agreement): boolean {
    return this.waiting === null && stored.revision > this.revision;
  }

  private become(kept: KeptReview): void {
    this.now = kept;
    this.listeners.forEach((listener) => listener());
  }

  private async run(): Promise<void> {
    while (this.waiting) {
      const taken = this.waiting;
      const saved = await changeAgreement(this.agreement.id, this.revision, (current) => ({
        ...current,
        review: taken,
      }));
      if (!saved.ok) {
        this.become({ ...this.now, state: { failed: saved.reason } });
        return;
      }
      this.revision = saved.value.revision;
      if (this.waiting === taken) {
        this.waiting = null;
        forgetTyping(typedReviewName(this.agreement));
        this.become({ ...this.now, state: 'saved' });
      }
    }
  }
}
