import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isolated } from '#src/i18n/isolated.ts';
import { sayList } from '#src/i18n/say.ts';
import { loadFileWords, startWords, wordsIn } from '#src/i18n/words.ts';

const [fsi, pdi, rlo] = ['\u2068', '\u2069', '\u202e'];
const anyLine = fc
  .array(
    fc.constantFrom('a', '1', ' ', 'ש', 'ع', '\u202a', '\u202b', rlo, '\u202c', '\u2066', '\u2067', fsi, pdi),
  )
  .map((signs) => signs.join(''));

/** How deep in isolates each sign stands, and at the end; below zero where something around is ended. */
function depths(line: string): number[] {
  let depth = 0;
  return [...line].map((sign) => {
    if (/[\u2066-\u2068]/.test(sign)) depth += 1;
    if (sign === pdi) depth -= 1;
    return depth;
  });
}

describe('a text inside a sentence', () => {
  it('stays as it is when nothing in it turns', () => {
    for (const text of ['De Vliet', 'één – 👩‍🏫\ntwee', '=1+1', '']) expect(isolated(text)).toBe(text);
  });

  it('stands apart when it runs from right to left, or would turn what follows', () => {
    expect(isolated('שלום')).toBe(`${fsi}שלום${pdi}`);
    expect(isolated(`${rlo}om`)).toBe(`${fsi}${rlo}om${pdi}`);
    expect(isolated(`a${pdi}${rlo}b`)).toBe(`${fsi}${fsi}a${pdi}${rlo}b${pdi}`);
    expect(isolated(`${fsi}a`)).toBe(`${fsi}${fsi}a${pdi}${pdi}`);
    expect(isolated(`een\n${rlo}twee`)).toBe(`een\n${fsi}${rlo}twee${pdi}`);
  });

  it('is whole, and turns nothing beside it, whatever it is', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const shown = isolated(line);
        expect(shown).toContain(line);
        if (shown === line) expect(line).not.toMatch(/[\u202a-\u202e\u2066-\u2069ע-ש]/);
        else {
          const inside = depths(shown);
          expect(inside.at(-1)).toBe(0);
          expect(Math.min(...inside.slice(0, -1))).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the words of the screen and of files', () => {
  beforeAll(async () => {
    await startWords('nl');
    await loadFileWords();
  });

  it('keep every name and text that is filled in apart, and markup as text', async () => {
    const t = await wordsIn('nl');
    expect(t('onPaper.quotes.one', { text: `${rlo}om <b>` })).toBe(`‘${fsi}${rlo}om <b>${pdi}’`);
    expect(t('onPaper.quotes.one', { text: 'Tom & Jerry' })).toBe('‘Tom & Jerry’');
  });

  it('keep names in a row apart', () => {
    expect(sayList([`${rlo}Vliet`, 'Anker', 'שלום'], 'nl')).toBe(
      `${fsi}${rlo}Vliet${pdi}, Anker en ${fsi}שלום${pdi}`,
    );
  });
});
