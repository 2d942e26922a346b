import { expect, it } from 'vitest';
import { cardSchema } from '#src/domain/card.ts';

it('a card is about a facet, a pattern, or both', () => {
  expect(cardSchema.safeParse({ id: 'money', facet: 'O3' }).success).toBe(true);
  expect(cardSchema.safeParse({ id: 'camps-1', pattern: 'twoCamps' }).success).toBe(true);
  expect(cardSchema.safeParse({ id: 'both', facet: 'B6', pattern: 'emptyChair' }).success).toBe(true);
});

it('a card about nothing, or about an unknown pattern, is refused', () => {
  expect(cardSchema.safeParse({ id: 'nothing' }).success).toBe(false);
  expect(cardSchema.safeParse({ id: 'odd', pattern: 'threeCamps' }).success).toBe(false);
  expect(cardSchema.safeParse({ id: 'more', facet: 'B1', text: 'Words live elsewhere' }).success).toBe(false);
});
