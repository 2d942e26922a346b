import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OwnResult, ownResultOf } from '#src/domain/own-result.ts';
import { ownReport } from '#src/features/export/own-report.ts';
import type { DocumentContent } from '#src/formats/contract.ts';
import type { Language } from '#src/i18n/languages.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { startWords } from '#src/i18n/words.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { middling } from '#test/domain/radars.ts';
import { ownResult } from '#test/support/alone.ts';
import { arbitraryRound, arbitrarySheet } from '#test/support/arbitraries.ts';
import { speechIn } from '#test/support/speech.ts';
import { textsIn, told } from '#test/support/told.ts';

const now = new Date('2026-11-25T08:00:00.000Z');

const small = ownResult(
  {
    finishedAt: '2026-11-24T12:00:00.000Z',
    answers: { B1: 4, B3: 'dk', B6: 2, R2: 5, R3: 5, R4: 4, O1: 'na', O2: 1, P2: 3, P5: 3, P6: 3 },
    notes: {
      B1: { text: 'Ook bij ons', visibility: 'shared' },
      B6: { text: 'Gedoe om geld', visibility: 'private' },
    },
    themes: { interests: { trend: 'worse', wish: 5 } },
    votes: ['B3'],
    openAnswers: { unsaid: 'Veel' },
    aim: 'Meer techniek',
    seek: 'Docenten',
    forms: { facilities: 'wanted', meet: 'now' },
    dilemmas: { pace: { now: 2, wish: null } },
  },
  { words: { region: 'Oeverwijk' } },
);

const speeches = new Map<Language, Speech>();
beforeAll(async () => {
  await startWords('nl');
  for (const language of ['nl', 'en'] as const) speeches.set(language, await speechIn(language));
});

function reportIn(language: Language, result: OwnResult = small): DocumentContent {
  const speech = speeches.get(language);
  if (!speech) throw new Error(`No words in ${language}`);
  return ownReport(result, speech, { measure: middling, now });
}

const toldIn = (language: Language) => reportIn(language).blocks.flatMap(told);
/** The lines from this one on. */
const from = (lines: string[], start: string, count: number) =>
  lines.slice(lines.indexOf(start), lines.indexOf(start) + count);

describe('one’s own result as a document', () => {
  it('has a sentence as its title, the round above it, the day and how much was answered below it', () => {
    const dutch = reportIn('nl');
    expect(dutch).toMatchObject({
      language: 'nl',
      title: 'Relatie staat bij jou het hoogst, Belangen en Proces het laagst',
      kicker: 'Samenspiegel · Werkgroep LOB',
      createdAt: now,
    });
    expect(toldIn('nl')[0]).toBe(
      '24 november 2026 · 11 van 12 stellingen · 1 keer ‘weet ik niet’ · 1 keer ‘geldt niet’',
    );
    const english = reportIn('en');
    expect(english).toMatchObject({
      language: 'en',
      title: 'For you, Relationship stands highest and Interests and Process lowest',
    });
    expect(toldIn('en')[0]).toBe(
      '24 November 2026 · 11 of 12 statements · ‘I don’t know’ once · ‘does not apply’ once',
    );
  });

  it('shows the radar, and says it', () => {
    const [, figure] = reportIn('nl').blocks;
    if (figure?.kind !== 'figure') throw new Error('No radar');
    expect(figure.alt).toBe(
      'Radar met 12 onderwerpen, van 1 in het midden tot 5 aan de rand. Gemiddeld per thema: Belangen 3,0, Relatie 4,7, Organisatie geen gemiddelde en Proces 3,0. Dezelfde cijfers staan in de tabellen.',
    );
    expect(figure.picture.width).toBe(640);
    const words = figure.picture.prims.flatMap((prim) => (prim.kind === 'text' ? prim.lines : []));
    expect(words.join(' ')).toContain('Vertrouwen');
  });

  it('names what stands out, each with a question', () => {
    const lines = from(toldIn('nl'), '## Wat bij jou opvalt', 7);
    const cards = Object.values(speeches.get('nl')?.words.cards ?? {});
    expect(lines.map((line) => line.split(' | ')[0])).toEqual([
      '## Wat bij jou opvalt',
      'Hier ben je het meest mee eens',
      'Vertrouwen',
      'Op tijd eerlijk',
      'Hier ben je het minst mee eens',
      'Besluiten',
      'Concurrentie bespreken',
    ]);
    for (const place of [2, 3, 5, 6]) expect(cards).toContain(lines[place]?.split(' | ')[1]);
  });

  it('has a table per theme: facet, statement in the round’s own words, answer', () => {
    expect(from(toldIn('nl'), '## Belangen', 6)).toEqual([
      '## Belangen',
      'gemiddeld 3,0 · over een jaar 5,0 · vergeleken met een jaar geleden: minder goed',
      'Onderwerp | Stelling | Antwoord',
      'B1 Eigen belang uitspreken | Mijn organisatie zegt open wat zij uit deze samenwerking wil halen. | 4 · Klopt meestal wel',
      'B3 Gezamenlijk belang | Wij kiezen samen voor wat goed is voor alle leerlingen in Oeverwijk. | Weet ik niet',
      'B6 Concurrentie bespreken | Wij praten open over waar wij elkaars concurrent zijn. | 2 · Klopt meestal niet',
    ]);
    expect(from(toldIn('en'), '## Organisation', 4)).toEqual([
      '## Organisation',
      'too few answers for a mean',
      'Facet | Statement | Answer',
      'O1 Who does what | It is clear who does what. | Does not apply',
    ]);
    expect(toldIn('en')).toContain(
      'P6 Learning and lasting | We regularly discuss how working together is going. | 3 · Half and half',
    );
    expect(toldIn('nl').find((line) => line.startsWith('O3 '))).toMatch(/ \| Overgeslagen$/);
  });

  it('has what was written and chosen, in its order', () => {
    expect(from(toldIn('nl'), '## Hier wil ik over praten', 17)).toEqual([
      '## Hier wil ik over praten',
      '– Wij kiezen samen voor wat goed is voor alle leerlingen in Oeverwijk.',
      '## Toelichtingen',
      'Eigen belang uitspreken: Ook bij ons',
      '## In je eigen woorden',
      'Wat willen we samen bereiken?: Meer techniek',
      'Wat is nog niet gezegd?: Veel',
      'Wat zoekt mijn organisatie in deze samenwerking?: Docenten',
      '## Vormen van samenwerking',
      'Vorm | Antwoord',
      'Elkaar ontmoeten en ervaringen delen | doen we nu',
      'Lokalen, machines of een bus delen | willen we',
      '## Dilemma’s',
      '1 | 5 | nu | gewenst',
      'Tempo houden | Iedereen meenemen | 2 | Overgeslagen',
    ]);
  });

  it('leaves out what is only for oneself', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(JSON.stringify(reportIn(language))).not.toContain('Gedoe');
    }
    const onlyPrivate = ownResult({ notes: { B6: { text: 'Gedoe om geld', visibility: 'private' } } });
    expect(reportIn('nl', onlyPrivate).blocks.flatMap(told)).not.toContain('## Toelichtingen');
  });

  it('is short when nothing was filled in', () => {
    const lines = reportIn('nl', ownResult({})).blocks.flatMap(told);
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '## Belangen',
      '## Relatie',
      '## Organisatie',
      '## Proces',
    ]);
    expect(lines[0]).toBe('24 november 2026 · 0 van 12 stellingen');
  });

  it('numbers its pages and says what it was made with, in its own language', () => {
    const { foot, pageNumber, replacedCharacters } = reportIn('nl');
    expect(foot).toMatch(
      /^.+ · \d+ \w+ \d{4} · Samenspiegel \d+\.\d+\.\d+ · vragenlijst ‘Samenwerken in de regio’ versie 1 · [0-9a-f]{16}$/,
    );
    expect(pageNumber(2, 3)).toBe('2 van 3');
    expect(replacedCharacters(1)).toBe('Eén teken kon niet in deze PDF. Op die plek staat een vierkantje.');
    expect(replacedCharacters(4)).toMatch(/^4 tekens konden niet/);
    expect(reportIn('en').foot).toContain('questionnaire ‘Working together in the region’ version 1');
    expect(reportIn('en').pageNumber(2, 3)).toBe('2 of 3');
  });

  it('says something everywhere, whatever was filled in', () => {
    const anyResult = arbitraryRound
      .map((round) => ({ ...round, kind: 'alone' as const, name: round.name || 'Round' }))
      .chain((round) =>
        arbitrarySheet(round).map((sheet) => ownResultOf(round, standardInstrument, [sheet])),
      );
    fc.assert(
      fc.property(anyResult, fc.constantFrom('nl' as const, 'en' as const), (result, language) => {
        if (!result) throw new Error('There is no result');
        const { title, kicker, foot, blocks } = reportIn(language, result);
        const texts = blocks.flatMap(textsIn);
        expect([title, kicker, foot, ...texts].filter((text) => text === '')).toEqual([]);
        expect(texts.filter((text) => /\{\{\w+\}\}|\[object /.test(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
