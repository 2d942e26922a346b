/**
 * Why something could not be kept or read.
 * `full`: no room left. `denied`: the browser forbids storage here. `blocked`: another tab holds an old version open.
 * `newer`: the database was written by a newer app. `stale`: the revision is too old, or the id is already there.
 * `gone`: it was removed meanwhile. `failed`: anything else, also a value that would not be readable again.
 */
export type StorageFailure = 'full' | 'denied' | 'blocked' | 'newer' | 'stale' | 'gone' | 'failed';

/** What a write gives back. `ok: true` means that the transaction is complete. */
export type Saved<T> = { ok: true; value: T } | { ok: false; reason: StorageFailure };

/** Thrown by reads; inside a write it rolls the transaction back and becomes the reason of the result. */
export class StorageError extends Error {
  readonly reason: StorageFailure;

  constructor(reason: StorageFailure, cause?: unknown) {
    super(`storage: ${reason}`, { cause });
    this.name = 'StorageError';
    this.reason = reason;
  }
}

const reasons: Record<string, StorageFailure> = {
  QuotaExceededError: 'full',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  VersionError: 'newer',
};

/** Errors of the browser become a StorageError; mistakes in our own code stay what they are. */
export function toStorageError(error: unknown): unknown {
  return error instanceof DOMException ? new StorageError(reasons[error.name] ?? 'failed', error) : error;
}

/** The result of a write that ended with this error; what is no storage error is thrown on. */
export function toFailure(error: unknown): { ok: false; reason: StorageFailure } {
  const known = toStorageError(error);
  if (known instanceof StorageError) return { ok: false, reason: known.reason };
  throw known;
}
