import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteKeyOf } from '#src/domain/conversation.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { groupSlides } from '#src/features/export/group-slides.ts';
import type { Deck, Slide, SlidePart } from '#src/formats/pptx/deck.ts';
import type { Language } from '#src/i18n/languages.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { sheets } from '#test/support/sheets.ts';
import { speechIn } from '#test/support/speech.ts';
import { agreementOf, viewOf } from './group-view.ts';
import { six, sixWithWords } from './reflection.ts';

const now = new Date('2026-11-25T08:00:00.000Z');
const speeches = new Map<Language, Speech>();
beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
  for (const language of ['nl', 'en'] as const) speeches.set(language, await speechIn(language));
});

function deckOf(view: GroupView, language: Language = 'nl'): Deck {
  const speech = speeches.get(language);
  if (!speech) throw new Error(`No words in ${language}`);
  return groupSlides(view, speech, now);
}
const open = () => viewOf(six);
const anonymous = () => viewOf(sixWithWords, { round: { openness: 'anonymous' } });

function slideOf(deck: Deck, title: string): Slide {
  const found = deck.slides.find((slide) => slide.title === title);
  if (!found) throw new Error(`No slide ${title}`);
  return found;
}
function told(part: SlidePart): string[] {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'table':
      return [part.columns.map(({ title }) => title), ...part.rows].map((cells) => cells.join(' | '));
    case 'radar':
      return [part.alt];
  }
}
const linesOf = ({ parts }: Slide) => parts.flatMap(told);
const topicsOf = ({ slides }: Deck) => slides.filter(({ kicker }) => kicker.startsWith('Om over te praten'));
const radarOf = (deck: Deck) => {
  const found = slideOf(deck, 'Het hele beeld').parts.find((part) => part.kind === 'radar');
  if (!found) throw new Error('No radar');
  return found;
};
/** Everything that is said anywhere, in the notes too. */
const everything = (deck: Deck) => JSON.stringify(deck);

describe('the slides of a group', () => {
  it('go from looking to talking to agreeing', () => {
    expect(deckOf(open()).slides.map(({ title }) => title)).toEqual([
      'Relatie staat het hoogst, over ‘concurrentie bespreken’ en ‘eigen belang uitspreken’ denken jullie verschillend',
      'Het hele beeld',
      'Belangen',
      'Relatie',
      'Organisatie',
      'Proces',
      'Vertrouwen',
      'Concurrentie bespreken',
      'Eigen belang uitspreken',
      'Bruikbaar resultaat',
      'Geld en tijd',
      'Afspraken',
      'Over deze manier van kijken',
    ]);
  });

  it('say on every slide of how many people this is, and how they count', () => {
    expect(deckOf(open()).foot).toBe(
      'Werkgroep LOB · 24 november 2026 · 6 deelnemers · iedere deelnemer telt even zwaar',
    );
    expect(deckOf(viewOf(six, { weighting: 'organisation' })).foot).toContain(
      'iedere organisatie telt even zwaar',
    );
    expect(deckOf(viewOf(six, { round: { rehearsal: true } })).foot).toMatch(/ · oefening$/);
  });

  it('open with who took part', () => {
    expect(linesOf(deckOf(open()).slides[0] ?? slideOf(deckOf(open()), 'none'))).toEqual([
      '24 november 2026 · 6 deelnemers van 3 organisaties · iedere deelnemer telt even zwaar · open · gevraagd door Programmateam Rijnstreek',
      'Wie deed er mee: De Vliet (3), Het Anker (2) en Bouwbedrijf Smit (1).',
    ]);
  });

  it('have the means of the group in the radar, in the order of the questionnaire', () => {
    const { lines, labels, alt } = radarOf(deckOf(open()));
    expect(labels.slice(0, 3)).toEqual([
      'Eigen belang uitspreken',
      'Gezamenlijk belang',
      'Concurrentie bespreken',
    ]);
    // Sums 21, 25, 19; 27, 25, 18; 18, 4 of one, 10 of five; 15 of four, 10, 18.
    expect(lines).toEqual([
      {
        name: 'Gemiddelde van de groep',
        values: [3.5, 4.2, 3.2, 4.5, 4.2, 3, 3, 4, 2, 3.8, 1.7, 3],
      },
    ]);
    expect(alt).toMatch(/^Radar met 12 onderwerpen/);
  });

  it('have last time as a second line, only where it can be compared', () => {
    const last = viewOf(
      sheets(`
        partner | B1 B3 B6 | R2 R3 R4 | O1 O2 O3 | P2 P5 P6
        vliet   |  4  4  4 |  4  4  4 |  2  2  2 |  .  .  .
        anker   |  4  4  5 |  4  4  4 |  2  2  2 |  .  .  .
      `),
      { round: { id: 'round-00', date: '2026-03-01' } },
    );
    const deck = deckOf(viewOf(six, { before: [{ result: last.result, agreements: [] }] }));
    expect(radarOf(deck).lines[1]).toEqual({
      name: 'Vorige keer, 1 maart 2026',
      values: [4, 4, 4.5, 4, 4, 4, 2, 2, 2, null, null, null],
    });
    expect(linesOf(slideOf(deck, 'Het hele beeld'))).toContain(
      'Waar te weinig mensen 1 tot 5 kozen, is een onderbreking.',
    );
  });

  it('have for each theme how many chose each step, of how many, the mean and the pattern', () => {
    const slide = slideOf(deckOf(open()), 'Belangen');
    expect(slide.tone).toBe('interests');
    expect(linesOf(slide).slice(1)).toEqual([
      'Onderwerp | 1 | 2 | 3 | 4 | 5 | Aantal | Gem. | Patroon',
      'Eigen belang uitspreken | 1 | 0 | 0 | 5 | 0 | 6 | 3,5 | één stem apart',
      'Gezamenlijk belang | 0 | 0 | 0 | 5 | 1 | 6 | 4,2 | eens, hoog',
      'Concurrentie bespreken | 2 | 1 | 0 | 0 | 3 | 6 | 3,2 | twee kampen',
    ]);
    expect(slide.notes).toContain(
      'Eigen belang uitspreken: ‘Mijn organisatie zegt open wat zij uit deze samenwerking wil halen.’ één stem apart, 6 antwoorden.',
    );
    expect(linesOf(slideOf(deckOf(open()), 'Proces'))[2]).toBe(
      'Afspraken nakomen | 0 | 0 | 1 | 3 | 0 | 4 | 3,8 | eens, hoog, 2 weten het niet',
    );
  });

  it('have the first five subjects, each with the answers, the reason and a question', () => {
    const deck = deckOf(open());
    const [first, second] = topicsOf(deck);
    expect(topicsOf(deck)).toHaveLength(5);
    expect(first?.kicker).toBe('Om over te praten · 1 van 5');
    const lines = second ? linesOf(second) : [];
    expect(lines.slice(0, 4)).toEqual([
      '‘Wij praten open over waar wij elkaars concurrent zijn.’',
      'twee kampen · 6 antwoorden',
      '1 Klopt helemaal niet | 2 Klopt meestal niet | 3 Half om half | 4 Klopt meestal wel | 5 Klopt helemaal',
      '2 | 1 | 0 | 0 | 3',
    ]);
    expect(Object.values(speeches.get('nl')?.words.cards ?? {})).toContain(lines[4]);
    expect(second?.notes).toContain(`Stel dan deze vraag: ${lines[4] ?? ''}`);
    expect(topicsOf(deck)[4]?.notes.at(-1)).toBe(
      'Er staat nog 1 onderwerp op de lijst. Je vindt het in het verslag.',
    );
    // It says so already: agreed, and low.
    expect(topicsOf(deck).map((slide) => linesOf(slide)[1])).toContain(
      'jullie zijn het eens, en het is laag · 6 antwoorden',
    );
  });

  it('follow the list as the group left it', () => {
    const view = viewOf(six, { conversation: { agenda: { statementIds: ['P6', 'B1'], pinned: ['B1'] } } });
    expect(topicsOf(deckOf(view)).map(({ title }) => title)).toEqual([
      'Eigen belang uitspreken',
      'Leren en vasthouden',
    ]);
  });

  it('shorten what is long on the slide, and have it whole in the notes', () => {
    const what = 'Wij maken samen een plan voor de lokalen en de machines. '.repeat(10).trim();
    const slide = slideOf(deckOf(viewOf(six, { agreements: [agreementOf({ what })] })), 'Afspraken');
    const [, row = ''] = linesOf(slide);
    expect(row).toMatch(/^Wij maken .*\w… \| Het Anker \| 1 oktober 2027 \| Iedereen heeft het overzicht$/);
    expect(row.split(' | ')[0]?.length).toBeLessThanOrEqual(140);
    expect(slide.notes[1]).toBe(
      `${what} Wie: Het Anker. Wanneer: 1 oktober 2027. Hoe we het merken: Iedereen heeft het overzicht`,
    );
  });

  it('have four agreements on a slide, or room to make some', () => {
    const agreements = [1, 2, 3, 4, 5].map((one) => agreementOf({ what: `Afspraak ${String(one)}` }));
    const slides = deckOf(viewOf(six, { agreements })).slides.filter(({ title }) => title === 'Afspraken');
    expect(slides.map(({ kicker }) => kicker)).toEqual(['1 van 2', '2 van 2']);
    expect(slides.map((slide) => linesOf(slide).length)).toEqual([5, 2]);
    expect(linesOf(slideOf(deckOf(open()), 'Afspraken'))).toEqual([
      'Wat gaan jullie doen, wie zorgt ervoor, en wanneer? Drie afspraken is genoeg.',
    ]);
  });

  it('speak English too, whatever the language of the screen', () => {
    const deck = deckOf(open(), 'en');
    expect(deck.language).toBe('en-GB');
    expect(deck.slides.map(({ title }) => title).slice(1, 6)).toEqual([
      'The whole picture',
      'Interests',
      'Relationship',
      'Organisation',
      'Process',
    ]);
    expect(everything(deck)).not.toMatch(/deelnemer|Klopt/);
  });

  it('hold no words of a single person: no notes, hidden or not', () => {
    const hiddenNotes = [noteKeyOf('B6', 'Gedoe 3')];
    const view = viewOf(sixWithWords, {
      round: { parts: ['aim', 'seekOffer', 'forms', 'dilemmas'] },
      conversation: { hiddenNotes },
    });
    expect(everything(deckOf(view))).not.toMatch(/Gedoe|Ik mag beslissen|Meer techniek|De koffie/);
  });

  it('refuse where nothing may be shown', () => {
    expect(() => deckOf(viewOf(six, { round: { revealedAt: null } }))).toThrow('notRevealed');
  });
});

describe('the slides of an anonymous round', () => {
  it('name nobody and no organisation, and point at nobody', () => {
    expect(everything(deckOf(anonymous()))).not.toMatch(/De Vliet|Het Anker|Bouwbedrijf|één stem apart/i);
  });

  it('hold nothing of what fewer than the minimum answered', () => {
    const deck = deckOf(anonymous());
    // O2 has one answer, P2 has four; the minimum is five.
    expect(linesOf(slideOf(deck, 'Organisatie'))[3]).toBe(
      'Besluiten | – | – | – | – | – | – | – | te weinig antwoorden',
    );
    expect(linesOf(slideOf(deck, 'Proces'))[2]).toBe(
      'Afspraken nakomen | – | – | – | – | – | – | – | te weinig antwoorden',
    );
    expect(radarOf(deck).lines[0]?.values[7]).toBeNull();
    expect(radarOf(deck).lines[0]?.values[9]).toBeNull();
    expect(topicsOf(deck).map(({ title }) => title)).not.toContain('Afspraken nakomen');
  });

  it('show no answers of such a statement either when the group put it on the list', () => {
    const view = anonymous();
    const { conversation } = view;
    const chosen = {
      ...view,
      conversation: { ...conversation, agenda: { statementIds: ['P2'], pinned: [] } },
    };
    const [slide] = topicsOf(deckOf(chosen));
    expect(slide?.parts.map(({ kind }) => kind)).not.toContain('table');
    expect(slide ? linesOf(slide)[1] : '').toBe('door jullie toegevoegd · te weinig antwoorden');
  });

  it('say the same whoever is in: they know the disclosed findings only', () => {
    const view = anonymous();
    const collected = { finished: 99, expected: 99, waiting: 93, partners: [], without: 99, missing: [] };
    const blind = { ...view, parts: [], result: { ...view.result, collected } };
    expect(deckOf(blind)).toEqual(deckOf(view));
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
        const deck = deckOf(viewOf(sheets(table), { round: { openness } }));
        expect(everything(deck)).not.toMatch(/\{\{\w+\}\}|\[object |undefined|NaN/);
      }),
      { numRuns: 40 },
    );
  });
});
