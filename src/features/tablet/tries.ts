import { readPreference, writePreference } from '#src/storage/preferences.ts';
import { secondsAfter } from './pin.ts';

/** How many wrong ones in a row, and when the last try was, in milliseconds since 1970. */
type Tries = { wrong: number; last: number };

/** For a browser that keeps nothing, or no more. */
let onThisPage: Tries = { wrong: 0, last: 0 };

/**
 * Whole seconds to wait before the next try at the PIN. A reload or another tab does not make it shorter, and a clock
 * that was set back not longer than it was.
 */
export function secondsLeft(now: number): number {
  const { wrong, last } = readTries();
  const passed = Math.max(0, (now - last) / 1000);
  return Math.max(0, Math.ceil(secondsAfter(wrong) - passed));
}

export function noteWrong(now: number): void {
  keepTries({ wrong: readTries().wrong + 1, last: now });
}

export function noteRight(now: number): void {
  keepTries({ wrong: 0, last: now });
}

function readTries(): Tries {
  const [, wrong, last] = /^(\d+) (\d+)$/.exec(readPreference('pinTries') ?? '') ?? [];
  const kept = { wrong: Number(wrong), last: Number(last ?? -1) };
  return kept.last >= onThisPage.last ? kept : onThisPage;
}

function keepTries(tries: Tries): void {
  onThisPage = tries;
  writePreference('pinTries', `${String(tries.wrong)} ${String(tries.last)}`);
}
