import { PDFDocument } from 'pdfkit';
import type { DocumentContent } from '../contract.ts';
import { pdfFacts } from './facts.ts';

/** pdfkit copies these into XML without escaping it. */
class Document extends PDFDocument {
  override endMetadata(): void {
    const { Title, Subject } = this.info;
    this.info.Title = escapeXml(Title);
    if (Subject !== undefined) this.info.Subject = escapeXml(Subject);
    super.endMetadata();
  }
}

/** An empty tagged document: PDF 1.7 that says it follows PDF/UA-1, with its language and title. */
export function openDocument(content: DocumentContent): PDFDocument {
  return new Document({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: content.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: plain(content.title),
      Subject: plain(content.origin),
      Creator: 'Samenspiegel',
      CreationDate: content.createdAt,
    },
  });
}

/** Ends the document and collects its bytes. */
export function blobOf(doc: PDFDocument): Promise<Blob> {
  return new Promise((resolve) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('end', () => {
      resolve(new Blob(chunks, { type: pdfFacts.mimeType }));
    });
    doc.end();
  });
}

/** Line breaks and other control characters have no place in a title bar, half characters in no text at all. */
function plain(title: string): string {
  return title
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
