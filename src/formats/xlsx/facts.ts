import type { FormatFacts } from '../contract.ts';

export const xlsxFacts: FormatFacts = {
  extension: 'xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
