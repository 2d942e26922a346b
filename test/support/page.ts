import { beforeEach, vi } from 'vitest';

/** A file that was handed to the person. */
export type Download = { name: string; file: Blob };

type Page = {
  /** Every file handed over in this test, in order. */
  downloads: Download[];
  /** The device's own look; tells the page when it changes. */
  setDeviceDark(dark: boolean): void;
};

/**
 * What a browser has and jsdom lacks, as far as screens use it: media queries, scrolling, `CSS.escape`, dialogs,
 * downloads. Call once at the top of a test file.
 */
export function pageForTests(): Page {
  const page = { downloads: [] as Download[], dark: false, listeners: new Set<() => void>() };
  beforeEach(() => {
    page.downloads.length = 0;
    page.dark = false;
    page.listeners.clear();
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    define(window, 'matchMedia', () => ({
      get matches() {
        return page.dark;
      },
      addEventListener: (_: string, listener: () => void) => page.listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => page.listeners.delete(listener),
    }));
    define(Element.prototype, 'scrollIntoView', () => undefined);
    define(globalThis, 'CSS', { escape: (text: string) => text });
    giveDialogs();
    giveDownloads(page.downloads);
  });
  return {
    downloads: page.downloads,
    setDeviceDark: (dark) => {
      page.dark = dark;
      for (const tell of [...page.listeners]) tell();
    },
  };
}

function giveDialogs(): void {
  define(HTMLDialogElement.prototype, 'showModal', function (this: HTMLDialogElement) {
    this.open = true;
  });
  define(HTMLDialogElement.prototype, 'close', function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  });
}

function giveDownloads(downloads: Download[]): void {
  const files = new Map<string, Blob>();
  define(URL, 'createObjectURL', (file: Blob) => {
    const address = `blob:${String(files.size)}`;
    files.set(address, file);
    return address;
  });
  define(URL, 'revokeObjectURL', (address: string) => files.delete(address));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (file) downloads.push({ name: this.download, file });
  });
}

function define(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, configurable: true, writable: true });
}
