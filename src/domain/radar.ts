import type { ThemeRole } from './prim.ts';

/** One facet. `value` runs from 1 to 5; null is a gap, never a zero. */
export type RadarSpoke = {
  /** The facet's id, also its code on small pictures. */
  id: string;
  label: string;
  value: number | null;
  /** One number per person, each from 1 to 5; empty where there is only one person. */
  dots: number[];
};

/** One theme: its spokes lie side by side, its mean and its wish belong to the whole sector. */
export type RadarSector = {
  themeId: ThemeRole;
  name: string;
  mean: number | null;
  wish: number | null;
  spokes: RadarSpoke[];
};

/** What a radar shows, in the instrument's order: first sector from 12 o'clock, then clockwise. */
export type Radar = {
  sectors: RadarSector[];
  /** A second line, one value for every spoke: last time's, or those of one organisation. */
  beside?: (number | null)[];
};

/** All spokes, clockwise. */
export function radarSpokes(radar: Radar): RadarSpoke[] {
  return radar.sectors.flatMap((sector) => sector.spokes);
}

/** Each sector with the numbers of its first spoke and of the first spoke after it. */
export function sectorSpans(radar: Radar): { sector: RadarSector; first: number; end: number }[] {
  return radar.sectors.map((sector, index) => {
    const first = radar.sectors.slice(0, index).reduce((sum, { spokes }) => sum + spokes.length, 0);
    return { sector, first, end: first + sector.spokes.length };
  });
}
