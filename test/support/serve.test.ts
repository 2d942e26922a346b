// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

const place = mkdtempSync(path.join(tmpdir(), 'serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(path.join(place, 'dist/assets'), { recursive: true });
  writeFileSync(path.join(place, 'dist/index.html'), '<p>home</p>');
  writeFileSync(path.join(place, 'dist/assets/app.js'), 'export {};');
  writeFileSync(path.join(place, 'dist/assets/letters.woff2'), 'font');
  writeFileSync(path.join(place, 'dist/app.webmanifest'), '{}');
  writeFileSync(path.join(place, 'secret.txt'), 'secret');
  site = await serve({ folder: path.join(place, 'dist'), base: '/regio/spiegel/' });
});
afterAll(async () => {
  await site.close();
  rmSync(place, { recursive: true });
});

/** Asks for a path exactly as written; a browser would tidy it first. */
function ask(exactPath: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const url = new URL(site.address);
    request({ host: url.hostname, port: url.port, path: exactPath }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the little web server', () => {
  it('shows index.html for the folder, under its sub-path', async () => {
    expect(site.address).toMatch(/^http:\/\/localhost:\d+\/regio\/spiegel\/$/);
    expect(await (await fetch(site.address)).text()).toBe('<p>home</p>');
  });

  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/app.js', 'text/javascript; charset=utf-8'],
    ['assets/letters.woff2', 'font/woff2'],
    ['app.webmanifest', 'application/manifest+json; charset=utf-8'],
  ])('says what %s is, and to ask again next time', async (file, type) => {
    const { headers } = await fetch(site.address + file);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/',
    '/regio/',
    '/regio/spiegel',
    '/regio/spiegel/gone.html',
    '/regio/spiegel/assets',
    '/regio/spiegel/../secret.txt',
    '/regio/spiegel/../../secret.txt',
    '/regio/spiegel/%2e%2e/secret.txt',
    '/regio/spiegel/..%2fsecret.txt',
    '/regio/spiegel/%',
  ])('has nothing at %s', async (exactPath) => {
    expect(await ask(exactPath)).toEqual({ status: 404, body: 'Not found\n' });
  });
});
