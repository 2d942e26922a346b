import type { Radar } from './radar.ts';

/**
 * The same radar with the spokes of each theme in another order, to show that its shape depends on that. First every
 * other spoke, then the ones in between. `order`: for each spoke of the new radar its number in the old one.
 */
export function inOtherOrder(radar: Radar): { radar: Radar; order: number[] } {
  const order: number[] = [];
  const sectors = radar.sectors.map((sector) => {
    const places = [...sector.spokes.keys()];
    const mixed = [
      ...places.filter((place) => place % 2 === 0),
      ...places.filter((place) => place % 2 === 1),
    ];
    const first = order.length;
    order.push(...mixed.map((place) => first + place));
    return { ...sector, spokes: mixed.flatMap((place) => sector.spokes[place] ?? []) };
  });
  const { beside } = radar;
  return {
    radar: {
      ...radar,
      sectors,
      ...(beside === undefined ? {} : { beside: order.map((place) => beside[place] ?? null) }),
    },
    order,
  };
}
