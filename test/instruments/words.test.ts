import { describe, expect, it } from 'vitest';
import { instruments, cardsOf } from '#src/instruments/registry.ts';
import { cardWordsOf, facetsOf, statementIdsOf, wordLanguages, wordsOf } from './instruments.ts';

/** The texts in a tree of words, each under its path. */
function textsOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) throw new Error(`No text at ${path}`);
  return Object.entries(words).flatMap(([key, inside]) => textsOf(inside, path ? `${path}.${key}` : key));
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? '').toSorted();
}

const wordCount = (text: string) => text.split(/\s+/).length;

describe.each(instruments)('the words of $id', (instrument) => {
  describe.each(wordLanguages)('in %s', (language) => {
    const words = wordsOf(instrument.id, language);
    const cardWords = cardWordsOf(instrument.id, language);
    const all = [...textsOf(words), ...textsOf(cardWords, 'cards')];

    it('are there for everything the instrument has, and for nothing else', () => {
      const same = (given: object, ids: readonly string[]) =>
        expect(Object.keys(given).toSorted()).toEqual([...ids].toSorted());
      same(words.scale, ['1', '2', '3', '4', '5', 'dk', 'na']);
      same(words.placeholders, instrument.placeholders);
      same(
        words.themes,
        instrument.themes.map(({ id }) => id),
      );
      same(
        words.facets,
        facetsOf(instrument).map(({ id }) => id),
      );
      same(words.statements, statementIdsOf(instrument));
      same(words.openQuestions, instrument.openQuestions);
      same(words.forms.items, instrument.forms);
      same(words.dilemmas.items, instrument.dilemmas);
      same(
        cardWords,
        cardsOf(instrument.id).map(({ id }) => id),
      );
    });

    it('are never empty', () => {
      expect(all.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    });

    it('leave only blanks that the instrument fills', () => {
      const known = new Set(instrument.placeholders);
      const strange = all.filter(([, text]) => placeholdersOf(text).some((name) => !known.has(name)));
      expect(strange).toEqual([]);
    });

    it('say a statement in at most 14 words', () => {
      const long = Object.entries(words.statements).filter(([, { text }]) => wordCount(text) > 14);
      expect(long).toEqual([]);
    });
  });

  it('have the same keys in every language', () => {
    const [first, ...others] = wordLanguages.map((language) =>
      [...textsOf(wordsOf(instrument.id, language)), ...textsOf(cardWordsOf(instrument.id, language))].map(
        ([path]) => path,
      ),
    );
    for (const other of others) expect(other.toSorted()).toEqual(first?.toSorted());
  });

  it('have the same blanks in a statement, whatever the language', () => {
    const [first, ...others] = wordLanguages.map((language) =>
      Object.entries(wordsOf(instrument.id, language).statements).map(([id, { text }]) => [
        id,
        placeholdersOf(text),
      ]),
    );
    for (const other of others) expect(Object.fromEntries(other)).toEqual(Object.fromEntries(first ?? []));
  });
});
