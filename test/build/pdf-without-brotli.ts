import type { Plugin } from 'vite';

/**
 * Leaves the dictionary of the Brotli decoder, 59 kB gzipped, out of the PDF code. Only WOFF2 fonts need it,
 * and those cannot be embedded in a PDF anyhow.
 */
export function pdfWithoutBrotliPlugin(): Plugin {
  const decoder = 'brotli/decompress.js';
  const stub = '\0pdf-without-brotli';
  return {
    name: 'pdf-without-brotli',
    enforce: 'pre',
    resolveId: (id) => (id === decoder ? stub : null),
    load: (id) =>
      id === stub ? "export default () => { throw new Error('WOFF2 fonts are not supported'); };" : null,
  };
}
