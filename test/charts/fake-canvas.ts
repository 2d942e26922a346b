import { vi } from 'vitest';

/** What was written and drawn on a fake canvas since it was last wiped clean. */
export type Painted = { texts: string[]; paths: string[]; strokes: string[]; fills: string[] };

/**
 * A canvas for a world without pixels, `width` CSS pixels wide: real chart.js runs on it, and it remembers
 * texts, paths and colours. Also stands in for what jsdom lacks beside it: Path2D, ResizeObserver, fonts, and
 * media queries (`motion`: the reader's device allows motion).
 */
export function installFakeCanvas({ width, motion = false }: { width: number; motion?: boolean }) {
  const page = { width };
  const painted: Painted = { texts: [], paths: [], strokes: [], fills: [] };
  const observers: (() => void)[] = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    return contextOf(this, painted) as unknown as RenderingContext;
  });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => page.width);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return new DOMRect(0, 0, page.width, Number.parseFloat(this.style.height) || 0);
  });
  vi.stubGlobal(
    'Path2D',
    class {
      readonly d: string;
      constructor(d = '') {
        this.d = d;
      }
      arc = vi.fn();
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: (entries: { contentRect: DOMRect }[]) => void) {
        observers.push(() => callback([{ contentRect: new DOMRect(0, 0, page.width, page.width) }]));
      }
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { check: () => true, load: () => Promise.resolve([]) },
  });
  vi.stubGlobal('matchMedia', () => ({ matches: motion }));
  return {
    painted,
    resizeTo(next: number) {
      page.width = next;
      for (const tell of observers) tell();
    },
  };
}

const contexts = new WeakMap<HTMLCanvasElement, object>();

/** One context per canvas, as in a browser. A property that nobody set is a method that does nothing. */
function contextOf(canvas: HTMLCanvasElement, painted: Painted): object {
  const known = contexts.get(canvas);
  if (known) return known;
  const state: Record<string | symbol, unknown> = {
    canvas,
    measureText: (text: string) => ({ width: 7 * text.length }),
    fillText: (text: string) => painted.texts.push(text),
    clearRect: () => Object.values(painted).forEach((list) => list.splice(0)),
    fill: (path?: { d: string }) => {
      if (path) painted.paths.push(path.d);
      painted.fills.push(String(state['fillStyle']));
    },
    stroke: (path?: { d: string }) => {
      if (path) painted.paths.push(path.d);
      painted.strokes.push(String(state['strokeStyle']));
    },
  };
  const context = new Proxy(state, {
    get: (target, key) => (key in target ? target[key] : () => undefined),
  });
  contexts.set(canvas, context);
  return context;
}
