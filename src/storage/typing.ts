import { scopedName } from './scope.ts';

/**
 * What is being typed and is not stored yet, such as half a set-up or half a paper form: it survives a reload of this
 * tab and goes with the tab. A browser that keeps nothing loses it at a reload. `name`: of the form, and which one.
 */
export function readTyping(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null');
  } catch {
    return null;
  }
}

export function keepTyping(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Nothing can be kept here: what was typed holds until the page is closed.
  }
}

export function forgetTyping(name: string): void {
  forget((key) => key === keyOf(name));
}

/** Of everything, or of everything that has this id in its name. */
export function forgetAllTyping(id = ''): void {
  forget((key) => key.startsWith(keyOf('')) && key.includes(id));
}

function forget(isMeant: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (isMeant(key)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing needs to go.
  }
}

function keyOf(name: string): string {
  return `${scopedName()}:typing:${name}`;
}
