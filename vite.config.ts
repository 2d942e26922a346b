import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundleReportPlugin } from './test/build/bundle-report.ts';
import { contentPolicyPlugin } from './test/build/content-policy.ts';
import { offlinePlugin } from './test/build/offline.ts';
import { pdfWithoutBrotliPlugin } from './test/build/pdf-without-brotli.ts';

export default defineConfig({
  base: './',
  plugins: [react(), contentPolicyPlugin(), offlinePlugin(), bundleReportPlugin(), pdfWithoutBrotliPlugin()],
  build: {
    // An inlined font or picture would need `data:` in the page's policy.
    assetsInlineLimit: 0,
    // Sizes have budgets of their own, gzipped: see test/build/size.mjs.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/support/setup.ts'],
    // Vitest empties style sheets; this one is read as text, for its colours.
    css: { include: [/tokens\.css/] },
    // A busy machine is no defect.
    testTimeout: 60_000,
  },
});
