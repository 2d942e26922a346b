import type { FormatFacts } from '../contract.ts';

export const htmlFacts: FormatFacts = { extension: 'html', mimeType: 'text/html' };
