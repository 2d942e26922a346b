import type { FormatFacts } from '../contract.ts';

export const pdfFacts: FormatFacts = { extension: 'pdf', mimeType: 'application/pdf' };
