import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type axeCore from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Guard } from './guard.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** Fails with a readable list when the page, as it is now, breaks a rule of WCAG 2.2 A or AA that axe can see. */
export async function axe(page: Page): Promise<void> {
  // A colour on its way to another one is nobody's colour.
  await page.evaluate(() => document.getAnimations().forEach((moving) => moving.finish()));
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults, RunOptions>(
    (options) => (window as unknown as { axe: typeof axeCore }).axe.run(document, options),
    rules,
  );
  const found = results.violations.map((violation) => ({
    rule: `${violation.id}: ${violation.help}`,
    where: violation.nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Shows the page as a device with a light or a dark theme would. */
export async function inTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
}

/** Cuts the network from here on, also for the service worker; failed requests are then no defect. */
export async function offline(context: BrowserContext, guard: Guard): Promise<void> {
  guard.allow(/net::ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
}

/** Waits until the app has everything it needs to start without a network. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}
