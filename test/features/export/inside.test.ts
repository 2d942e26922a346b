import { beforeAll, describe, expect, it } from 'vitest';
import { noteKeyOf } from '#src/domain/conversation.ts';
import { cardCount } from '#src/features/export/contents-cards.ts';
import { boardContents, reportContents } from '#src/features/export/contents-documents.ts';
import { slidesContents } from '#src/features/export/contents-slides.ts';
import { insideOf } from '#src/features/export/inside.ts';
import { reportGiven } from '#src/features/export/report-given.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { speechIn } from '#test/support/speech.ts';
import { agreementOf, viewOf } from './group-view.ts';
import { sixWithWords } from './reflection.ts';

let speech: Speech;
beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
  speech = await speechIn('nl');
});

type Given = Parameters<typeof viewOf>[1];
const inside = (given: Given = {}) => insideOf(reportGiven(viewOf(sixWithWords, given), speech));
const hidden = { conversation: { hiddenNotes: [noteKeyOf('B6', 'Gedoe 2')] } };

describe('what the files hold', () => {
  it('of an open round is said with the names in it', () => {
    const { inIt, notInIt } = inside({ round: { asks: ['name'] }, agreements: [agreementOf({})] });
    expect(inIt).toEqual([
      'De namen van de organisaties, en van hoeveel mensen het antwoord is.',
      'Elke deelnemer als een stip. In een kleine groep weet je soms van wie die is.',
      'Wat mensen schreven, letterlijk. Je kunt soms merken wie iets schreef.',
      'Namen van mensen staan in het JSON-bestand. In de cijfers alleen als je ze aanvinkt.',
      'De afspraken, met de namen die jullie erin zetten.',
    ]);
    expect(notInIt).toEqual(['Toelichtingen ‘alleen voor mij’. Die gaan in geen enkel bestand mee.']);
  });

  it('says where texts are that were taken off the screen', () => {
    expect(inside(hidden).notInIt.at(-1)).toBe(
      'Teksten die jullie van het scherm haalden. Alleen in het JSON-bestand blijven ze bewaard, als verborgen.',
    );
    const anonymous = { round: { openness: 'anonymous' as const, minimum: 5 }, ...hidden };
    expect(inside(anonymous).notInIt.at(-1)).toBe('Teksten die jullie van het scherm haalden.');
  });

  it('of an anonymous round is said with what is held back, by name, and that agreements can hold names', () => {
    const { inIt, notInIt } = inside({
      round: { openness: 'anonymous', minimum: 5, parts: ['forms', 'dilemmas'] },
      agreements: [agreementOf({})],
    });
    expect(inIt).toContain('De afspraken. Daar kunnen namen in staan. Lees ze na voordat je iets deelt.');
    const said = notInIt.join('\n');
    expect(said).toContain('geen namen, geen rollen, geen tijden');
    expect(said).toContain('Welke organisaties meededen');
    expect(said).toContain('Cijfers over minder dan 5 mensen.');
    // P2 has four answers, O2 one.
    expect(said).toMatch(/want minder dan 5 mensen kozen 1 tot 5: .+ en Afspraken nakomen\./);
    // Six people chose about facilities and meeting; about all other forms nobody did.
    expect(said).toMatch(/Deze vormen, want minder dan 5 mensen kozen iets: /);
    expect(said).not.toMatch(/Vliet|Anker|Bouwbedrijf/);
  });
});

describe('a preview', () => {
  it('has the title of the report and the names of its parts, with those that were asked for', async () => {
    const view = viewOf(sixWithWords);
    const plain = await reportContents(view, 'nl', {});
    const titled = plain.picture.prims.flatMap((prim) =>
      prim.kind === 'text' ? [prim.lines.join(' ')] : [],
    );
    expect(titled[0]).toBe('Samenspiegel · Werkgroep LOB');
    expect(titled[1]).toMatch(/staat het hoogst/);
    expect(plain.lines).toEqual(expect.arrayContaining(['Belangen', 'Om over te praten', 'Alle cijfers']));
    expect(plain.lines).not.toContain('Per organisatie');
    expect((await reportContents(view, 'nl', { organisations: true })).lines).toContain('Per organisatie');
    expect((await reportContents(view, 'en', {})).lines).toContain('Interests');
  });

  it('has the parts of the page for boards, every slide by its title, and how many cards there are', async () => {
    const view = viewOf(sixWithWords);
    expect((await boardContents(view, 'nl')).lines).toEqual([
      'Wat we zagen',
      'Wat we afspraken',
      'Wat dit is',
    ]);
    const slides = await slidesContents(view, 'nl');
    expect(slides.lines).toEqual(expect.arrayContaining(['Belangen', 'Afspraken']));
    expect(slides.lines[0]).toMatch(/staat het hoogst/);
    expect(await cardCount(view.result, 'nl')).toBeGreaterThan(12);
  });
});
