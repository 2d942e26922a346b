/** Why something that came in cannot be read; a screen makes words of it. */
export type ReadFailure =
  /** Nothing of this app, or of another round than the one at hand. */
  | 'notOurs'
  /** Incomplete or changed on the way. */
  | 'damaged'
  /** Made by a newer version of the app. */
  | 'newer'
  | 'tooLarge';

export type Read<T> = { ok: true; value: T } | { ok: false; reason: ReadFailure };

export function success<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function failure(reason: ReadFailure): { ok: false; reason: ReadFailure } {
  return { ok: false, reason };
}
