import type { Locator } from '@playwright/test';
import type { Screen } from './fill.ts';

/** One line of the list on the first screen. */
export function reflection({ page }: Screen, name: string): Locator {
  return page.getByRole('listitem').filter({ hasText: name });
}

/** Chooses something from what can be done with a reflection. */
export async function chooseFor(
  at: Screen,
  name: string,
  action: 'rename' | 'export' | 'remove',
): Promise<void> {
  const { home } = at.words.app;
  const line = reflection(at, name);
  await line.getByText(home.more).click();
  const role = action === 'export' ? 'link' : 'button';
  await line.getByRole(role, { name: home[action] }).click();
}
