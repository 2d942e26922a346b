// @ts-check
// Fails when the built app has grown over its budget. Sizes are gzip -9, 1 kB = 1000 bytes.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {import('./bundle-report.ts').BundledScript} Script */
/** @typedef {{ name: string, kilobytes: number, budget: number }} Line */

const folder = 'dist';
/** Budgets of parts that come later, in kB, by the module that brings them; `other` is for all the rest. */
const laterBudgets = [
  { module: /^src\/charts\//, budget: 65 },
  { module: /^src\/features\/results\//, budget: 65 },
  // 40, and 22 for making QR codes and what packs them.
  { module: /^src\/features\/collect\/CollectScreen/, budget: 62 },
  { module: /^src\/formats\/pdf\//, budget: 165 },
  { module: /^src\/formats\/pptx\//, budget: 128 },
  // To write a workbook; the same package reads one in a worker, so that its other half does not come along.
  { module: /^src\/formats\/xlsx\//, budget: 40 },
  { module: /^locales\//, budget: 12 },
];
const other = 40;
/** The largest one reads workbooks, text with cells, and such texts in a zip. */
const workerBudget = 41;
const pdfFontsBudget = 140;

/** @type {Script[]} */
const scripts = JSON.parse(readFileSync('test/output/bundle.json', 'utf8'));
const byFile = new Map(scripts.map((script) => [script.file, script]));
const page = readFileSync(path.join(folder, 'index.html'), 'utf8');

/** @param {string} file */
function sizeOf(file) {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1000;
}

/** @param {Iterable<string>} files */
function sumOf(files) {
  return [...new Set(files)].reduce((sum, file) => sum + sizeOf(file), 0);
}

/** The files a script needs before it runs, itself first. @param {string[]} files @param {Set<string>} [seen] */
function withStaticImports(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    withStaticImports(byFile.get(file)?.imports ?? [], seen);
  }
  return seen;
}

/** Addresses the page itself names. @param {RegExp} pattern */
function namedInPage(pattern) {
  return [...page.matchAll(pattern)].map(([, address = '']) => address.replace(/^\.\//, ''));
}

const firstScripts = withStaticImports(namedInPage(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g));
const firstStyles = new Set([
  ...namedInPage(/<link\b[^>]*?href="([^"]+\.css)"/g),
  ...[...firstScripts].flatMap((file) => byFile.get(file)?.css ?? []),
]);
const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => statSync(path.join(folder, file)).isFile());

/** @type {Line[]} */
const lines = [
  { name: 'first screen: script', kilobytes: sumOf(firstScripts), budget: 150 },
  { name: 'first screen: style', kilobytes: sumOf(firstStyles), budget: 15 },
  ...scripts
    .filter((script) => script.entry !== null && !firstScripts.has(script.file))
    .map((script) => {
      const needed = [...withStaticImports([script.file])].filter((file) => !firstScripts.has(file));
      const entry = script.entry ?? '';
      const budget = laterBudgets.find(({ module }) => module.test(entry))?.budget ?? other;
      return { name: `later: ${entry}`, kilobytes: sumOf(needed), budget };
    }),
  ...all
    .filter((file) => /worker[^/]*\.js$/.test(file))
    .map((file) => ({ name: `worker: ${file}`, kilobytes: sizeOf(file), budget: workerBudget })),
  {
    name: 'fonts for the PDF',
    kilobytes: sumOf(all.filter((file) => file.endsWith('.woff'))),
    budget: pdfFontsBudget,
  },
  { name: 'everything, for offline use', kilobytes: sumOf(all), budget: 1200 },
];

for (const { name, kilobytes, budget } of lines) {
  const verdict = kilobytes <= budget ? 'ok  ' : 'OVER';
  console.log(`${verdict} ${kilobytes.toFixed(1).padStart(7)} of ${String(budget).padStart(4)} kB  ${name}`);
}
if (lines.some(({ kilobytes, budget }) => kilobytes > budget)) process.exitCode = 1;
