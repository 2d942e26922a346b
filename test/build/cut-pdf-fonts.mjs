/**
 * Cuts the fonts of the PDF writer to the characters it needs and writes them, with the list of what they
 * cover, to src/formats/pdf/fonts/. Run by hand; the result is committed. How: the README in that folder.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const fontkit = createRequire(require.resolve('pdfkit'))('fontkit');
const folder = new URL('../../src/formats/pdf/fonts/', import.meta.url);

/** First and last code point of what is wanted; what a font does not have of it is left out. */
const everything = [[0x20, 0xfffd]];
const latinGreekCyrillic = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
];
const arrowsAndComparisons = [
  [0x2190, 0x2199],
  [0x21d0, 0x21d5],
  [0x2200, 0x2265],
];
const shapesAndChecks = [
  [0x25a0, 0x25ff],
  [0x2605, 0x2606],
  [0x260e, 0x260e],
  [0x2610, 0x2612],
  [0x2639, 0x263a],
  [0x2660, 0x2667],
  [0x2705, 0x2705],
  [0x2709, 0x2709],
  [0x2713, 0x2718],
  [0x274c, 0x274c],
  [0x2764, 0x2764],
  [0x2794, 0x2794],
  [0x279c, 0x279c],
];

/** File name, its source in a package, the characters wanted. */
const cuts = [
  ['regular', 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf', everything],
  ['bold', 'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf', everything],
  ['noto', 'noto-sans/400Regular/NotoSans_400Regular.ttf', latinGreekCyrillic],
  ['math', 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf', arrowsAndComparisons],
  ['symbols', 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf', shapesAndChecks],
];

const coverage = {};
for (const [name, source, wanted] of cuts) {
  const original = readFileSync(require.resolve(`@expo-google-fonts/${source}`));
  const has = new Set(fontkit.create(original).characterSet);
  const points = wanted.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((point) => has.has(point)),
  );
  const woff = await subsetFont(original, String.fromCodePoint(...points), {
    targetFormat: 'woff',
    noHinting: true,
    keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk', 'tnum'],
    dropTables: ['MATH', 'STAT', 'DSIG'],
    // Copyright, licence and where the licence is found.
    preserveNameIds: [0, 13, 14],
  });
  writeFileSync(new URL(`${name}.woff`, folder), woff);
  coverage[name] = ranges(points);
  console.log(name, points.length, 'characters', woff.length, 'bytes');
}
writeFileSync(new URL('coverage.json', folder), `${JSON.stringify(coverage, null, 2)}\n`);

/** `20-7e a0`: hexadecimal code points and runs of them. */
function ranges(points) {
  const runs = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([a, b]) => (a === b ? a.toString(16) : `${a.toString(16)}-${b.toString(16)}`)).join(' ');
}
