import type { Sheet } from '#src/domain/sheet.ts';
import { changeSheets, type SheetChange } from '#src/storage/change-sheets.ts';
import type { Saved, StorageFailure } from '#src/storage/errors.ts';

export type SaveState = 'saved' | 'saving' | { failed: StorageFailure };
/** All sheets as they are on the screen, and whether they are stored. */
export type Kept = { sheets: readonly Sheet[]; state: SaveState };

/**
 * Holds the sheets of a table while they are filled in, and stores every change at once, one write at a time.
 * `saved` only when nothing newer waits. A failed write keeps what it had, to be tried again or taken along as a file.
 */
export class Keeper {
  private now: Kept;
  private readonly revisions: Map<string, number>;
  private readonly waiting = new Map<string, Sheet>();
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | null = null;

  constructor(sheets: readonly Sheet[]) {
    this.now = { sheets, state: 'saved' };
    this.revisions = new Map(sheets.map(({ id, revision }) => [id, revision]));
  }

  readonly kept = (): Kept => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Changes one sheet, on the screen now and in storage as soon as possible. */
  change(sheetId: string, change: (sheet: Sheet) => Sheet): void {
    const sheets = this.now.sheets.map((sheet) => (sheet.id === sheetId ? change(sheet) : sheet));
    const changed = sheets.find(({ id }) => id === sheetId);
    if (!changed) return;
    this.waiting.set(sheetId, changed);
    this.become({ sheets, state: 'saving' });
    void this.flush();
  }

  /** Stores what waits; resolves when nothing waits or a write has failed. */
  flush(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Marks these sheets as finished, all or none, with strict durability; what waits is stored first. */
  async finish(sheetIds: readonly string[], now: string): Promise<Saved<void>> {
    await this.flush();
    if (typeof this.now.state === 'object') return { ok: false, reason: this.now.state.failed };
    const finish = (sheet: Sheet): Sheet => ({ ...sheet, finishedAt: sheet.finishedAt ?? now });
    const saved = await changeSheets(
      sheetIds.map((id) => ({ id, revision: this.revisionOf(id), change: finish })),
      { strict: true },
    );
    if (!saved.ok) return saved;
    this.take(saved.value);
    const sheets = this.now.sheets.map((sheet) => (sheetIds.includes(sheet.id) ? finish(sheet) : sheet));
    this.become({ ...this.now, sheets });
    return { ok: true, value: undefined };
  }

  /** The sheets that are not stored yet, with the revision of their last save. */
  unsaved(): Sheet[] {
    return [...this.waiting.values()].map((sheet) => ({ ...sheet, revision: this.revisionOf(sheet.id) }));
  }

  /** Has somebody else stored something newer, while nothing waits here? */
  isBehind(stored: readonly Sheet[]): boolean {
    return this.waiting.size === 0 && stored.some(({ id, revision }) => revision > this.revisionOf(id));
  }

  private revisionOf(sheetId: string): number {
    return this.revisions.get(sheetId) ?? 0;
  }

  private take(saved: readonly Sheet[]): void {
    for (const { id, revision } of saved) this.revisions.set(id, revision);
  }

  private become(kept: Kept): void {
    this.now = kept;
    this.listeners.forEach((listener) => listener());
  }

  private async run(): Promise<void> {
    while (this.waiting.size > 0) {
      const taken = [...this.waiting.values()];
      const saved = await changeSheets(taken.map((sheet) => this.toChange(sheet)));
      if (!saved.ok) {
        this.become({ ...this.now, state: { failed: saved.reason } });
        return;
      }
      this.take(saved.value);
      for (const sheet of taken) if (this.waiting.get(sheet.id) === sheet) this.waiting.delete(sheet.id);
    }
    if (this.now.state !== 'saved') this.become({ ...this.now, state: 'saved' });
  }

  /** What can be changed together, and nothing else of the sheet. */
  private toChange({ id, answers, themes, votes }: Sheet): SheetChange {
    return {
      id,
      revision: this.revisionOf(id),
      change: (stored) => ({ ...stored, answers, themes, votes }),
    };
  }
}
