// @ts-check
// Draws the PNG icons from public/icon.svg; run it after a change: `node test/build/icons.mjs`.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../support/browser.mjs';

const drawing = readFileSync('public/icon.svg', 'utf8');
const paper = /** @type {{ background_color: string }} */ (
  JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'))
).background_color;

/** A maskable icon may be cut to a circle of 80 %: the mark stays within it, on paper. */
const icons = [
  { file: 'icon-192.png', size: 192, mark: 1, background: 'transparent' },
  { file: 'icon-512.png', size: 512, mark: 1, background: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, mark: 0.7, background: paper },
];

const browser = await chromium.launch({ executablePath: await browserPath(), args: browserFlags });
for (const { file, size, mark, background } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${background} }
     svg { width: ${String(mark * 100)}vw; display: block }</style>${drawing}`,
  );
  await page.screenshot({ path: `public/${file}`, omitBackground: background === 'transparent' });
}
await browser.close();
