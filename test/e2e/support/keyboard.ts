import { expect, type Locator, type Page } from '@playwright/test';

/** Presses a key as someone without a mouse does, and sees that the focus is in sight afterwards. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => page.evaluate(troubleWithFocus), `after ${key} on ${page.url()}`).toBeNull();
}

/** Presses Tab until this has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isFocused(target)) return;
    await press(page, key);
  }
  await expect(target).toBeFocused();
}

/** Waits for the new screen: its heading has the focus. */
export async function arriveAt(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeFocused();
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** In the page: what is wrong with how the focus shows, or null. */
function troubleWithFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has the focus';
  // A heading gets the focus only to be read out: one comes there by another screen, not by a key.
  if (focused.tagName === 'H1') return null;
  const name = `${focused.tagName} "${(focused.closest('label') ?? focused).textContent.trim().slice(0, 40)}"`;
  const shown = [focused, focused.closest('label')].find((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity !== '0';
  });
  if (!shown) return `${name} has no ring`;
  // Near the middle of each side, for corners may be round; of a thing that is taller than that, the top will do.
  const [box = shown.getBoundingClientRect()] = shown.getClientRects();
  const { left, top, right, bottom, height } = box;
  const [x, y, inset] = [(left + right) / 2, (top + bottom) / 2, 4];
  const sides = [
    [x, top + inset],
    ...(height > 300
      ? []
      : [
          [x, bottom - inset],
          [left + inset, y],
          [right - inset, y],
        ]),
  ];
  const covered = sides.filter(([across = 0, down = 0]) => {
    const there = document.elementFromPoint(across, down);
    return !there || !(shown.contains(there) || there.contains(shown));
  });
  return covered.length > 0 ? `${name} is hidden or off the screen at ${JSON.stringify(covered)}` : null;
}
