import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContextOptions, expect } from '@playwright/test';
import { serve } from '../../support/serve.mjs';
import { cameraFlags } from './camera.ts';
import { type OpenCopy, openCopy } from './copy.ts';
import { type Guard, guardContext } from './guard.ts';
import { type OpenProfile, openProfile } from './profile.ts';
import { type Words, wordsIn } from './words.ts';

export const builtApp = fileURLToPath(new URL('../../../dist', import.meta.url));

const deviceOf = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1440, height: 900 } },
};

type Site = { address: string; origin: string };

type Tools = {
  /** Runs in every test, asked for or not: see `guard.ts` for what it refuses. */
  guard: Guard;
  /** What kind of device the project is, for a browser context that a test makes itself. */
  device: BrowserContextOptions;
  /** Opens a browser on a profile that outlives it; opened again, it finds what it left behind. */
  openAgain: () => Promise<OpenProfile>;
  /** Somebody's own device, by name: a phone or a laptop with a profile that stays; its camera may show a video file. */
  openDevice: (name: string, kind: 'phone' | 'laptop', camera?: string) => Promise<OpenProfile>;
  /** A copy of the built app at an address of its own, open in a window, to be changed or broken while it is used. */
  openCopy: (options?: BrowserContextOptions) => Promise<OpenCopy>;
  /** What the screen says in the language of the test. */
  words: Words;
};

/** The built app under a sub-path, as a school's or region's web server might have it; one per test worker. */
export const test = base.extend<Tools, { site: Site }>({
  site: [
    async ({}, provide) => {
      if (!existsSync(`${builtApp}/index.html`))
        throw new Error('There is no built app: run `npm run build` first');
      const server = await serve({ folder: builtApp, base: '/regio/spiegel/' });
      await provide({ address: server.address, origin: new URL(server.address).origin });
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, provide) => {
    await provide(site.address);
  },

  device: async (
    { viewport, deviceScaleFactor, isMobile, hasTouch, locale, timezoneId, colorScheme },
    provide,
  ) => {
    const known = { viewport, deviceScaleFactor, isMobile, hasTouch, locale, timezoneId, colorScheme };
    const set = Object.entries(known).filter(([, value]) => value !== undefined);
    await provide(Object.fromEntries(set));
  },

  guard: [
    async ({ context, site }, provide) => {
      const guard = await guardContext(context, site.origin);
      await provide(guard);
      expect(guard.problems, 'what the guard saw').toEqual([]);
    },
    { auto: true },
  ],

  words: async ({ locale }, provide) => {
    await provide(wordsIn(locale?.startsWith('en') ? 'en' : 'nl'));
  },

  openCopy: async ({ browser, device }, provide, testInfo) => {
    const opened: OpenCopy[] = [];
    await provide(async (options) => {
      const copy = await openCopy(browser, builtApp, testInfo.outputPath('site'), { ...device, ...options });
      opened.push(copy);
      return copy;
    });
    await Promise.all(opened.map((copy) => copy.close()));
    expect(
      opened.flatMap((copy) => copy.guard.problems),
      'what the guard saw',
    ).toEqual([]);
  },

  openDevice: async ({ site, launchOptions, locale, timezoneId }, provide, testInfo) => {
    const opened: OpenProfile[] = [];
    await provide(async (name, kind, camera) => {
      const settings = {
        ...launchOptions,
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...deviceOf[kind],
        args: [...(launchOptions.args ?? []), ...(camera === undefined ? [] : cameraFlags(camera))],
        baseURL: site.address,
      };
      const profile = await openProfile(testInfo.outputPath(`device-${name}`), site.origin, settings);
      opened.push(profile);
      return profile;
    });
    await Promise.all(opened.map((profile) => profile.close()));
    expect(
      opened.flatMap((profile) => profile.guard.problems),
      'what the guard saw',
    ).toEqual([]);
  },

  openAgain: async ({ site, launchOptions, device }, provide, testInfo) => {
    const opened: OpenProfile[] = [];
    await provide(async () => {
      const options = { ...launchOptions, ...device, baseURL: site.address };
      const profile = await openProfile(testInfo.outputPath('profile'), site.origin, options);
      opened.push(profile);
      return profile;
    });
    await Promise.all(opened.map((profile) => profile.close()));
    expect(
      opened.flatMap((profile) => profile.guard.problems),
      'what the guard saw',
    ).toEqual([]);
  },
});

export { expect } from '@playwright/test';
export { axe, inTheme, offline, readyForOffline } from './page.ts';
