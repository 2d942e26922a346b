// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '#src/formats/contract.ts';
import { written } from './documents.ts';
import { elements, elementsOn, outline } from './read-pdf.ts';

/** Whole documents are written and read back, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const picture: (Block & { kind: 'figure' })['picture'] = {
  width: 100,
  height: 40,
  prims: [{ kind: 'dot', x: 50, y: 20, r: 10, fill: 'ink' }],
};
/** The blocks of a document, without the two lines that every document begins with. */
const outlineOf = async (blocks: Block[]) => {
  const [page] = (await written(blocks)).pages;
  return page ? outline(page.body).slice(3) : [];
};

describe('a picture in a table', () => {
  const rows = [['Vertrouwen', { picture, alt: 'drie mensen op 4' }, '4,0']];
  const columns = [
    { title: 'Onderwerp', share: 0.5 },
    { title: 'Antwoorden', share: 0.4, picture },
    { title: 'Gem.', share: 0.1, align: 'end' as const },
  ];

  it('is a figure in its cell, with what it says', async () => {
    expect(await outlineOf([{ kind: 'table', columns, rows }])).toEqual([
      [
        'Table',
        ['TR', ['TH', 'Onderwerp'], ['TH', ['Figure', '']], ['TH', 'Gem.']],
        ['TR', ['TH', 'Vertrouwen'], ['TD', ['Figure', '']], ['TD', '4,0']],
      ],
    ]);
    const pdf = await written([{ kind: 'table', columns, rows }]);
    expect(elements(pdf, 'Figure').map(({ alt }) => alt)).toEqual(['Antwoorden', 'drie mensen op 4']);
  });

  it('makes its row as high as it is, and stands beside the middle of the words', async () => {
    const pdf = await written([{ kind: 'table', columns, rows: [...rows, ...rows] }]);
    const [first = 0, second = 0] = elements(pdf, 'TD').flatMap(({ words }) => words.map(({ y }) => y));
    // 40 % of the page's width of 499.28, less 10 between columns, is 189.7; four tenths of that, and 2 x 4.75.
    expect(first - second).toBeCloseTo(0.4 * (0.4 * 499.28 - 10) + 9.5, 1);
  });

  it('never leaves a page with its row', async () => {
    const many = Array.from({ length: 40 }, () => rows).flat();
    const pdf = await written([{ kind: 'table', columns, rows: many }]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const page of pdf.pages) {
      for (const row of elementsOn(page, 'TR')) expect(row.inner).toHaveLength(3);
    }
  });
});

describe('a form', () => {
  it('has a table without a head where no column has a title', async () => {
    const columns = [
      { title: '', share: 0.5 },
      { title: '', share: 0.5 },
    ];
    expect(
      await outlineOf([
        { kind: 'table', dense: true, columns, rows: [['1', 'Wij doen wat wij afspreken.']] },
      ]),
    ).toEqual([['Table', ['TR', ['TH', '1'], ['TD', 'Wij doen wat wij afspreken.']]]]);
  });

  it('has choices as a list', async () => {
    expect(await outlineOf([{ kind: 'choices', label: 'Rol', options: ['1 bestuur', '2 docent'] }])).toEqual([
      ['P', 'Rol'],
      ['L', ['LI', ['LBody', '1 bestuur']], ['LI', ['LBody', '2 docent']]],
    ]);
  });

  it('has places to write in, beside and under each other, with the words that are known', async () => {
    const field = { text: '', lines: 1, share: 1 };
    const pdf = await written([
      {
        kind: 'fields',
        rows: [
          [
            { ...field, label: 'Wie' },
            { ...field, label: 'Wanneer' },
          ],
          [{ ...field, label: 'Wat', text: 'Bellen' }],
        ],
      },
    ]);
    const [who, when, what] = elements(pdf, 'P').slice(1);
    expect([who?.text, when?.text, what?.text]).toEqual(['Wie', 'Wanneer', 'WatBellen']);
    expect(who?.words[0]?.y).toBe(when?.words[0]?.y);
    expect(when?.words[0]?.x ?? 0).toBeGreaterThan(297);
    expect(what?.words[0]?.y ?? 0).toBeLessThan((who?.words[0]?.y ?? 0) - 20);
  });

  it('has a picture beside titled texts', async () => {
    const texts = [{ title: 'Waarom', text: 'Daarom.' }];
    expect(
      await outlineOf([
        { kind: 'beside', texts, picture, alt: 'QR-code', caption: 'Scan deze code.', share: 0.3 },
      ]),
    ).toEqual([
      ['Figure', ''],
      ['Caption', 'Scan deze code.'],
      ['P', 'Waarom'],
      ['P', 'Daarom.'],
    ]);
  });
});

describe('cards to cut out', () => {
  it('say what they belong to, and then their question', async () => {
    const cards = [
      { mark: 'B1', about: 'Belangen', text: 'Wat wil jij?' },
      { mark: '', about: 'Bij elk onderwerp', text: 'Wie mist er?' },
    ];
    expect(await outlineOf([{ kind: 'cards', cards }])).toEqual([
      ['P', 'B1Belangen'],
      ['P', 'Wat wil jij?'],
      ['P', 'Bij elk onderwerp'],
      ['P', 'Wie mist er?'],
    ]);
  });

  it('count a character without a letter once, however often a card was tried', async () => {
    const cards = [{ mark: 'B1', about: 'Belangen', text: `${'woord '.repeat(30)}👍` }];
    const pdf = await written([
      { kind: 'cards', cards },
      { kind: 'choices', label: '', options: ['👍'] },
    ]);
    expect(elements(pdf, 'P').at(-1)?.text).toBe('2 tekens zijn vervangen');
  });
});
