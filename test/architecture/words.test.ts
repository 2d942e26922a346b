// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { projectFiles, projectFolders, projectText } from '#test/support/files.ts';
import { mentionedKeys, placeholdersOf, textsOf, withoutPlural, type Words } from './words.ts';

const read = (file: string): Words => JSON.parse(projectText(file)) as Words;
const languages = projectFolders('locales');
/** All words of the screen in one language. */
const screenTexts = (language: string) =>
  ['app', 'group', 'talk', 'files'].flatMap((part) => textsOf(read(`locales/${language}/${part}.json`)));
const dutch = new Map(screenTexts('nl'));

/** Words of policy makers, marks of other people, and anything that sounds like a verdict. */
const forbidden =
  /faciliteren|governance|stakeholder|commitment|draagvlak|\bborg(en|ing|t)\b|kijkglas|common eye|maturity|volwassenheid/i;

describe('the words on the screen', () => {
  it('are there in Dutch and English', () => {
    expect(languages).toEqual(['en', 'nl']);
    expect(dutch.size).toBeGreaterThan(50);
  });

  it.each(languages)('in %s have the same keys, plurals included', (language) => {
    const keys = screenTexts(language).map(([key]) => key);
    expect(keys.sort()).toEqual([...dutch.keys()].sort());
  });

  it.each(languages)('in %s have the same placeholders', (language) => {
    const other = screenTexts(language);
    // A singular may leave its number out: "one note", "{{count}} notes".
    const wanted = (key: string, text: string): string[] =>
      placeholdersOf(text).filter((name) => !(key.endsWith('_one') && name === 'count'));
    const different = other.filter(
      ([key, text]) => String(wanted(key, text)) !== String(wanted(key, dutch.get(key) ?? '')),
    );
    expect(different).toEqual([]);
  });

  it('have a singular and a plural wherever one of them is there', () => {
    const plurals = [...dutch.keys()].filter((key) => withoutPlural(key) !== key).map(withoutPlural);
    const incomplete = plurals.filter((key) => !dutch.has(`${key}_one`) || !dutch.has(`${key}_other`));
    expect(incomplete).toEqual([]);
  });

  it('are all used', () => {
    const sources = projectFiles('src')
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file, text: projectText(file) }));
    const isMentioned = mentionedKeys(sources);
    const unused = [...dutch.keys()].filter((key) => !isMentioned(key) && !isMentioned(withoutPlural(key)));
    expect(unused).toEqual([]);
  });

  it.each(projectFiles('locales').filter((file) => file.endsWith('.json')))(
    'in %s stay calm and plain',
    (file) => {
      const texts = textsOf(read(file));
      expect(texts.filter(([, text]) => text.includes('!'))).toEqual([]);
      expect(texts.filter(([, text]) => forbidden.test(text))).toEqual([]);
      expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
    },
  );
});

describe('looking for a word that nobody uses', () => {
  const sources = [
    {
      file: 'a.tsx',
      text: "<p title={t('home.title')}>{t(`save.why.${reason}`)}{`${x}.any`}{t('help.parts', { returnObjects: true })}</p>",
    },
  ];
  const isMentioned = mentionedKeys(sources);

  it.each(['home.title', 'save.why.full', 'help.parts.start.title'])('finds that %s is used', (key) => {
    expect(isMentioned(key)).toBe(true);
  });

  it.each(['home.lead', 'save.why', 'save.why.full.long', 'home.any', 'help.lead'])(
    'finds that %s is not',
    (key) => {
      expect(isMentioned(key)).toBe(false);
    },
  );
});
