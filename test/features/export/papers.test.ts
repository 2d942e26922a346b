import { beforeAll, describe, expect, it } from 'vitest';
import { agreementSheet } from '#src/features/export/agreement-sheet.ts';
import { boardPage, rooms } from '#src/features/export/board-page.ts';
import { cardSet } from '#src/features/export/card-set.ts';
import { circlesPicture } from '#src/features/export/circles.ts';
import { paperSheet } from '#src/features/export/paper-sheet.ts';
import { shorten } from '#src/features/export/shorten.ts';
import { paperFields, trendKeys } from '#src/domain/paper-fields.ts';
import { sheetOfPaper, typed } from '#src/features/collect/paper-form.ts';
import type { Block } from '#src/formats/contract.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { cardsOf, standardInstrument } from '#src/instruments/registry.ts';
import { roundOfGroup } from '#test/support/group.ts';
import { speechIn } from '#test/support/speech.ts';
import { told } from '#test/support/told.ts';
import { agreementOf, viewOf } from './group-view.ts';
import { six } from './reflection.ts';

const now = new Date('2026-11-25T08:00:00.000Z');
let speech: Speech;
beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
  speech = await speechIn('nl');
});
const roomy = rooms[0] ?? { topics: 0, agreements: 0, characters: 0 };

describe('the page for boards', () => {
  const page = (...given: Parameters<typeof viewOf>) =>
    boardPage(viewOf(...given), speech, { now, room: roomy }).blocks.flatMap(told);

  it('says in words what the group saw and agreed', () => {
    expect(page(six, { agreements: [agreementOf({})] }).slice(0, -1)).toEqual([
      'Op 24 november 2026 bekeken 6 deelnemers van 3 organisaties samen hoe de samenwerking gaat.',
      '## Wat we zagen',
      'Onderwerp | Wat de groep zei',
      'Vertrouwen | De groep is het eens: dit klopt. ‘Ik vertrouw erop dat partners doen wat zij zeggen.’',
      'Concurrentie bespreken | Een deel vindt dat dit klopt, een ander deel vindt van niet. ‘Wij praten open over waar wij elkaars concurrent zijn.’',
      'Eigen belang uitspreken | Bijna iedereen ziet dit hetzelfde. Eén deelnemer ziet het anders. ‘Mijn organisatie zegt open wat zij uit deze samenwerking wil halen.’',
      'Bruikbaar resultaat | De groep is het eens: dit klopt nog niet. ‘Mijn organisatie gebruikt wat wij samen maken.’',
      'Geld en tijd | De groep is het eens: dit klopt nog niet. ‘Wij verdelen geld en uren op een eerlijke manier.’',
      'Afspraken nakomen | Veel mensen weten dit niet. ‘Wij doen wat wij afspreken.’',
      '## Wat we afspraken',
      'Wat | Wie | Wanneer',
      'Wij delen leerlingaantallen voor 1 oktober | Het Anker | 1 oktober 2027',
      '## Wat dit is',
    ]);
  });

  it('has no score', () => {
    expect(page(six).join(' ')).not.toMatch(/\d,\d/);
  });

  it('points at nobody in an anonymous round and counts no organisations', () => {
    const lines = page(six, { round: { openness: 'anonymous' } }).join('\n');
    expect(lines).toContain('Op 24 november 2026 bekeken 6 deelnemers samen');
    expect(lines).toContain('Eigen belang uitspreken | Niet iedereen ziet dit zo.');
    expect(lines).not.toMatch(/Eén deelnemer|Besluiten/);
  });

  it('says how many more there are', () => {
    const agreements = Array.from({ length: 5 }, () => agreementOf({ what: 'woord '.repeat(40) }));
    const small = { topics: 2, agreements: 4, characters: 30 };
    const lines = boardPage(viewOf(six, { agreements }), speech, { now, room: small }).blocks.flatMap(told);
    expect(lines).toContain('En nog 4. Die staan in het verslag van de groep.');
    expect(lines).toContain('En nog 1. Die staat in het verslag van de groep.');
    expect(lines).toContain('woord woord woord woord woord… | Het Anker | 1 oktober 2027');
  });
});

describe('shortening', () => {
  it.each([
    ['Kort', 10, 'Kort'],
    ['Twee\n regels', 20, 'Twee regels'],
    ['Een lange zin met woorden', 14, 'Een lange zin…'],
    ['Zonderspatieswoord', 8, 'Zonders…'],
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2, '👨‍👩‍👧…'],
  ])('of %j to %i makes %j', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });
});

describe('the form on paper', () => {
  const form = (given: Parameters<typeof roundOfGroup>[0] = {}, invitation = true) => {
    const round = roundOfGroup({ asks: ['role', 'name'], ...given });
    const picture = circlesPicture(['1'], 1);
    const asked = { round, instrument: standardInstrument };
    return paperSheet(asked, speech, { invitation: invitation ? picture : null, now }).blocks;
  };
  /** With a plain space where no line may end. */
  const spaced = (line: string) => line.replaceAll('\u00a0', ' ');
  const isTable = (block: Block) => block.kind === 'table';

  it('prints the fields in the order in which they are keyed in, with the same numbers', () => {
    const round = roundOfGroup({ asks: ['role', 'name'] });
    const fields = paperFields(round, standardInstrument);
    const lines = form().flatMap(told);
    const kinds = lines.flatMap((line) => {
      if (/^Organisatie \(/.test(line)) return ['partner'];
      if (/^Rol \(/.test(line)) return ['role'];
      if (/^Naam \(/.test(line)) return ['name'];
      const number = /^(\d+) \| .* \| Kies uit: (.*)$/.exec(line);
      if (number) return [`answer ${number[1] ?? ''}`];
      if (/\| Kies uit: 1, 2, 3, 4, 5 \| Kies uit: 1, 2, 3, 4$/.test(line)) return ['wish', 'trend'];
      return /^Keuze 1/.test(line) ? line.split(' | ').map(() => 'vote') : [];
    });
    expect(kinds).toEqual(
      fields.map((field) => (field.kind === 'answer' ? `answer ${String(field.number)}` : field.kind)),
    );
  });

  it('prints signs that can be typed, and all of them', () => {
    const round = roundOfGroup();
    const fields = paperFields(round, standardInstrument);
    const answer = fields.find(({ kind }) => kind === 'answer');
    if (!answer) throw new Error('No statement');
    const [row] = form().filter(isTable).flatMap(told);
    const signs =
      /Kies uit: (.*)$/.exec(form().filter(isTable).flatMap(told)[1] ?? '')?.[1]?.split(', ') ?? [];
    expect(row).toBe(' |  | ');
    expect(signs).toEqual(['1', '2', '3', '4', '5', '0', '-']);
    for (const sign of signs) expect(typed(answer, '', sign, 12)).toBe(sign);
    const values = { [answer.key]: '0' };
    const sheet = sheetOfPaper(values, { round, instrument: standardInstrument, id: 'a', finishedAt: '' });
    expect(Object.values(sheet?.answers ?? {})).toEqual(['dk']);
    expect(form().flatMap(told).map(spaced)).toContain(
      '1 = Klopt helemaal niet · 2 = Klopt meestal niet · 3 = Half om half · 4 = Klopt meestal wel · 5 = Klopt helemaal\n0 = Weet ik niet · - = Geldt niet voor mijn organisatie',
    );
  });

  it('explains the numbers of a trend as they are keyed in', () => {
    const { trend } = speech.words;
    const text = Object.entries(trendKeys)
      .map(([key, name]) => `${key} = ${trend[name]}`)
      .join(', ');
    expect(form().flatMap(told).join('\n')).toContain(`Vergeleken met een jaar geleden: ${text}.`);
  });

  it('numbers organisations as the choice on the screen does, and has a place for what is asked only', () => {
    const lines = form().flatMap(told);
    expect(lines).toContain('[ ] 1 De Vliet');
    expect(lines).toContain('[ ] 2 Het Anker');
    expect(lines).toContain('[ ] 1 bestuur');
    const bare = form({ asks: [], partners: [] }).flatMap(told).join('\n');
    expect(bare).not.toMatch(/Organisatie \(|Rol \(|Naam \(/);
  });

  it('says before the first answer what the first screen says, for an anonymous round too', () => {
    expect(form().flatMap(told).join('\n')).toContain(
      'Open: In het gesprek is te zien wat jij hebt geantwoord, met je organisatie erbij. Je naam staat erbij als je die invult.',
    );
    const hidden = form({ openness: 'anonymous', minimum: 3, asks: [] }).flatMap(told).join('\n');
    expect(hidden).toContain('Let op: deze groep laat al iets zien vanaf 3 mensen.');
    expect(hidden).toContain('minstens 3 mensen hebben ingeleverd');
    expect(hidden).toContain('Zet je naam er niet op.');
    expect(hidden).not.toContain('Naam (');
  });

  it('has the code to scan, or goes without where it fits no code', () => {
    expect(form().some(({ kind }) => kind === 'beside')).toBe(true);
    const lines = form({}, false).flatMap(told);
    expect(lines).toContain('### Waarom deze vragen');
    expect(lines.join()).not.toContain('Scan deze code');
  });

  it('has words of the round in the statements', () => {
    const lines = form({ words: { region: 'Oeverwijk' } }).flatMap(told);
    expect(lines.join('\n')).toContain('voor alle leerlingen in Oeverwijk.');
  });
});

describe('the sheet for agreements', () => {
  const lines = (agreements: Parameters<typeof agreementSheet>[1]) =>
    agreementSheet(roundOfGroup(), agreements, speech, now).blocks.flatMap(told);

  it('has three empty places', () => {
    expect(lines([]).filter((line) => line.startsWith('### '))).toEqual([
      '### Afspraak 1',
      '### Afspraak 2',
      '### Afspraak 3',
    ]);
    expect(lines([])).toContain('Wie zorgt ervoor? _ | Samen met wie? _ | Voor welke dag? _');
  });

  it('has what is agreed filled in, and room for all', () => {
    const four = Array.from({ length: 4 }, () => agreementOf({}));
    expect(lines(four).filter((line) => line.startsWith('### '))).toHaveLength(4);
    expect(lines([agreementOf({})]).slice(2, 5)).toEqual([
      'Wat spreken we af? Wij delen leerlingaantallen voor 1 oktober',
      'Wie zorgt ervoor? Het Anker | Samen met wie? _ | Voor welke dag? 1 oktober 2027',
      'Hoe merken we dat het werkt? Iedereen heeft het overzicht',
    ]);
  });
});

describe('the cards to cut out', () => {
  const cards = (openness: 'open' | 'anonymous' = 'open') => {
    const asked = { round: roundOfGroup({ openness }), instrument: standardInstrument };
    return cardSet(asked, speech, now).blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []));
  };

  it('are those of the round’s facets, and those for any facet', () => {
    const facets = new Set(roundOfGroup().instrument.statements);
    const wanted = cardsOf('region').filter(
      ({ facet, pattern }) =>
        (facet === undefined || facets.has(facet)) && pattern !== 'oneVoiceApartAnonymous',
    );
    expect(cards()).toHaveLength(wanted.length);
    expect(cards()[0]).toEqual({
      mark: 'B1',
      about: 'Belangen · Eigen belang uitspreken',
      text: 'Wat wil jouw organisatie hieruit halen, en weten de anderen dat?',
    });
    expect(cards().map(({ about }) => about)).toEqual(
      expect.arrayContaining([
        'Belangen · Concurrentie bespreken · twee kampen',
        'Bij elk onderwerp · wie er niet is',
        'Bij elk onderwerp · één stem apart',
      ]),
    );
  });

  it('ask nobody in an anonymous round to explain the one voice apart', () => {
    const abouts = cards('anonymous').map(({ about }) => about);
    expect(abouts.join()).not.toContain('één stem apart');
    expect(abouts).toContain('Bij elk onderwerp · niet iedereen ziet dit zo');
  });
});
