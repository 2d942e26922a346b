import { describe, expect, it } from 'vitest';
import type { Prim } from '#src/domain/prim.ts';
import { barKey, type ChartRow, rowChart } from '#src/domain/row-chart.ts';
import { sheetPicture } from '#src/domain/sheet-picture.ts';
import { middling, regionRadar } from './radars.ts';

const heads = ['1', '2', '3', '4', '5'];
const textsIn = (prims: readonly Prim[]) =>
  prims.flatMap((prim) =>
    prim.kind === 'text' ? [{ text: prim.lines.join(' '), x: prim.x, y: prim.y }] : [],
  );
const dotsIn = (prims: readonly Prim[]) => prims.flatMap((prim) => (prim.kind === 'dot' ? [prim] : []));
const row = (drawn: ChartRow['drawn'], end = '3,0'): ChartRow => ({
  ...{ label: 'B1 Eigen belang', themeId: 'interests', end },
  drawn,
});

describe('a chart of rows', () => {
  it('has one dot for each person, under the number of the step that was chosen', () => {
    const people = row({ kind: 'dots', row: { counts: [1, 0, 0, 0, 2], mean: 3.7 } }, '3,7');
    const { prims } = rowChart({ rows: [people], heads, endHead: 'Gem.' }, middling);
    const texts = textsIn(prims);
    expect(texts.map(({ text }) => text)).toEqual([...heads, 'Gem.', 'B1 Eigen belang', '3,7']);
    const dots = dotsIn(prims);
    expect(dots).toHaveLength(3);
    // Drawings are 400 of 240 units wide and begin at 236: the middle of step 1 is at 24, of step 5 at 216.
    expect(texts[0]?.x).toBeCloseTo(236 + (24 * 400) / 240);
    expect(dots[0]?.x).toBeCloseTo(236 + (24 * 400) / 240);
    expect(((dots[1]?.x ?? 0) + (dots[2]?.x ?? 0)) / 2).toBeCloseTo(236 + (216 * 400) / 240);
  });

  it('has words and nothing drawn where nothing may be shown', () => {
    const held = row({ kind: 'words', text: 'te weinig antwoorden' }, '–');
    const { prims } = rowChart({ rows: [held], heads, endHead: '' }, middling);
    expect(dotsIn(prims)).toEqual([]);
    expect(prims.filter(({ kind }) => kind === 'path')).toHaveLength(1);
    expect(textsIn(prims).map(({ text }) => text)).toContain('te weinig antwoorden');
  });

  it('says each score above its point, and none where there is none', () => {
    const times = row({ kind: 'times', scores: [2, null, 4], labels: ['2,0', '–', '4,0'] }, '4,0');
    const { prims } = rowChart({ rows: [times], heads: ['1', '2', '3'], endHead: 'Nu' }, middling);
    const dots = dotsIn(prims);
    const labels = textsIn(prims).filter(({ x, text }) => text.includes(',') && x < 700);
    expect(labels.map(({ text }) => text)).toEqual(['2,0', '4,0']);
    labels.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(dots[index]?.x ?? 0);
      expect(y).toBeLessThan(dots[index]?.y ?? 0);
    });
  });

  it('has rows one under the other, and is as high as they are', () => {
    const one = rowChart({ rows: [row({ kind: 'words', text: '' })], heads, endHead: '' }, middling);
    const two = rowChart(
      { rows: [row({ kind: 'words', text: '' }), row({ kind: 'words', text: '' })], heads, endHead: '' },
      middling,
    );
    expect(two.height - 22).toBe(2 * (one.height - 22));
  });

  it('explains the parts of a bar, each by its number and words', () => {
    expect(textsIn(barKey(['niet', 'wel'], 'process').prims).map(({ text }) => text)).toEqual([
      '1 niet',
      '2 wel',
    ]);
  });
});

describe('the first sheet of a file, small', () => {
  it('has its title and radar, all on the sheet', () => {
    const title = 'Relatie staat het hoogst, proces het laagst';
    const page = sheetPicture(
      { shape: 'page', kicker: 'Samenspiegel', title, radar: regionRadar('standard', 'nl') },
      middling,
    );
    expect(textsIn(page.prims).map(({ text }) => text)).toEqual(['Samenspiegel', title]);
    for (const { x, y } of textsIn(page.prims)) {
      expect(x).toBeGreaterThan(0);
      expect(y).toBeLessThan(page.height);
    }
  });

  it('cuts what is too long', () => {
    const kicker = 'x'.repeat(200);
    const slide = sheetPicture({ shape: 'slide', kicker, title: 'woord '.repeat(200) }, middling);
    const texts = slide.prims.flatMap((prim) => (prim.kind === 'text' ? [prim.lines] : []));
    expect(texts[0]?.[0]).toMatch(/^x+…$/);
    expect(texts[1]).toHaveLength(5);
  });
});
