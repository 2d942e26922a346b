import { expect, test } from './support/fixtures.ts';

/** If the guard slept, every other journey would prove less than it says. */
test.describe('the guard notices', () => {
  const mischief: [what: string, code: () => void, seen: RegExp][] = [
    ['a question to another server', () => void fetch('http://localhost:1/').catch(() => 0), /connect-src/],
    ['a picture from elsewhere', () => (new Image().src = 'http://localhost:1/a.png'), /img-src/],
    [
      'text that becomes markup',
      () => setTimeout(() => (document.body.innerHTML = '<b>x</b>')),
      /trusted-types/,
    ],
    ['a style in an attribute', () => document.body.setAttribute('style', 'color: red'), /style-src/],
    [
      'a worker from elsewhere',
      () => setTimeout(() => new Worker('http://localhost:1/a.js')),
      /trusted-types/,
    ],
    ['a file that is not there', () => void fetch('./gone').catch(() => 0), /request failed: .*gone 404/],
    ['a warning', () => console.warn('careful'), /console warning: careful/],
    ['an error nobody caught', () => void Promise.reject(new Error('lost')), /page error: Error: lost/],
  ];

  for (const [what, code, seen] of mischief) {
    test(what, async ({ page, guard }) => {
      await page.goto('./');
      await page.evaluate(code);
      await expect.poll(() => guard.problems).toContainEqual(expect.stringMatching(seen));
      guard.problems.length = 0;
    });
  }
});
