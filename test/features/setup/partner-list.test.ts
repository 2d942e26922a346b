// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartnerKind } from '#src/domain/round.ts';
import { guessKind, readPartnerList } from '#src/features/setup/partner-list.ts';

const dutch: Record<PartnerKind, string> = {
  vmbo: 'vmbo',
  mbo: 'mbo',
  po: 'basisschool',
  vso: 'vso',
  company: 'bedrijf',
  municipality: 'gemeente',
  other: 'anders',
};
const read = (text: string, present: string[] = []) => readPartnerList(text, present, dutch);
const inShort = (text: string) => read(text).map(({ name, kind }) => `${name} = ${kind}`);

describe('the kind of an organisation', () => {
  it.each([
    ['Het Veenlanden College', 'vmbo'],
    ['vmbo De Brug', 'vmbo'],
    ['ROC Rijnvliet', 'mbo'],
    ['Basisschool De Wiek', 'po'],
    ['OBS Het Palet', 'po'],
    ['Gemeente Oeverwijk', 'municipality'],
    ['Kamp Techniek B.V.', 'company'],
    ['Kamp BV', 'company'],
    ['Installatiebedrijf Kamp', 'company'],
    ['VSO De Linde', 'vso'],
    ['Stichting Oost', 'other'],
    ['', 'other'],
  ])('is read from the name: %s is %s', (name, kind) => {
    expect(guessKind(name)).toBe(kind);
  });
});

describe('a list of organisations', () => {
  it('is read line by line, whatever ends the lines', () => {
    expect(inShort('Het Veenlanden College\r\nROC Rijnvliet\n\n  Stichting Oost  \r')).toEqual([
      'Het Veenlanden College = vmbo',
      'ROC Rijnvliet = mbo',
      'Stichting Oost = other',
    ]);
  });

  it('takes the kind of a second column before what the name tells', () => {
    expect(inShort('De Wiek;basisschool\nKamp College\tBedrijf\nOost; gemeente; Anna')).toEqual([
      'De Wiek = po',
      'Kamp College = company',
      'Oost = municipality',
    ]);
  });

  it('leaves out a heading, bullets, numbers and quotes', () => {
    expect(inShort('Organisatie;Soort\n- De Wiek;po\n2. De Brug;vmbo\n"Kamp ""Oost""";mbo')).toEqual([
      'De Wiek = po',
      'De Brug = vmbo',
      'Kamp "Oost" = mbo',
    ]);
  });

  it('marks what is on the list already, and what comes twice', () => {
    expect(read('de  wiek\nDe Brug\nDE BRUG', ['De Wiek']).map(({ known }) => known)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('gives names that fit and no more of them than there are lines, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const listed = read(text);
        expect(listed.length).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        for (const { name } of listed) {
          expect(name).not.toBe('');
          expect(name.length).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});
