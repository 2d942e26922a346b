import { describe, expect, it } from 'vitest';
import { inOtherOrder } from '#src/domain/radar-order.ts';
import { type Radar, radarSpokes } from '#src/domain/radar.ts';

const spoke = (id: string, value: number) => ({ id, label: id, value, dots: [] });
const radar: Radar = {
  sectors: [
    {
      themeId: 'interests',
      name: 'Belangen',
      mean: 3,
      wish: 4,
      spokes: [spoke('B1', 1), spoke('B2', 2), spoke('B3', 3), spoke('B4', 4)],
    },
    { themeId: 'process', name: 'Proces', mean: 2, wish: null, spokes: [spoke('P1', 5), spoke('P2', 1)] },
  ],
  beside: [1.5, 2.5, 3.5, 4.5, 5, null],
};
const ids = (one: Radar) => radarSpokes(one).map(({ id }) => id);

describe('a radar in another order', () => {
  it('has in each theme first every other spoke, then the ones in between', () => {
    expect(ids(inOtherOrder(radar).radar)).toEqual(['B1', 'B3', 'B2', 'B4', 'P1', 'P2']);
  });

  it('says for each spoke which one it was, and takes the second line along', () => {
    const other = inOtherOrder(radar);
    expect(other.order).toEqual([0, 2, 1, 3, 4, 5]);
    expect(other.radar.beside).toEqual([1.5, 3.5, 2.5, 4.5, 5, null]);
  });

  it('leaves every value, and the mean and wish of a theme, as they were', () => {
    const other = inOtherOrder(radar);
    const values = (one: Radar) => new Map(radarSpokes(one).map(({ id, value }) => [id, value]));
    expect(values(other.radar)).toEqual(values(radar));
    expect(other.radar.sectors.map(({ mean, wish }) => [mean, wish])).toEqual([
      [3, 4],
      [2, null],
    ]);
  });
});
