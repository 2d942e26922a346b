/** What a PIN looks like: four to eight digits. */
export const pinPattern = /^\d{4,8}$/;
export const pinLength = 8;

/** Seconds to wait after so many wrong tries in a row: none after two, then 5, 10, 20 and so on, five minutes at most. */
export function secondsAfter(wrongTries: number): number {
  return wrongTries < 3 ? 0 : Math.min(300, 5 * 2 ** (wrongTries - 3));
}
