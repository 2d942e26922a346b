import type { DocumentContent } from '#src/formats/contract.ts';

/** The first of these documents that is no longer than one page; the last one where none is. */
export async function firstOnOnePage(
  documents: readonly DocumentContent[],
  write: (content: DocumentContent) => Promise<Blob>,
): Promise<Blob> {
  let file = new Blob();
  for (const content of documents) {
    let count = 0;
    // Only who lays a document out knows how long it is; it says so when it numbers the pages.
    const pageNumber: DocumentContent['pageNumber'] = (page, pages) => {
      count = pages;
      return content.pageNumber(page, pages);
    };
    file = await write({ ...content, pageNumber });
    if (count <= 1) break;
  }
  return file;
}
