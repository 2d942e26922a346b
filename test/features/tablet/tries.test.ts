import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshStorage } from '#test/support/storage.ts';

/** The page as it is after a reload, or as a second tab has it: nothing is known but what is kept. */
async function openPage() {
  vi.resetModules();
  return import('#src/features/tablet/tries.ts');
}

/** So many seconds after nine. */
const at = (seconds: number) => Date.parse('2026-11-24T09:00:00.000Z') + seconds * 1000;

async function threeWrong() {
  const page = await openPage();
  for (const second of [0, 1, 2]) page.noteWrong(at(second));
  return page;
}

beforeEach(() => {
  freshStorage();
  localStorage.clear();
});

describe('the wait after wrong PINs', () => {
  it('is five seconds after the third, and runs out', async () => {
    const page = await threeWrong();
    expect([2, 4.5, 6.9, 7].map((second) => page.secondsLeft(at(second)))).toEqual([5, 3, 1, 0]);
  });

  it('goes on after a reload, and so does the count', async () => {
    await threeWrong();
    const reloaded = await openPage();
    expect(reloaded.secondsLeft(at(4))).toBe(3);
    reloaded.noteWrong(at(20));
    expect(reloaded.secondsLeft(at(20))).toBe(10);
  });

  it('holds in a tab that was open before', async () => {
    const first = await openPage();
    expect(first.secondsLeft(at(2))).toBe(0);
    await threeWrong();
    expect(first.secondsLeft(at(2))).toBe(5);
  });

  it('is over with the right PIN, in every tab', async () => {
    const first = await threeWrong();
    const second = await openPage();
    second.noteRight(at(8));
    expect([first.secondsLeft(at(8)), second.secondsLeft(at(8))]).toEqual([0, 0]);
    first.noteWrong(at(9));
    expect(first.secondsLeft(at(9))).toBe(0);
  });

  it('is never longer than it was when the clock is set back', async () => {
    const page = await threeWrong();
    expect(page.secondsLeft(at(-86_400))).toBe(5);
  });

  it('holds on the page when the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Not here', 'SecurityError');
    });
    const page = await threeWrong();
    expect(page.secondsLeft(at(2))).toBe(5);
  });
});
