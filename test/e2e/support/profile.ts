import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { type Guard, guardContext } from './guard.ts';

/** A browser on a profile folder of its own: what it stored is there again after `open()`. */
export type OpenProfile = {
  context: BrowserContext;
  page: Page;
  guard: Guard;
  /** An ordinary goodbye. */
  close: () => Promise<void>;
  /** The end without a goodbye: SIGKILL to the browser's main process, as when a battery dies. */
  kill: () => Promise<void>;
};

export type ProfileOptions = Parameters<typeof chromium.launchPersistentContext>[1];

/** @param origin the only origin this browser may talk to */
export async function openProfile(
  folder: string,
  origin: string,
  options: ProfileOptions,
): Promise<OpenProfile> {
  const context = await chromium.launchPersistentContext(folder, options);
  const guard = await guardContext(context, origin);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    guard,
    close: () => context.close(),
    kill: async () => {
      const gone = context.waitForEvent('close');
      process.kill(await mainProcessOf(context), 'SIGKILL');
      await gone;
    },
  };
}

async function mainProcessOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('SystemInfo.getProcessInfo');
  const main = answer?.processInfo.find((entry) => entry.type === 'browser');
  if (main === undefined) throw new Error('The browser does not tell which process it is');
  return main.id;
}
