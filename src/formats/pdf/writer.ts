import type { DocumentWriter } from '../contract.ts';
import { fetchFont } from './font-files.ts';
import { writeDocument } from './write-document.ts';

export const pdfWriter: DocumentWriter = {
  write: (content, palette) => writeDocument(content, palette, fetchFont),
};
