import type { FormatFacts } from '../contract.ts';

export const pptxFacts: FormatFacts = {
  extension: 'pptx',
  mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
