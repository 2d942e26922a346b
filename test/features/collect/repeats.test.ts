import { expect, it } from 'vitest';
import { Repeats } from '#src/features/collect/repeats.ts';

it('a code that stays before the camera is new once', () => {
  const repeats = new Repeats();
  expect([0, 100, 3_000, 5_900].map((now) => repeats.isNew('code', now))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('a code is new again when it was out of sight for a while', () => {
  const repeats = new Repeats();
  repeats.isNew('code', 0);
  expect(repeats.isNew('code', 3_001)).toBe(true);
});

it('another code is new at once', () => {
  const repeats = new Repeats();
  repeats.isNew('code', 0);
  expect(repeats.isNew('other', 10)).toBe(true);
});

it('a part of a sequence comes round without being new again', () => {
  const repeats = new Repeats();
  repeats.isNew('part', 0);
  repeats.isPart('part');
  expect(repeats.isNew('part', 9_000)).toBe(false);
  expect(repeats.isNew('part', 21_001)).toBe(true);
});
