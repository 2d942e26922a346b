// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { bestLanguage, isLanguage, languages } from '#src/i18n/languages.ts';
import { projectFolders } from '#test/support/files.ts';

describe('the languages', () => {
  it('are those that have words, by their own names', () => {
    expect(Object.keys(languages).toSorted()).toEqual(projectFolders('locales'));
    expect(languages).toEqual({ nl: 'Nederlands', en: 'English' });
  });

  it.each([
    [['nl-NL', 'en'], 'nl'],
    [['en-GB', 'nl'], 'en'],
    [['nl-BE'], 'nl'],
    [['EN'], 'en'],
    [['fy', 'de-DE', 'en-US', 'nl'], 'en'],
    [['fy', 'de'], 'nl'],
    [[], 'nl'],
    [['', '*', 'constructor'], 'nl'],
  ])('of which the best for someone who reads %j is %s', (preferred, best) => {
    expect(bestLanguage(preferred)).toBe(best);
  });

  it.each(['nl', 'en'])('know %s', (code) => {
    expect(isLanguage(code)).toBe(true);
  });

  it.each([null, undefined, '', 'fy', 'NL', 'nl-NL', 'constructor', 'toString', '__proto__'])(
    'do not know %s',
    (code) => {
      expect(isLanguage(code)).toBe(false);
    },
  );
});
