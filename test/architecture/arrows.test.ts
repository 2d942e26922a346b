// @vitest-environment node
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFiles } from '#test/support/files.ts';
import { followArrows } from './arrows.ts';

const isScript = (file: string): boolean => /\.tsx?$/.test(file);

describe('the arrows between folders', () => {
  it('all point the right way, and every file was looked at', async () => {
    const { sources, broken } = await followArrows('.');
    const seen = sources.filter((file) => file.startsWith('src/') && isScript(file));

    expect(broken).toEqual([]);
    expect(seen.sort()).toEqual(projectFiles('src').filter(isScript));
    expect(seen).toContain('src/domain/build-findings.ts');
    expect(seen).toContain('src/domain/disclosure.ts');
  });
});

describe('a wrong arrow is caught', () => {
  const house = 'test/output/crooked-house';
  afterAll(() => {
    rmSync(house, { recursive: true, force: true });
  });

  /** Builds a small project of files and gives the names of the rules it breaks. */
  async function rulesBrokenBy(files: Record<string, string>): Promise<string[]> {
    rmSync(house, { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
      writeFileSync(path.join(house, file), text);
    }
    const imports = JSON.stringify({ name: 'house', type: 'module', imports: { '#src/*': './src/*' } });
    writeFileSync(path.join(house, 'package.json'), imports);
    return (await followArrows(house)).broken.map(({ rule }) => rule);
  }

  it.each([
    ['the domain asks storage', 'src/domain/a.ts', '#src/storage/b.ts', 'domain imports nothing of ours'],
    ['an edge asks another edge', 'src/formats/a.ts', '#src/storage/b.ts', 'formats imports only domain'],
    ['the words ask a screen', 'src/i18n/a.ts', '#src/ui/b.ts', 'i18n imports only domain'],
    ['a button asks the domain', 'src/ui/a.ts', '#src/domain/b.ts', 'ui imports nothing of ours'],
    [
      'a feature asks another',
      'src/features/fill/a.ts',
      '#src/features/home/b.ts',
      'a feature imports no other feature',
    ],
    [
      'a feature asks the app',
      'src/features/fill/a.ts',
      '#src/app/b.ts',
      'features imports only paths, domain, instruments, storage, handin, formats, charts, ui, i18n',
    ],
    ['an address asks anything', 'src/paths.ts', '#src/ui/b.ts', 'paths imports nothing'],
    [
      'a screen computes findings itself',
      'src/features/results/a.ts',
      '#src/domain/build-findings.ts',
      'findings come from disclosure only',
    ],
    [
      'a neighbour is called by its full address',
      'src/ui/a.ts',
      '#src/ui/b.ts',
      'inside a folder imports are relative',
    ],
    [
      'another folder is called by the back door',
      'src/charts/a.ts',
      '../domain/b.ts',
      'across folders imports start with #src',
    ],
  ])('when %s', async (_, from, to, rule) => {
    const target = path.posix.join(to.startsWith('#') ? '.' : path.dirname(from), to.replace('#', ''));
    const files = {
      [from]: `import { b } from '${to}';\nconsole.log(b);\n`,
      [target]: 'export const b = 1;\n',
    };

    expect(await rulesBrokenBy(files)).toEqual([rule]);
  });

  it.each([
    ['src/features/fill/a.ts', 'idb', 'idb is kept to src/storage/'],
    ['src/features/fill/a.ts', 'chart.js', 'chart.js is kept to src/charts/'],
    ['src/charts/a.ts', 'pdfkit', 'pdfkit is kept to src/formats/pdf/'],
    ['src/storage/a.ts', 'react-router', 'react-router is kept to src/(app|features)/|src/main.tsx'],
    ['src/ui/a.ts', 'react-i18next', 'react-i18next is kept to src/i18n/'],
    ['src/domain/a.ts', 'react', 'the domain knows no package but zod'],
  ])('when %s uses the package %s', async (from, name, rule) => {
    expect(await rulesBrokenBy({ [from]: `import * as p from '${name}';\nconsole.log(p);\n` })).toEqual([
      rule,
    ]);
  });

  it('when two files need each other, even if only for a type', async () => {
    const files = {
      'src/domain/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
      'src/domain/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
    };
    expect(await rulesBrokenBy(files)).toEqual(['no circles']);
  });

  it('when a file imports what is not there', async () => {
    const files = { 'src/ui/a.ts': "import { b } from './gone.ts';\nconsole.log(b);\n" };
    expect(await rulesBrokenBy(files)).toEqual(['what is imported exists']);
  });

  it('and a straight house is left in peace', async () => {
    const files = {
      'src/domain/b.ts': 'export const b = 1;\n',
      'src/storage/a.ts':
        "import { b } from '#src/domain/b.ts';\nimport * as idb from 'idb';\nconsole.log(b, idb);\n",
    };
    expect(await rulesBrokenBy(files)).toEqual([]);
  });
});
