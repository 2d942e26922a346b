import type { TableProblem } from '../tables.ts';
import { storedZip } from './stored-zip.ts';
import { unpacked, zipEntries } from './zip-entries.ts';

/** Bytes of all parts together, unpacked. A workbook of twenty million bytes with a million cells is well below it. */
export const unpackedLimit = 150_000_000;

/** Sheets, their texts, and the formats that tell a day from a number. Pictures, charts, links and macros are not read. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:[^/]+\/)?_rels\/[^/]+\.rels|(?:[^/]+\/)?[^/]+\.xml|(?:[^/]+\/)?worksheets\/[^/]+\.xml)$/;
const unneeded = /^(?:docProps|customXml)\//;

/**
 * The parts of a workbook that say what is in its cells, as a zip of their own with nothing packed: whoever reads it
 * can unpack no more than is here. A workbook has no reason for a document type; in one, a few lines can become billions.
 */
export function neededParts(bytes: Uint8Array, most = unpackedLimit): Uint8Array | TableProblem {
  const entries = zipEntries(bytes);
  if (!entries?.some(({ name }) => name === '[Content_Types].xml')) return { code: 'notXlsx' };
  const kept = new Map<string, Uint8Array>();
  let size = 0;
  for (const entry of entries) {
    if (!needed.test(entry.name) || unneeded.test(entry.name)) continue;
    const part = unpacked(entry, most - size);
    if (part === 'tooLarge') return { code: 'tooLarge', found: bytes.length, known: most };
    if (part === 'damaged' || hasDocumentType(part)) return { code: 'notXlsx' };
    // Of two parts of one name the last: nobody can say which one another program would take.
    kept.set(entry.name, part);
    size += part.length;
  }
  return storedZip([...kept].map(([name, bytes]) => ({ name, bytes })));
}

/** It stands before the first element, so near the beginning, and in signs that are one byte each. */
function hasDocumentType(part: Uint8Array): boolean {
  const start = new TextDecoder().decode(part.subarray(0, 4_096));
  return /<!(?:DOCTYPE|ENTITY)/i.test(start);
}
