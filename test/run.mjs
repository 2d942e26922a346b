// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The one command that checks everything: `npm test`. With a name behind it a part: check, unit, build, e2e,
 * bench; what follows goes to the tool (`npm run unit -- test/domain`). The last line is always
 * `N passed, N failed`: every check counts as one, and so does every test.
 * @typedef {{ passed: number, failed: number }} Tally
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const output = path.join(root, 'test/output');
const [part = 'all', ...rest] = process.argv.slice(2);
const tools = {
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/** @type {Record<string, () => Promise<Tally>>} */
const steps = {
  format: () => check(tool('prettier'), ['--check', '--log-level', 'warn', '.']),
  'types: everything': () => check(tool('tsc'), ['-p', '.']),
  'types: domain without a browser': () => check(tool('tsc'), ['-p', 'src/domain']),
  'types: service worker': () => check(tool('tsc'), ['-p', 'src/sw']),
  lint: () => check(tool('eslint'), ['-c', 'test/eslint.config.js', '--max-warnings', '0', '.']),
  'unit tests': unitTests,
  build: () => check(tool('vite'), ['build', '--logLevel', 'warn']),
  size: () => check('test/build/size.mjs', []),
  journeys: browserTests,
  benchmark: () => check('test/bench/bench.mjs', rest),
  'benchmark: hand in': () => check('test/bench/handin.mjs', rest),
  'benchmark: table': () => check('test/bench/table.mjs', rest),
};
const checks = [
  'format',
  'types: everything',
  'types: domain without a browser',
  'types: service worker',
  'lint',
];
/** @type {Record<string, string[]>} */
const parts = {
  all: [...checks, 'unit tests', 'build', 'size', 'journeys'],
  check: checks,
  unit: ['unit tests'],
  build: ['build', 'size'],
  e2e: ['build', 'journeys'],
  bench: ['build', 'benchmark', 'benchmark: hand in', 'benchmark: table'],
};

/** @param {keyof typeof tools} name */
function tool(name) {
  return path.join('node_modules', tools[name]);
}

/**
 * Runs a script with Node and shows what it says; the answer is its exit code.
 * @param {string} script @param {string[]} args @param {Record<string, string>} [environment]
 * @returns {Promise<number>}
 */
function run(script, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      // A step that hangs ends as a failed one, so that the last line is always said.
      timeout: 40 * 60_000,
      killSignal: 'SIGKILL',
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** @param {string} script @param {string[]} args @returns {Promise<Tally>} */
async function check(script, args) {
  return (await run(script, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A runner that ends badly without a failed test (a broken file, a crash) counts as one failure.
 * @param {number} code @param {Tally} tally @returns {Tally}
 */
function honest(code, tally) {
  return code === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** What a runner wrote about its tests, or null when it did not get that far. @param {string} file */
function report(file) {
  try {
    return JSON.parse(readFileSync(path.join(output, file), 'utf8'));
  } catch {
    return null;
  }
}

/** What went wrong, told once more at the end: a log is often read from its last lines. @type {string[]} */
const failures = [];

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=test/output/unit.json'];
  const code = await run(tool('vitest'), ['run', '--allowOnly=false', ...reporters, ...rest]);
  const told = report('unit.json') ?? { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  /** @type {{ status: string, name: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} */
  const files = told.testResults;
  for (const file of files.filter(({ status }) => status === 'failed')) {
    const where = path.relative(root, file.name);
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) failures.push(`${where}: ${firstLines(file.message)}`);
    for (const one of failed)
      failures.push(`${where} › ${one.fullName}: ${firstLines(one.failureMessages[0] ?? '')}`);
  }
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return honest(code, { passed: told.numPassedTests, failed: told.numFailedTests + broken.length });
}

/** @param {string} message */
function firstLines(message) {
  return message.split('\n').slice(0, 12).join('\n    ');
}

/**
 * The tests of a browser run that failed, also the ones that passed when tried again.
 * @typedef {{ title: string, file?: string, specs?: { title: string, file: string, line: number, tests: { status: string, results: { error?: { message?: string } }[] }[] }[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 */
function tellFailedJourneys(suite) {
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests.filter(({ status }) => status === 'unexpected' || status === 'flaky')) {
      const message = test.results.find(({ error }) => error !== undefined)?.error?.message ?? '';
      failures.push(`${spec.file}:${String(spec.line)} › ${spec.title}: ${firstLines(message)}`);
    }
  }
  for (const inner of suite.suites ?? []) tellFailedJourneys(inner);
}

async function browserTests() {
  const args = ['test', '-c', 'test/e2e/playwright.config.ts', '--reporter=list,json', ...rest];
  const code = await run(tool('playwright'), args, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(output, 'e2e.json'),
  });
  const whole = report('e2e.json');
  for (const suite of whole?.suites ?? []) tellFailedJourneys(suite);
  const told = whole?.stats ?? { expected: 0, unexpected: 0, flaky: 0 };
  return honest(code, { passed: told.expected, failed: told.unexpected + told.flaky });
}

/** Goes on after a failure, so that one run tells everything; only a failed build leaves nothing to look at. */
async function main() {
  const names = parts[part];
  if (names === undefined)
    throw new Error(`There is no part "${part}"; choose ${Object.keys(parts).join(', ')}`);
  mkdirSync(output, { recursive: true });
  // What an earlier run reported must not count for this one.
  for (const file of ['unit.json', 'e2e.json']) rmSync(path.join(output, file), { force: true });
  /** @type {{ name: string, seconds: string, tally: Tally }[]} */
  const done = [];
  for (const name of names) {
    const step = steps[name];
    if (step === undefined) continue;
    console.log(`\n--- ${name}`);
    const start = performance.now();
    const tally = await step();
    done.push({ name, seconds: ((performance.now() - start) / 1000).toFixed(1), tally });
    if (name === 'build' && tally.failed > 0) break;
  }
  console.log('');
  for (const failure of failures) console.log(`failed: ${failure}\n`);
  for (const { name, seconds, tally } of done) {
    console.log(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(34)} ${seconds.padStart(6)} s`);
  }
  const passed = done.reduce((sum, { tally }) => sum + tally.passed, 0);
  const failed = done.reduce((sum, { tally }) => sum + tally.failed, 0);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
}

await main();
