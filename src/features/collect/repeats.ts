/** How long a code must be out of sight before it counts as shown again, in milliseconds. */
const outOfSight = 3_000;
/** Parts of a sequence come round again and again; one round may last this long. */
const partOutOfSight = 12_000;

/**
 * A code stands before the camera for many frames. Says whether this text is shown for the first time, or again after
 * a while: only then something is done with it. Times in milliseconds, going up.
 */
export class Repeats {
  private readonly seen = new Map<string, { at: number; wait: number }>();

  isNew(text: string, now: number): boolean {
    const last = this.seen.get(text);
    this.seen.set(text, { at: now, wait: last?.wait ?? outOfSight });
    return last === undefined || now - last.at > last.wait;
  }

  /** This text is a part of a sequence. */
  isPart(text: string): void {
    const last = this.seen.get(text);
    if (last) this.seen.set(text, { ...last, wait: partOutOfSight });
  }
}
