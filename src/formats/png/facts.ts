import type { FormatFacts } from '../contract.ts';

export const pngFacts: FormatFacts = { extension: 'png', mimeType: 'image/png' };
