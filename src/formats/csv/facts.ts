import type { FormatFacts } from '../contract.ts';

export const csvFacts: FormatFacts = { extension: 'csv', mimeType: 'text/csv' };
/** Several tables and what they mean, together in one file. */
export const csvZipFacts: FormatFacts = { extension: 'zip', mimeType: 'application/zip' };
