import { gzipSync } from 'node:zlib';
import { expect, test } from './support/fixtures.ts';

test.describe('the first screen', () => {
  test('asks for nothing but what it shows, within its budget', async ({ browser, device, site }) => {
    const context = await browser.newContext({ ...device, serviceWorkers: 'block' });
    const page = await context.newPage();
    const bytes: Record<string, number> = { script: 0, stylesheet: 0, font: 0 };
    const loading: Promise<void>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      loading.push(
        response.body().then((body) => {
          bytes[kind] = (bytes[kind] ?? 0) + gzipSync(body, { level: 9 }).length;
        }),
      );
    });
    await page.goto(site.address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await Promise.all(loading);
    await context.close();

    expect(bytes['script']).toBeGreaterThan(0);
    expect(bytes['script']).toBeLessThan(150_000);
    expect(bytes['stylesheet']).toBeLessThan(15_000);
    expect(bytes['font']).toBeLessThan(40_000);
  });

  test('carries the policy before anything that could break it', async ({ page }) => {
    await page.goto('./');
    const first = page.locator('head > *').first();
    await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy');
    await expect(first).toHaveAttribute(
      'content',
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
    expect(await page.locator('script:not([src]), style, [style]').count()).toBe(0);
  });
});
