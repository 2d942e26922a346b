// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { drawnTable, guessOf } from '#test/support/forms.ts';
import { groupOf } from '#test/features/collect/group.ts';

/** What the words in one column of answers are taken for, as `word=meaning`; `?` is for a person. */
function read(...words: string[]): string {
  const table = drawnTable(`P2 | R2\n${words.map((word) => `${word} | `).join('\n')}`);
  const { answer } = guessOf(table, groupOf()).words;
  return words
    .map((word) => {
      const guess = answer.find((one) => one.word === word);
      return `${word}=${String(guess?.meaning ?? '?')}`;
    })
    .join(', ');
}

function alternativesOf(word: string): unknown[] {
  const table = drawnTable(`P2 | R2\n${word} | 4`);
  return guessOf(table, groupOf()).words.answer.find((one) => one.word === word)?.alternatives ?? [];
}

describe('words of a scale', () => {
  it.each([
    ['Klopt helemaal niet=1, Klopt meestal niet=2, Half om half=3, Klopt meestal wel=4, Klopt helemaal=5'],
    ['Helemaal mee oneens=1, Mee oneens=2, Neutraal=3, Mee eens=4, Helemaal mee eens=5'],
    ['helemaal oneens=1, oneens=2, niet eens/niet oneens=3, eens=4, HELEMAAL EENS=5'],
    ['Strongly disagree=1, Disagree=2, Neither agree nor disagree=3, Agree=4, Strongly agree=5'],
    ['Not true at all=1, Mostly not true=2, Half and half=3, Mostly true=4, Completely true=5'],
    ['1=1, 2=2, 3.0=3, 4,0=4, 5=5'],
    ['1 - Klopt helemaal niet=1, 3: neutraal=3, Helemaal mee eens (5)=5, 4 Agree=4'],
    ['Weet ik niet=dk, weet niet=dk, I don’t know=dk, Don’t know=dk, Geen idee=dk'],
    ['n.v.t.=na, Niet van toepassing=na, Not applicable=na, Geldt niet=na'],
    ['geen antwoord=skip, No answer=skip'],
    ['A1=1, A3=3, AO05=5'],
  ])('%s', (said) => {
    expect(read(...said.split(', ').map((one) => one.slice(0, one.lastIndexOf('='))))).toBe(said);
  });
});

describe('what cannot be known from the word alone is left to a person', () => {
  it.each([
    ['a figure from another scale', ['1', '5', '7'], '1=?, 5=?, 7=?'],
    ['a scale that begins at nought', ['0', '4'], '0=?, 4=?'],
    ['codes of more than five answers', ['A1', 'A6'], 'A1=?, A6=?'],
    ['figure and word that say something else', ['1 - Helemaal mee eens'], '1 - Helemaal mee eens=?'],
    ['a figure with an unknown word', ['3 - zo ongeveer'], '3 - zo ongeveer=?'],
    ['a slip of the pen', ['Klopt helemal'], 'Klopt helemal=?'],
    [
      'words that stand for different steps',
      ['Geen mening', 'Enigszins eens'],
      'Geen mening=?, Enigszins eens=?',
    ],
    ['a failed formula', ['#N/A'], '#N/A=?'],
    ['yes and no', ['Ja', 'Nee'], 'Ja=?, Nee=?'],
    ['signs', ['???', '😀'], '???=?, 😀=?'],
    ['names of fields', ['__proto__', 'constructor'], '__proto__=?, constructor=?'],
  ])('%s', (_, words, said) => {
    expect(read(...words)).toBe(said);
  });

  it('and what it may be is named', () => {
    expect(alternativesOf('1 - Helemaal mee eens')).toEqual([5, 1]);
    expect(alternativesOf('3 - zo ongeveer')).toEqual([3]);
    expect(alternativesOf('Klopt helemal')[0]).toBe(5);
    expect(alternativesOf('N/A')).toEqual(['na', 'skip']);
  });

  it('a guess by codes is told to be one', () => {
    const table = drawnTable('P2 | R2\nA1 | A5');
    expect(guessOf(table, groupOf()).words.answer.map(({ confidence }) => confidence)).toEqual([0.6, 0.6]);
  });
});

describe('organisations', () => {
  const partnersIn = (...cells: string[]) => {
    const rows = cells.map((cell) => `${cell} | 4`).join('\n');
    return guessOf(drawnTable(`Organisatie | P2\n${rows}`), groupOf()).words.partner.map(
      ({ meaning }) => meaning,
    );
  };

  it('are known by name, whatever the capitals, and inside a longer one', () => {
    expect(partnersIn('het veenlanden', 'School Het Veenlanden (vmbo)')).toEqual([
      '0badcafe-1',
      '0badcafe-1',
    ]);
  });

  it('are left to a person where two are named, or none', () => {
    expect(partnersIn('Het Veenlanden en ROC Rijnvliet', 'Bakkerij Jansen')).toEqual([null, null]);
  });
});
