// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '#src/formats/pdf/coverage.ts';
import { fontsOf, paragraphsOf, signsOf } from '#src/formats/pdf/signs.ts';

/** `font:text` for every stretch in one font; a character that no font has as `[]`. */
function stretches(text: string): string[] {
  const found: { font: string; text: string }[] = [];
  for (const { font, text: shown, isBox } of signsOf(text, 'regular')) {
    const piece = isBox ? '[]' : shown;
    const last = found.at(-1);
    if (last?.font === font) last.text += piece;
    else found.push({ font, text: piece });
  }
  return found.map((stretch) => `${stretch.font}:${stretch.text}`);
}

describe('the font of a character', () => {
  it('is the house letter for everything a Dutch text is made of', () => {
    const text = 'ĳsbeer IJssel reünie coördinatie één € 12,50 ‘a’ “b” „c” – — … · − × ½ ² ° • à ç ñ';
    expect(stretches(text)).toEqual([`regular:${text}`]);
    expect(signsOf('kop', 'bold').map((sign) => sign.font)).toEqual(['bold', 'bold', 'bold']);
  });

  it('is the house letter for the languages of Europe that are written in Latin', () => {
    const text = 'Łódź Škoda Győr İzmir Ñandú Þór Ħal ŷ Ş ț';
    expect(stretches(text)).toEqual([`regular:${text}`]);
  });

  it('is a stand-in for other letters and for signs', () => {
    expect(stretches('Αθήνα')).toEqual(['noto:Αθήνα']);
    expect(stretches('Київ')).toEqual(['noto:Київ']);
    expect(stretches('a → b')).toEqual(['regular:a ', 'math:→', 'regular: b']);
    expect(stretches('✓ ☐')).toEqual(['symbols:✓', 'regular: ', 'symbols:☐']);
  });

  it('stays the same inside a word where one font has the whole word', () => {
    expect(stretches('heer Nguyễn')).toEqual(['regular:heer ', 'noto:Nguyễn']);
    expect(stretches('klaar✓')).toEqual(['regular:klaar', 'symbols:✓']);
  });

  it('is loaded only when a text asks for it', () => {
    expect([...fontsOf('Gewoon Nederlands\nop twee regels')]).toEqual(['regular']);
    expect([...fontsOf('Αθήνα')]).toEqual(['noto']);
    expect([...fontsOf('日')]).toEqual(['symbols']);
  });
});

describe('a character that no font has', () => {
  it('becomes one box, whatever it is made of', () => {
    expect(stretches('😀')).toEqual(['symbols:[]']);
    expect(stretches('👨‍👩‍👧')).toEqual(['symbols:[]']);
    expect(stretches('🇳🇱')).toEqual(['symbols:[]']);
    expect(stretches('日本')).toEqual(['symbols:[][]']);
    expect(stretches('שלום')).toEqual(['symbols:[][][][]']);
    expect(signsOf('😀', 'regular')[0]?.text).toBe('□');
  });

  it('becomes a box when its accents are not there, and keeps them when they are', () => {
    expect(stretches('e\u0301')).toEqual(['regular:é']);
    expect(stretches('x\u0304')).toEqual(['regular:x\u0304']);
    expect(stretches('a\u20dd')).toEqual(['symbols:[]']);
  });

  it('may be a control character or half of a pair', () => {
    expect(stretches('a\u0000b')).toEqual(['regular:a', 'symbols:[]', 'regular:b']);
    expect(stretches('\ud83d')).toEqual(['symbols:[]']);
  });
});

describe('a character without a shape', () => {
  it('leaves no trace: direction marks, joiners, selectors, soft hyphens', () => {
    expect(stretches('\u202eab\u202c\u200f\u2066c\u2069\ufeff')).toEqual(['regular:abc']);
    expect(stretches('samen\u00adwerken')).toEqual(['regular:samenwerken']);
    expect(stretches('✔\ufe0f')).toEqual(['symbols:✔']);
  });

  it('is a plain space when it is another kind of space, and does not break where it must not', () => {
    expect(stretches('a\u2003b\tc')).toEqual(['regular:a b  c']);
    expect(stretches('12\u202f500')).toEqual(['regular:12\u00a0500']);
  });
});

describe('any text at all', () => {
  it('is drawn with glyphs that its fonts have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const paragraph of paragraphsOf(text)) {
          const signs = signsOf(paragraph, 'regular');
          expect(signs.filter((sign) => !covers(sign.font, sign.text))).toEqual([]);
        }
      }),
    );
  });

  it('comes back whole when the fonts have its characters', () => {
    const known = fc.constantFrom(...Array.from('aZ9 éĳ€‘…-/()αΩЖяễ→≥□✓'));
    fc.assert(
      fc.property(fc.string({ unit: known }), (text) => {
        const signs = signsOf(text, 'regular');
        expect(signs.map((sign) => sign.text).join('')).toBe(text);
      }),
    );
  });

  it('never loses an emoji, however they follow each other', () => {
    const emoji = fc.constantFrom('😀', '🎉', '👍🏽', '日', '\ud800');
    fc.assert(
      fc.property(fc.array(emoji), (characters) => {
        const signs = signsOf(characters.join(' '), 'regular');
        expect(signs.filter((sign) => sign.isBox)).toHaveLength(characters.length);
      }),
    );
  });
});
