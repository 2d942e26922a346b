import type { MeasureText, ThemeRole } from '#src/domain/prim.ts';
import type { Radar } from '#src/domain/radar.ts';
import { type Instrument, instrumentSchema, type Variant } from '#src/domain/instrument.ts';
import region from '#src/instruments/region/instrument.json';
import en from '#locales/en/instrument-region.json';
import nl from '#locales/nl/instrument-region.json';

export const themeIds: ThemeRole[] = ['interests', 'relationship', 'organisation', 'process', 'ambition'];
export const words = { nl, en };

/**
 * A radar from a drawing: one word per theme, one sign per spoke, a dot for a gap. `'345 1.1'` has two themes.
 * Facets are called S1, S2 ... and have no people.
 */
export function radar(drawn: string, levels: { mean?: number; wish?: number } = {}): Radar {
  let spoke = 0;
  return {
    sectors: drawn.split(' ').map((signs, index) => ({
      themeId: themeIds[index] ?? 'ambition',
      name: `Theme ${String(index + 1)}`,
      mean: levels.mean ?? null,
      wish: levels.wish ?? null,
      spokes: [...signs].map((sign) => {
        spoke += 1;
        const value = sign === '.' ? null : Number(sign);
        return { id: `S${String(spoke)}`, label: `Facet ${String(spoke)}`, value, dots: [] };
      }),
    })),
  };
}

/** The radar of the region's instrument with its real names, all values `value`. */
export function regionRadar(variant: Variant, language: 'nl' | 'en', value: number | null = 3): Radar {
  const instrument: Instrument = instrumentSchema.parse(region);
  const facets: Record<string, { name: string }> = words[language].facets;
  return {
    sectors: instrument.themes
      .map((theme) => ({ ...theme, facets: theme.facets.filter((one) => one.variants.includes(variant)) }))
      .filter((theme) => theme.facets.length > 0)
      .map((theme) => ({
        themeId: themeIds.find((id) => id === theme.id) ?? 'ambition',
        name: theme.id,
        mean: null,
        wish: null,
        spokes: theme.facets.map(({ id }) => ({ id, label: facets[id]?.name ?? id, value, dots: [] })),
      })),
  };
}

/** A letter of middling width: 0.55 of the font size, a little more when strong. */
export const middling: MeasureText = (text, size, strong) => text.length * size * (strong ? 0.6 : 0.55);
