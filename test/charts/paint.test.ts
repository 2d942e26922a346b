import { describe, expect, it } from 'vitest';
import { fontsLoaded, loadFonts, measureWith, pageMeasure, paintPrims } from '#src/charts/paint.ts';
import type { Prim } from '#src/domain/prim.ts';
import { installFakeCanvas } from './fake-canvas.ts';
import { namedPalette } from './palette.ts';

function canvasContext(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  return context;
}

const text: Prim = {
  kind: 'text',
  x: 10,
  y: 20,
  lines: ['Geld', 'en tijd'],
  size: 14,
  lineHeight: 17,
  anchor: 'start',
  fill: 'ink',
};

describe('painting on a canvas', () => {
  it('fills and strokes a path in the colours of the palette', () => {
    const { painted } = installFakeCanvas({ width: 100 });
    const path: Prim = { kind: 'path', d: 'M0 0L9 9', fill: 'interestsTint', stroke: 'interests', width: 2 };
    paintPrims(canvasContext(), [path], namedPalette, 'serif');
    expect(painted).toMatchObject({ fills: ['interestsTint'], strokes: ['interests'] });
    expect(painted.paths).toEqual(['M0 0L9 9', 'M0 0L9 9']);
  });

  it('leaves a path without a fill open', () => {
    const { painted } = installFakeCanvas({ width: 100 });
    paintPrims(
      canvasContext(),
      [{ kind: 'path', d: 'M0 0L9 9', stroke: 'ink', width: 2 }],
      namedPalette,
      'serif',
    );
    expect(painted.fills).toEqual([]);
  });

  it('writes each line of a text', () => {
    const { painted } = installFakeCanvas({ width: 100 });
    paintPrims(canvasContext(), [text], namedPalette, 'serif');
    expect(painted.texts).toEqual(['Geld', 'en tijd']);
  });

  it('measures as the canvas does', () => {
    installFakeCanvas({ width: 100 });
    // The fake canvas takes every letter to be 7 wide.
    expect(measureWith(canvasContext(), 'serif')('tijd', 14, false)).toBe(28);
    expect(pageMeasure('serif')('tijd', 14, true)).toBe(28);
  });
});

describe('the fonts of the page', () => {
  it('are asked for in both weights, and one that cannot be had is no failure', async () => {
    const asked: string[] = [];
    Object.defineProperty(document, 'fonts', {
      configurable: true,
      value: {
        check: (font: string) => font.startsWith('400'),
        load: (font: string) => {
          asked.push(font);
          return Promise.reject(new Error('offline'));
        },
      },
    });
    expect(fontsLoaded('Atkinson')).toBe(false);
    await expect(loadFonts('Atkinson')).resolves.toBeUndefined();
    expect(asked).toEqual(['400 16px Atkinson', '700 16px Atkinson']);
  });
});
