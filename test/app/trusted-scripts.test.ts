import { afterEach, expect, it, vi } from 'vitest';
import { trustOwnScripts } from '#src/app/trusted-scripts.ts';

type Rules = { createScriptURL: (address: string) => string | null };

afterEach(() => {
  vi.unstubAllGlobals();
});

it('lets scripts come from our own address only', () => {
  const createPolicy = vi.fn<(name: string, rules: Rules) => void>();
  vi.stubGlobal('trustedTypes', { createPolicy });
  trustOwnScripts();
  expect(createPolicy).toHaveBeenCalledTimes(1);
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  const own = window.location.origin;
  expect(rules?.createScriptURL('./sw.js')).toBe(`${own}/sw.js`);
  expect(rules?.createScriptURL(`${own}/assets/worker.js`)).toBe(`${own}/assets/worker.js`);
  for (const foreign of [
    'https://example.org/x.js',
    '//example.org/x.js',
    'data:text/javascript,1',
    'blob:null/1',
  ]) {
    expect(rules?.createScriptURL(foreign)).toBeNull();
  }
});

it('does nothing where the browser has no such policy', () => {
  expect(() => trustOwnScripts()).not.toThrow();
});
