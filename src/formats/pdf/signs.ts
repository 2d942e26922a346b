import { covers, type FontName, type HouseFont, standIns } from './coverage.ts';

/** What is drawn for one grapheme: one character as the reader sees it, perhaps several code points. */
export type Sign = {
  text: string;
  font: FontName;
  /** No font has it: a box stands in its place. */
  isBox: boolean;
};

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Below this code point every character is a grapheme of its own. */
const simple = /^[^\u0300-\uffff]*$/;
/** Without a shape of their own: joiners, direction marks, variation selectors, soft hyphens. */
const shapeless = /\p{Default_Ignorable_Code_Point}/gu;
const lookAlikes: [RegExp, string][] = [
  [/\t/g, '  '],
  [/[\u2010\u2011]/g, '-'],
  [/[\u2007\u202f]/g, '\u00a0'],
  [/(?!\u00a0)\p{Zs}/gu, ' '],
];

/** The stretches between a text's own line breaks. */
export function paragraphsOf(text: string): string[] {
  return text.split(lineBreaks);
}

/**
 * The signs of a text without line breaks. A word keeps one font where one has all of it; what no font has
 * becomes a box, one for each grapheme, so that nothing disappears unseen.
 */
export function signsOf(text: string, house: HouseFont): Sign[] {
  const signs: Sign[] = [];
  let word: string[] = [];
  const endWord = () => {
    const font = [house, standIns[0]].find((name) => word.every((shown) => covers(name, shown)));
    for (const shown of word) signs.push(signOf(shown, font ?? house));
    word = [];
  };
  for (const grapheme of splitGraphemes(text)) {
    const shown = shownAs(grapheme);
    if (shown.trim() !== '') word.push(shown);
    else if (shown !== '') {
      endWord();
      signs.push({ text: shown, font: house, isBox: false });
    }
  }
  endWord();
  return signs;
}

/** The fonts a text needs; regular stands for bold, which covers the same. */
export function fontsOf(text: string): Set<FontName> {
  const signs = paragraphsOf(text).flatMap((paragraph) => signsOf(paragraph, 'regular'));
  return new Set(signs.map((sign) => sign.font));
}

function signOf(shown: string, preferred: FontName): Sign {
  const font = [preferred, ...standIns].find((name) => covers(name, shown));
  return font === undefined
    ? { text: '□', font: 'symbols', isBox: true }
    : { text: shown, font, isBox: false };
}

function splitGraphemes(text: string): string[] {
  return simple.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function shownAs(grapheme: string): string {
  const visible = grapheme.normalize('NFC').replace(shapeless, '');
  return lookAlikes.reduce((text, [found, put]) => text.replace(found, put), visible);
}
