import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteKeyOf } from '#src/domain/conversation.ts';
import { standardStatements } from '#src/domain/instrument.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { groupReport, type ReportOptions } from '#src/features/export/group-report.ts';
import type { DocumentContent } from '#src/formats/contract.ts';
import type { Language } from '#src/i18n/languages.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { middling } from '#test/domain/radars.ts';
import { partnerIdOf, sheets } from '#test/support/sheets.ts';
import { speechIn } from '#test/support/speech.ts';
import { textsIn, told } from '#test/support/told.ts';
import { agreementOf, viewOf } from './group-view.ts';
import { six, sixWithWords } from './reflection.ts';

const now = new Date('2026-11-25T08:00:00.000Z');
const speeches = new Map<Language, Speech>();
beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
  for (const language of ['nl', 'en'] as const) speeches.set(language, await speechIn(language));
});

function reportOf(view: GroupView, options: ReportOptions = {}, language: Language = 'nl'): DocumentContent {
  const speech = speeches.get(language);
  if (!speech) throw new Error(`No words in ${language}`);
  return groupReport(view, speech, { measure: middling, now }, options);
}

const linesOf = (...given: Parameters<typeof reportOf>) => reportOf(...given).blocks.flatMap(told);
/** The lines under a heading, up to the next one. */
function under(lines: string[], heading: string): string[] {
  const start = lines.indexOf(heading);
  if (start === -1) throw new Error(`No ${heading}`);
  const end = lines.findIndex((line, place) => place > start && line.startsWith('## '));
  return lines.slice(start + 1, end === -1 ? undefined : end);
}
const headings = (lines: string[]) => lines.filter((line) => line.startsWith('## '));

const open = () => viewOf(six);
const anonymous = (given: Parameters<typeof viewOf>[1] = {}) =>
  viewOf(sixWithWords, {
    ...given,
    round: { openness: 'anonymous', parts: ['aim', 'seekOffer', 'forms', 'dilemmas'], ...given.round },
  });
const full = (given: Parameters<typeof viewOf>[1] = {}) =>
  viewOf(sixWithWords, { ...given, round: { parts: ['aim', 'seekOffer', 'forms', 'dilemmas'] } });

describe('the report of a group', () => {
  it('has a sentence as its title, and says who took part and how they count', () => {
    const report = reportOf(open());
    expect(report).toMatchObject({
      language: 'nl',
      title:
        'Relatie staat het hoogst, over ‘concurrentie bespreken’ en ‘eigen belang uitspreken’ denken jullie verschillend',
      kicker: 'Samenspiegel · Werkgroep LOB',
      createdAt: now,
    });
    expect(report.blocks.flatMap(told).slice(0, 2)).toEqual([
      '24 november 2026 · 6 deelnemers van 3 organisaties · iedere deelnemer telt even zwaar · open · gevraagd door Programmateam Rijnstreek',
      'Wie deed er mee: De Vliet (3), Het Anker (2) en Bouwbedrijf Smit (1).',
    ]);
  });

  it('names the organisations that did not answer, and counts people of none', () => {
    const view = viewOf(
      sheets(`
      partner B1
      vliet   4
      .       2
    `),
    );
    expect(linesOf(view)[1]).toBe(
      'Wie deed er mee: De Vliet (1). 1 deelnemer noemde geen organisatie. Geen antwoord van: Het Anker en Bouwbedrijf Smit.',
    );
  });

  it('counts more than twelve organisations on the first page, and names them at the end', () => {
    const names = Array.from({ length: 13 }, (_, place) => `school${String(place + 1)}`);
    const partners = names.map((name) => ({
      id: partnerIdOf(name),
      name: `De ${name}`,
      kind: 'vmbo' as const,
      expected: 1,
    }));
    const table = ['partner B1', ...names.map((name) => `${name} 4`)].join('\n');
    const lines = linesOf(viewOf(sheets(table), { round: { partners } }));
    expect(lines[1]).toBe('Wie deed er mee: 13 organisaties. Hun namen staan achterin.');
    expect(under(lines, '## Wie deed er mee')[0]).toMatch(/^De school1 \(1\), .* en De school13 \(1\)\.$/);
    const twelve = [
      table.split('\n').slice(0, 13).join('\n'),
      { round: { partners: partners.slice(0, 12) } },
    ] as const;
    expect(linesOf(viewOf(sheets(twelve[0]), twelve[1]))).not.toContain('## Wie deed er mee');
  });

  it('has the first ten topics and says how many more there are; a list the group made is there whole', () => {
    const ids = standardStatements(standardInstrument, 'quick');
    // Half 1, half 5 everywhere: twelve times two camps, twelve topics.
    const split = sheets(
      [ids.join(' '), ...[1, 1, 5, 5].map((step) => ids.map(() => step).join(' '))].join('\n'),
    );
    const rows = (lines: string[]) =>
      under(lines, '## Om over te praten').filter((line) => line.includes(' | '));
    const short = linesOf(viewOf(split));
    expect(rows(short)).toHaveLength(1 + 10);
    expect(under(short, '## Om over te praten').at(-1)).toBe('Nog 2 onderwerpen staan bij ‘Alle cijfers’.');
    const own = linesOf(viewOf(split, { conversation: { agenda: { statementIds: ids, pinned: [] } } }));
    expect(rows(own)).toHaveLength(1 + 12);
    expect(own.join()).not.toContain('Nog 2 onderwerpen');
  });

  it('says which weighting is on, above and in the method', () => {
    const lines = linesOf(viewOf(six, { weighting: 'organisation' }));
    expect(lines[0]).toContain('iedere organisatie telt even zwaar');
    expect(under(lines, '## Over deze manier van kijken')[2]).toMatch(
      /^Iedere organisatie telt even zwaar: /,
    );
    expect(under(linesOf(open()), '## Over deze manier van kijken')[2]).toMatch(/^Iedere deelnemer telt/);
  });

  it('shows the radar, says it, and how to read it', () => {
    const figure = reportOf(open()).blocks.find((block) => block.kind === 'figure');
    expect(figure).toMatchObject({
      alt: 'Radar met 12 onderwerpen, van 1 in het midden tot 5 aan de rand. Gemiddeld per thema: Belangen 3,6, Relatie 3,9, Organisatie 2,6 en Proces 2,7. Dezelfde cijfers staan in de tabellen.',
    });
    expect(figure?.kind === 'figure' ? figure.caption : '').toMatch(
      /^Zo lees je dit\. .* Elke stip is een deelnemer\.$/,
    );
  });

  it('has for each theme the people as dots with the same in words, the mean and the pattern', () => {
    expect(under(linesOf(open()), '## Belangen')).toEqual([
      'gemiddeld 3,6 · over een jaar 4,4 · Vergeleken met een jaar geleden: 2 beter, 2 gelijk, 1 minder goed. · 1 was er toen niet bij.',
      'Onderwerp | Antwoorden van 1 tot 5 | Gem. | Patroon en antwoorden',
      'B1 Eigen belang uitspreken | Klopt helemaal niet: 1, Klopt meestal wel: 5 | 3,5 | één stem apart 6 antwoorden',
      'B3 Gezamenlijk belang | Klopt meestal wel: 5, Klopt helemaal: 1 | 4,2 | eens, hoog 6 antwoorden',
      'B6 Concurrentie bespreken | Klopt helemaal niet: 2, Klopt meestal niet: 1, Klopt helemaal: 3 | 3,2 | twee kampen 6 antwoorden',
    ]);
    expect(under(linesOf(open()), '## Organisatie').slice(3)).toEqual([
      'O2 Besluiten | Klopt meestal wel: 1 | 4,0 | te weinig antwoorden voor een patroon 1 antwoord, 5 overgeslagen',
      'O3 Geld en tijd | Klopt meestal niet: 5 | 2,0 | eens, laag 5 antwoorden, 1 keer ‘geldt niet’',
    ]);
  });

  it('puts the patterns in words', () => {
    expect(under(linesOf(open()), '## Wat opvalt').map((line) => line.split(' | ')[1])).toEqual([
      'Onderwerpen',
      'Gezamenlijk belang, Vertrouwen, Op tijd eerlijk en Afspraken nakomen',
      'Gelijkwaardig, Wie doet wat en Leren en vasthouden',
      'Geld en tijd en Bruikbaar resultaat',
      'Eigen belang uitspreken',
      'Concurrentie bespreken',
      'Afspraken nakomen',
    ]);
  });

  it('lists what to talk about with the reason and a question, as the group left it', () => {
    const rows = (view: GroupView) =>
      under(linesOf(view), '## Om over te praten')
        .slice(1)
        .map((line) => line.split(' | '));
    expect(rows(open()).map(([facet, reason]) => `${facet ?? ''}: ${reason ?? ''}`)).toEqual([
      'Vertrouwen Ik vertrouw erop dat partners doen wat zij zeggen.: jullie sterkste punt samen',
      'Concurrentie bespreken Wij praten open over waar wij elkaars concurrent zijn.: twee kampen',
      'Eigen belang uitspreken Mijn organisatie zegt open wat zij uit deze samenwerking wil halen.: één stem apart',
      'Bruikbaar resultaat Mijn organisatie gebruikt wat wij samen maken.: jullie zijn het eens, en het is laag',
      'Geld en tijd Wij verdelen geld en uren op een eerlijke manier.: jullie zijn het eens, en het is laag',
      'Afspraken nakomen Wij doen wat wij afspreken.: veel mensen weten dit niet',
    ]);
    const cards = Object.values(speeches.get('nl')?.words.cards ?? {});
    for (const row of rows(open())) expect(cards).toContain(row[2]);
    const changed = viewOf(six, { conversation: { agenda: { statementIds: ['P6'], pinned: [] } } });
    expect(rows(changed).map((row) => row[1])).toEqual(['door jullie toegevoegd']);
  });

  it('quotes what may be shown, never what is private or was taken off the screen', () => {
    const hidden = noteKeyOf('B6', 'Gedoe 3');
    const view = full({ conversation: { hiddenNotes: [hidden, noteKeyOf('keep', 'De koffie')] } });
    expect(under(linesOf(view), '## Uit de toelichtingen')).toEqual([
      'Letterlijk zoals mensen het opschreven.',
      'Concurrentie bespreken: twee kampen: ‘Gedoe 2’ / ‘Gedoe 4’ / ‘Gedoe 5’ / ‘Gedoe 6’',
      'Besluiten: te weinig antwoorden voor een patroon: ‘Ik mag beslissen’',
    ]);
    expect(JSON.stringify(reportOf(view))).not.toMatch(/Gedoe [13]|koffie/);
  });

  it('lays side by side what organisations seek and offer', () => {
    expect(under(linesOf(full()), '## Zoeken en bieden')).toEqual([
      'Organisatie | Zoekt | Biedt',
      'De Vliet | ‘Docenten’ | ‘Een lokaal’',
      'Bouwbedrijf Smit | ‘Leerlingen’ | ',
    ]);
  });

  it('counts forms and places in dilemmas', () => {
    expect(under(linesOf(full()), '## Vormen van samenwerking').slice(1)).toEqual([
      'Vorm | doen we nu | willen we | niet voor ons',
      'Elkaar ontmoeten en ervaringen delen | 0 | 0 | 6',
      'Lokalen, machines of een bus delen | 4 | 2 | 0',
    ]);
    expect(under(linesOf(full()), '## Dilemma’s').at(-1)).toBe(
      'Tempo houden | nu: 3 – 0 – 3 – 0 – 0 | Iedereen meenemen | 2,0 | 4,0',
    );
  });

  it('has the agreements with who and when, or says that there are none', () => {
    const agreements = [
      agreementOf({}),
      agreementOf({ what: 'Bellen', who: 'Jan', withWhom: 'De Vliet', due: null, sign: '' }),
    ];
    expect(under(linesOf(viewOf(six, { agreements })), '## Afspraken').slice(1)).toEqual([
      'Wij delen leerlingaantallen voor 1 oktober | Het Anker | 1 oktober 2027 | Iedereen heeft het overzicht',
      'Bellen | Jan, met De Vliet | de volgende keer | ',
    ]);
    expect(under(linesOf(open()), '## Afspraken')).toEqual(['Er zijn nog geen afspraken opgeschreven.']);
  });

  it('shows scores of organisations only when told that all agreed, in the order of the set-up', () => {
    expect(headings(linesOf(open()))).not.toContain('## Per organisatie');
    expect(under(linesOf(open(), { organisations: true }), '## Per organisatie').slice(1)).toEqual([
      'Organisatie | Mensen | Belangen | Relatie | Organisatie | Proces',
      'De Vliet | 3 | 3,2 | 4,0 | 2,5 | 2,4',
      'Het Anker | 2 | 4,3 | 3,8 | 2,5 | 3,0',
      'Bouwbedrijf Smit | 1 | 3,3 | 3,7 | 3,0 | 2,7',
    ]);
  });

  it('adds another view, signed', () => {
    const minority = [
      { text: 'Wij zien dat anders.', signedBy: 'J. de Wit' },
      { text: ' ', signedBy: 'Niemand' },
    ];
    expect(under(linesOf(open(), { minority }), '## Een ander geluid').slice(1)).toEqual([
      ': Wij zien dat anders. / – J. de Wit',
    ]);
    expect(headings(linesOf(open()))).not.toContain('## Een ander geluid');
  });

  it('lays last time beside it, with what became of the agreements', () => {
    const higher = sheets(`
      partner | B1 B3 B6 | R2 R3 R4 | O1 O2 O3 | P2 P5 P6
      vliet   |  4  4  4 |  4  4  4 |  2  2  2 |  .  .  .
      anker   |  4  4  4 |  4  4  4 |  2  2  2 |  .  .  .
    `);
    const last = viewOf(higher, { round: { id: 'round-00', date: '2026-03-01' } });
    const review = { outcome: 'partly' as const, why: 'Te druk', day: '2026-11-24' };
    const view = viewOf(six, {
      before: [
        { result: last.result, agreements: [agreementOf({ review }), agreementOf({ what: 'Bellen' })] },
      ],
    });
    const lines = linesOf(view);
    const past = under(lines, '## Toen en nu');
    expect(past.slice(0, 6)).toEqual([
      'Toen: 1 maart 2026, 2 deelnemers. Nu: 6 deelnemers.',
      'Thema | Toen | Nu | Verschil',
      'Belangen | 4,0 | 3,6 | ongeveer gelijk',
      'Relatie | 4,0 | 3,9 | ongeveer gelijk',
      'Organisatie | 2,0 | 2,6 | hoger',
      'Proces | – | 2,7 | niet te vergelijken',
    ]);
    expect(past).toContain('Beide keren deden mee: De Vliet en Het Anker.');
    expect(past).toContain('Alleen nu: Bouwbedrijf Smit.');
    expect(past.slice(-2)).toEqual([
      'Wij delen leerlingaantallen voor 1 oktober | deels gelukt: Te druk',
      'Bellen | nog niet besproken',
    ]);
    expect(lines.find((line) => line.startsWith('B1 Mijn'))).toMatch(/ \| 3,5 \| 4,0$/);
    expect(lines.find((line) => line.startsWith('Zo lees') || line.includes('Zo lees'))).toContain(
      'De streepjeslijn is de vorige keer: 1 maart 2026.',
    );
  });

  it('is honest about what it is, in five lines, and has no total and no ranking', () => {
    const lines = under(linesOf(open()), '## Over deze manier van kijken');
    expect(lines).toHaveLength(5);
    expect(lines.join(' ')).toMatch(/Kaats en Opheij/);
    expect(lines.join(' ')).toMatch(/geen getoetste meetschaal/);
    expect(lines.join(' ')).toMatch(/geen bewijs/);
  });

  it('ends with all figures, statement by statement', () => {
    const rows = under(linesOf(open()), '## Alle cijfers');
    expect(rows[1]).toBe('Stelling | 1 | 2 | 3 | 4 | 5 | Weet niet | Geldt niet | Leeg | Gem.');
    expect(rows).toHaveLength(2 + 12);
    expect(rows).toContain(
      'O3 Wij verdelen geld en uren op een eerlijke manier. | 0 | 5 | 0 | 0 | 0 | 0 | 1 | 0 | 2,0',
    );
  });

  it('speaks English too, whatever the language of the screen', () => {
    const report = reportOf(open(), {}, 'en');
    expect(report.title).toBe(
      'Relationship stands highest, about ‘discussing competition’ and ‘voicing own interest’ you think differently',
    );
    expect(headings(report.blocks.flatMap(told))).toEqual([
      '## Interests',
      '## Relationship',
      '## Organisation',
      '## Process',
      '## What stands out',
      '## To talk about',
      '## Agreements',
      '## About this way of looking',
      '## All figures',
    ]);
  });

  it('refuses where nothing may be shown', () => {
    const hidden = viewOf(six, { round: { revealedAt: null } });
    expect(() => reportOf(hidden)).toThrow('notRevealed');
  });
});

describe('the report of an anonymous round', () => {
  it('names nobody and no organisation, also where it is asked to', () => {
    const report = JSON.stringify(reportOf(anonymous(), { organisations: true }));
    expect(report).not.toMatch(/De Vliet|Het Anker|Bouwbedrijf|Per organisatie|één stem apart/i);
    expect(linesOf(anonymous())[0]).toBe(
      '24 november 2026 · 6 deelnemers · iedere deelnemer telt even zwaar · anoniem · gevraagd door Programmateam Rijnstreek',
    );
  });

  it('holds nothing of what fewer than the minimum answered', () => {
    const lines = linesOf(anonymous());
    // O2 has one answer, P2 has four; the minimum is five.
    expect(under(lines, '## Organisatie')).toContain('O2 Besluiten |  | – | te weinig antwoorden');
    expect(under(lines, '## Proces')).toContain('P2 Afspraken nakomen |  | – | te weinig antwoorden');
    const figures = under(lines, '## Alle cijfers').filter((line) => line.includes('te weinig'));
    expect(figures.map((line) => line.slice(line.indexOf(' | ')))).toEqual(
      Array(2).fill(' | – | – | – | – | – | – | – | – | –'),
    );
    expect(JSON.stringify(reportOf(anonymous()))).not.toContain('Ik mag beslissen');
    expect(under(lines, '## Wat opvalt').join(' ')).not.toMatch(/Besluiten|Afspraken nakomen/);
  });

  it('does not lay what people seek beside what they offer', () => {
    expect(under(linesOf(anonymous()), '## Zoeken en bieden')).toEqual([
      'Wat zoekt mijn organisatie in deze samenwerking?: ‘Docenten’ / ‘Leerlingen’',
      'Wat kan mijn organisatie de anderen bieden?: ‘Een lokaal’',
    ]);
  });

  it('says the same whoever is in: it knows the disclosed findings only', () => {
    const view = anonymous();
    const blind: GroupView = {
      ...view,
      parts: [],
      result: {
        ...view.result,
        collected: { finished: 99, expected: 99, waiting: 93, partners: [], without: 99, missing: [] },
      },
    };
    expect(linesOf(blind, { organisations: true })).toEqual(linesOf(view, { organisations: true }));
  });

  it('names no organisation when only last time was anonymous', () => {
    const before = [{ result: anonymous().result, agreements: [] }];
    expect(under(linesOf(viewOf(six, { before })), '## Toen en nu').join(' ')).not.toContain('deden mee');
  });
});

describe('whatever was answered', () => {
  it('says something everywhere', () => {
    const step = fc.constantFrom('1', '2', '3', '4', '5', 'dk', 'na', '.');
    const people = fc.array(fc.array(step, { minLength: 12, maxLength: 12 }), {
      minLength: 5,
      maxLength: 14,
    });
    const heading = 'B1 B3 B6 R2 R3 R4 O1 O2 O3 P2 P5 P6';
    fc.assert(
      fc.property(people, fc.constantFrom('open', 'anonymous'), (rows, openness) => {
        const table = [heading, ...rows.map((row) => row.join(' '))].join('\n');
        const texts = reportOf(viewOf(sheets(table), { round: { openness } })).blocks.flatMap(textsIn);
        expect(texts.filter((text) => /\{\{\w+\}\}|\[object |undefined|NaN/.test(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
