/**
 * In the page: what does not fit in a window of this width, in CSS pixels: the page itself when it is wider,
 * what sticks out at either side, and words that are cut off or run out of their box.
 */
export function troubleWithRoom(width: number): string[] {
  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    element.closest('.visually-hidden, svg, canvas') !== null ||
    getComputedStyle(element).clipPath !== 'none';
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );

  const words = [...document.body.querySelectorAll('*')].filter(
    (element) => hasWords(element) && !isHidden(element),
  );
  const problems = words.flatMap((element) => {
    const { left, right } = element.getBoundingClientRect();
    const { display, overflowY } = getComputedStyle(element);
    const tooWide = display === 'inline' ? 0 : element.scrollWidth - element.clientWidth;
    const tooHigh = overflowY === 'visible' ? 0 : element.scrollHeight - element.clientHeight;
    return [
      ...(left < -1 || right > width + 1 ? [`${name(element)} sticks out: ${left} to ${right}`] : []),
      ...(tooWide > 1 ? [`${name(element)} is ${tooWide} too wide for its box`] : []),
      ...(tooHigh > 1 ? [`${name(element)} is ${tooHigh} too high for its box`] : []),
    ];
  });
  const whole = document.documentElement.scrollWidth;
  return whole > width ? [`the page is ${whole} wide`, ...problems] : problems;
}
