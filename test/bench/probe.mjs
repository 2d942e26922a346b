// @ts-check
/**
 * What a page notes about itself while it runs. Times in ms.
 * @typedef {object} Notes
 * @property {number} firstPaint first contentful paint, since the visit began
 * @property {number} largestPaint largest contentful paint so far
 * @property {number} shift sum of all layout shifts that no tap caused
 * @property {number[]} paints per tap on an answer: until the screen showed what it did (event timing, steps of 8)
 * @property {number[]} stored per tap on an answer: until its transaction was complete
 */

/** Runs in the page before its own scripts. Everything lives in `window.notes`. */
export function onEveryPage() {
  /** @type {Notes} */
  const notes = { firstPaint: NaN, largestPaint: NaN, shift: 0, paints: [], stored: [] };
  Object.assign(window, { notes });

  /** @param {string} type @param {(entry: any) => void} note @param {object} [options] */
  const observe = (type, note, options = {}) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true, ...options });
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') notes.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    notes.largestPaint = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) notes.shift += entry.value;
  });
  observe(
    'event',
    (entry) => {
      const onAnswer = entry.target?.closest('fieldset[data-statement]');
      if (entry.name === 'click' && onAnswer) notes.paints.push(entry.duration);
    },
    { durationThreshold: 16 },
  );

  // The form writes before a `change` event could be heard, so the clock starts when the finger leaves the screen.
  let tappedAt = NaN;
  addEventListener(
    'pointerup',
    (event) => {
      const onAnswer = event.target instanceof Element && event.target.closest('fieldset[data-statement]');
      tappedAt = onAnswer ? event.timeStamp : NaN;
    },
    { capture: true },
  );
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (/** @type {Parameters<typeof transaction>} */ ...args) {
    const begun = transaction.apply(this, args);
    if (begun.mode === 'readwrite' && !Number.isNaN(tappedAt)) {
      const since = tappedAt;
      tappedAt = NaN;
      begun.addEventListener('complete', () => notes.stored.push(performance.now() - since));
    }
    return begun;
  };
}

/** @param {import('@playwright/test').Page} page @returns {Promise<Notes>} */
export function read(page) {
  return page.evaluate(() => /** @type {{ notes: Notes }} */ (/** @type {unknown} */ (window)).notes);
}
