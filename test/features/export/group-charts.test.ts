import { beforeAll, describe, expect, it } from 'vitest';
import type { Prim } from '#src/domain/prim.ts';
import { chartOf } from '#src/features/export/chart-of.ts';
import { type ChartId, chartOptions } from '#src/features/export/group-charts.ts';
import { reportGiven } from '#src/features/export/report-given.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { middling } from '#test/domain/radars.ts';
import { sheets } from '#test/support/sheets.ts';
import { speechIn } from '#test/support/speech.ts';
import { viewOf } from './group-view.ts';
import { six } from './reflection.ts';

let speech: Speech;
beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
  speech = await speechIn('nl');
});

type Given = Parameters<typeof viewOf>[1];
const anonymous: Given = { round: { openness: 'anonymous', minimum: 5 } };
const givenOf = (who: typeof six, given: Given = {}) => reportGiven(viewOf(who, given), speech);
const chart = (id: ChartId, who = six, given: Given = {}) => chartOf(id, givenOf(who, given), middling);
const textsIn = (prims: readonly Prim[] = []) =>
  prims.flatMap((prim) => (prim.kind === 'text' ? [prim.lines.join(' ')] : []));
const dotsIn = (prims: readonly Prim[] = []) => prims.filter(({ kind }) => kind === 'dot').length;

/** A round before the last one, with these answers. */
function earlier(id: string, date: string) {
  const { result } = viewOf(six, { round: { id, date } });
  return { result, agreements: [] };
}

describe('the charts there are', () => {
  it('are the radar, and the answers of each theme and facet', () => {
    const { whole, themes, facets } = chartOptions(givenOf(six));
    expect(whole).toEqual([{ id: 'radar', name: 'Radar' }]);
    expect(themes.map(({ name }) => name)).toEqual(['Belangen', 'Relatie', 'Organisatie', 'Proces']);
    expect(facets[0]).toEqual({ id: 'statement/B1', name: 'B1 Eigen belang uitspreken' });
    // The short questionnaire asks twelve.
    expect(facets).toHaveLength(12);
  });

  it('are also the one beside last time, and from three rounds on the lines over time', () => {
    const [last, first] = [earlier('round-00', '2026-05-12'), earlier('round-0', '2025-11-20')];
    const ids = (before: NonNullable<Given>['before']) =>
      chartOptions(givenOf(six, { ...(before ? { before } : {}) })).whole.map(({ id }) => id);
    expect(ids([last])).toEqual(['radar', 'radarBefore']);
    expect(ids([last, first])).toEqual(['radar', 'radarBefore', 'times']);
  });
});

describe('a chart to take along', () => {
  it('says above what one sees, and below of which round, which day and how many people it is', () => {
    for (const id of ['radar', 'theme/interests', 'statement/B1'] as const) {
      const made = chart(id);
      expect(textsIn(made?.picture.prims).join(' ')).toContain(made?.title ?? 'nothing');
      expect(textsIn(made?.picture.prims).at(-1)).toBe(
        'Werkgroep LOB · 24 november 2026 · 6 deelnemers · iedere deelnemer telt even zwaar · Samenspiegel',
      );
    }
  });

  it('of a theme has a dot for every answer, and the mean behind each facet', () => {
    const made = chart('theme/interests');
    // B1, B3 and B6, each with six answers.
    expect(dotsIn(made?.picture.prims)).toBe(18);
    // B1: 4 4 4 4 4 1 is 3.5; B3: 5 4 4 4 4 4 is 4.2; B6: 1 1 2 5 5 5 is 3.2.
    expect(textsIn(made?.picture.prims)).toEqual(expect.arrayContaining(['3,5', '4,2', '3,2']));
    expect(made?.alt).toContain('Eigen belang uitspreken: Klopt helemaal niet: 1, Klopt meestal wel: 5;');
  });

  it('of one statement has the statement as its title, and its pattern', () => {
    const made = chart('statement/B1');
    expect(made?.title).toMatch(/^‘Mijn organisatie zegt open wat zij uit deze samenwerking wil halen\.’$/);
    expect(dotsIn(made?.picture.prims)).toBe(6);
    expect(textsIn(made?.picture.prims)).toContain('één stem apart · 6 antwoorden');
  });

  it('of more than twelve people has bars, with what their parts mean, and no dots', () => {
    const many = sheets(['partner | B1', ...Array<string>(13).fill('vliet | 4')].join('\n'));
    const made = chart('statement/B1', many);
    expect(dotsIn(made?.picture.prims)).toBe(0);
    const texts = textsIn(made?.picture.prims);
    expect(texts).toContain('13');
    expect(texts.filter((text) => /^[1-5] /.test(text))).toHaveLength(5);
  });

  it('beside last time has a second line, and says of when it is', () => {
    const made = chart('radarBefore', six, { before: [earlier('round-00', '2026-05-12')] });
    expect(made?.title).toBe('Nu, en de vorige keer (12 mei 2026)');
    expect(made?.alt).toContain('De vorige keer: ');
    expect(textsIn(made?.picture.prims)).toContain('vorige keer, 12 mei 2026');
  });

  it('over time numbers the rounds, and says which days they were', () => {
    const before = [earlier('round-00', '2026-05-12'), earlier('round-0', '2025-11-20')];
    const texts = textsIn(chart('times', six, { before })?.picture.prims);
    expect(texts).toContain('1: 20 november 2025 · 2: 12 mei 2026 · 3: 24 november 2026');
    expect(texts).toEqual(expect.arrayContaining(['1', '2', '3', 'Nu', 'Belangen', 'Relatie']));
  });
});

describe('a chart of an anonymous round', () => {
  it('of a statement with too few answers is not there at all', () => {
    // P2 has four answers, O2 one; the minimum is five.
    expect(chart('statement/P2', six, anonymous)).toBeNull();
    expect(chart('statement/O2', six, anonymous)).toBeNull();
    expect(chart('statement/B1', six, anonymous)).not.toBeNull();
  });

  it('of a theme says in words that a facet has too few, and draws none of its answers', () => {
    const made = chart('theme/process', six, anonymous);
    // P5 and P6 have six answers each; P2 is held back.
    expect(dotsIn(made?.picture.prims)).toBe(12);
    expect(textsIn(made?.picture.prims)).toContain('te weinig antwoorden');
    expect(made?.alt).toContain('Afspraken nakomen: te weinig antwoorden.');
  });

  it('names nobody and no organisation', () => {
    const { whole, themes, facets } = chartOptions(givenOf(six, anonymous));
    for (const { id } of [...whole, ...themes, ...facets]) {
      const made = chart(id, six, anonymous);
      const said = [made?.title, made?.alt, ...textsIn(made?.picture.prims)].join(' ');
      expect(said).not.toMatch(/Vliet|Anker|Bouwbedrijf|één stem apart/);
    }
  });
});
