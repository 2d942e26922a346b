import type { FormatFacts } from '../contract.ts';

export const svgFacts: FormatFacts = { extension: 'svg', mimeType: 'image/svg+xml' };
