import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '#src/domain/prim.ts';
import { radarPicture } from '#src/domain/radar-picture.ts';
import { svgOf, type SvgOptions } from '#src/formats/svg/svg-of.ts';
import { writeSvg } from '#src/formats/svg/write-svg.ts';
import { namedPalette } from '#test/charts/palette.ts';
import { middling, regionRadar } from '#test/domain/radars.ts';

const options: SvgOptions = {
  title: 'Relatie staat het hoogst',
  description: 'Radar van 24 onderwerpen',
  language: 'nl',
  origin: 'Samenspiegel 1.0.0 · Werkgroep LOB · 2026-11-24 · region 1 · 0123456789abcdef',
  fontFamily: '"Atkinson Hyperlegible Next", sans-serif',
  measure: middling,
};

function read(svg: string): XMLDocument {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return document;
}

function pictureWith(text: string): Picture {
  return {
    width: 200,
    height: 100,
    prims: [
      { kind: 'path', d: 'M0 0L9 9', stroke: 'accent', width: 1.23456, dash: [4, 3.3333] },
      { kind: 'dot', x: 5, y: 6, r: 7, fill: 'surface', stroke: 'ink', width: 2 },
      {
        kind: 'text',
        x: 1,
        y: 20,
        lines: [text, 'b'],
        size: 10,
        lineHeight: 12,
        anchor: 'middle',
        fill: 'ink',
      },
    ],
  };
}

describe('an SVG file', () => {
  it('stands on its own: namespace, size, ground, language', () => {
    const root = read(svgOf(pictureWith('a'), namedPalette, options)).documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.getAttribute('viewBox')).toBe('0 0 200 100');
    expect(root.getAttribute('xml:lang')).toBe('nl');
    expect(root.querySelector('rect')?.getAttribute('fill')).toBe('surface');
  });

  it('is an image with a title and a description', () => {
    const file = read(svgOf(pictureWith('a'), namedPalette, options));
    const root = file.documentElement;
    expect(root.getAttribute('role')).toBe('img');
    const named = root.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(named.map((id) => file.getElementById(id)?.textContent)).toEqual([
      'Relatie staat het hoogst',
      'Radar van 24 onderwerpen',
    ]);
    expect(file.querySelector('metadata')?.textContent).toBe(options.origin);
  });

  it('draws each mark with its colours, widths and dashes', () => {
    const file = read(svgOf(pictureWith('a'), namedPalette, options));
    const path = file.querySelector('path');
    expect(path?.getAttribute('d')).toBe('M0 0L9 9');
    expect(path?.getAttribute('fill')).toBe('none');
    expect(path?.getAttribute('stroke')).toBe('accent');
    expect(path?.getAttribute('stroke-width')).toBe('1.23');
    expect(path?.getAttribute('stroke-dasharray')).toBe('4 3.33');
    const dot = file.querySelector('circle');
    expect(['cx', 'cy', 'r', 'fill', 'stroke'].map((name) => dot?.getAttribute(name))).toEqual([
      '5',
      '6',
      '7',
      'surface',
      'ink',
    ]);
  });

  it('holds each line to the width for which there is room, in whatever font it is shown', () => {
    const lines = [...read(svgOf(pictureWith('abcd'), namedPalette, options)).querySelectorAll('text')];
    // 4 and 1 letters of 0.55 x 10.
    expect(lines.map((line) => line.getAttribute('textLength'))).toEqual(['22', '5.5']);
    expect(lines.map((line) => line.getAttribute('y'))).toEqual(['20', '32']);
  });

  it('keeps any text as text', () => {
    const nasty = '<script>alert("1")</script> & \'één\' ]]> 👍🏽';
    const svg = svgOf(pictureWith(nasty), namedPalette, { ...options, title: nasty, description: nasty });
    const file = read(svg);
    expect(file.querySelector('script')).toBeNull();
    expect(file.querySelector('text')?.textContent).toBe(nasty);
    expect(file.querySelector('title')?.textContent).toBe(nasty);
  });

  it('stays well-formed whatever the words are, control characters and half surrogates too', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 });
    const halves = fc.constantFrom('\u0000', '\u000b', '\ud800', '\udc00x', '\ufffe', '\uffff');
    fc.assert(
      fc.property(fc.oneof(anyText, halves), (text) => {
        const all = { ...options, title: text, description: text, fontFamily: text, language: text };
        expect(read(svgOf(pictureWith(text), namedPalette, all)).querySelectorAll('text')).toHaveLength(2);
      }),
      { numRuns: 30 },
    );
  });

  it('holds every name of a whole radar', () => {
    const shown = regionRadar('standard', 'nl');
    const picture = radarPicture(shown, { width: 900, labels: 'names', measure: middling });
    const file = read(svgOf(picture, namedPalette, options));
    const written = [...file.querySelectorAll('text')].map((line) => line.textContent).join(' ');
    for (const { label } of shown.sectors.flatMap((sector) => sector.spokes)) {
      expect(written).toContain(label);
    }
  });

  it('is saved as an image/svg+xml file with the same content', async () => {
    const file = writeSvg(pictureWith('a'), namedPalette, options);
    expect(file.type).toBe('image/svg+xml');
    expect(await file.text()).toBe(svgOf(pictureWith('a'), namedPalette, options));
  });
});
