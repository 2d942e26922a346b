import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { serve } from '../../support/serve.mjs';
import { type Guard, guardContext } from './guard.ts';

/** A copy of the built app, served from its own folder, and a window on it. */
export type OpenCopy = {
  folder: string;
  context: BrowserContext;
  page: Page;
  guard: Guard;
  /** Replaces what is served by another version of the app, in which every part has another name. */
  publish: (version: string) => void;
  close: () => Promise<void>;
};

export async function openCopy(
  browser: Browser,
  builtApp: string,
  folder: string,
  options: BrowserContextOptions,
): Promise<OpenCopy> {
  cpSync(builtApp, folder, { recursive: true });
  const server = await serve({ folder, base: '/spiegel/' });
  const context = await browser.newContext({ ...options, baseURL: server.address });
  const guard = await guardContext(context, new URL(server.address).origin);
  return {
    folder,
    context,
    page: await context.newPage(),
    guard,
    publish: (version) => makeVersion(builtApp, folder, version),
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** As a new build would do it: parts under new names, the page and the worker telling their version. */
function makeVersion(builtApp: string, folder: string, version: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtApp, folder, {
    recursive: true,
    filter: (file) => path.basename(path.dirname(file)) !== 'assets',
  });
  const parts = readdirSync(path.join(builtApp, 'assets'));
  const changed = (text: string): string =>
    parts.reduce((result, part) => result.replaceAll(part, renamed(part, version)), text);
  for (const part of parts) {
    const isText = /\.(js|css)$/.test(part);
    const content = readFileSync(path.join(builtApp, 'assets', part));
    const target = path.join(folder, 'assets', renamed(part, version));
    writeFileSync(target, isText ? changed(content.toString()) : content);
  }
  change(path.join(folder, 'index.html'), (text) =>
    changed(text).replace('<html', `<html data-version="${version}"`),
  );
  change(path.join(folder, 'sw.js'), (text) =>
    changed(text).replace(/VERSION = "[^"]*"/, `VERSION = "${version}"`),
  );
}

/** Writes a file anew with its text changed. */
export function change(file: string, how: (text: string) => string): void {
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}

function renamed(part: string, version: string): string {
  return `${version}-${part}`;
}
