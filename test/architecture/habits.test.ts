// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '#test/support/files.ts';

type Line = { file: string; number: number; text: string };

const isText = (file: string): boolean =>
  /\.(tsx?|jsx?|mjs|css|html|json|md|ya?ml|webmanifest|svg|txt)$/.test(file);
const tracked = projectFiles().filter((file) => isText(file) && file !== 'package-lock.json');
const source = tracked.filter((file) => /^src\/.*\.(tsx?|css)$/.test(file));

function linesOf(files: readonly string[]): Line[] {
  return files.flatMap((file) =>
    projectText(file)
      .split('\n')
      .map((text, index) => ({ file, number: index + 1, text })),
  );
}

/** The lines that match, in words. */
function found(lines: readonly Line[], pattern: RegExp): string[] {
  return lines
    .filter(({ text }) => pattern.test(text))
    .map(({ file, number, text }) => `${file}:${String(number)} ${text.trim()}`);
}

const colour =
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?!\/)|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
const markupSink = /dangerouslySetInnerHTML|\b(?:innerHTML|outerHTML|insertAdjacentHTML)\b|document\.write/;
/** Written in pieces, so that this file does not find itself. */
const workplace = new RegExp(
  [
    String.raw`(?<![\w.\-~])/(?:home|root|tmp|Users|work|mnt|opt)/`,
    String.raw`\b[A-Z]:\\\\?Users`,
    'registry[.]npmjs|npm\\.pkg',
  ].join('|'),
);

describe('the source', () => {
  it('names colours in tokens.css only', () => {
    expect(found(linesOf(source.filter((file) => file !== 'src/ui/tokens.css')), colour)).toEqual([]);
    expect(found(linesOf(['src/ui/tokens.css']), colour).length).toBeGreaterThan(10);
  });

  it('never turns text into markup', () => {
    expect(
      found(linesOf([...source, ...tracked.filter((file) => file.startsWith('public/'))]), markupSink),
    ).toEqual([]);
  });

  it('has files of a size one can take in: nine of ten below 180 lines', () => {
    const lengths = source.map((file) => projectText(file).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(180);
  });

  it('has no function switched off, no rule silenced, no type escaped', () => {
    const silenced =
      /eslint-disable|@ts-(?:ignore|expect-error|nocheck)|\bas any\b|: any\b|\b(?:it|test|describe)\.(?:only|skip|todo)\b/;
    const others = tracked.filter(
      (file) => /^(src|test)\/.*\.tsx?$/.test(file) && !file.endsWith('habits.test.ts'),
    );
    expect(found(linesOf(others), silenced)).toEqual([]);
  });
});

describe('the project', () => {
  it('knows nothing of the machine it was written on', () => {
    const others = tracked.filter((file) => !file.endsWith('habits.test.ts'));
    expect(found(linesOf(others), workplace)).toEqual([]);
  });

  it('has a lock file without addresses', () => {
    expect(found(linesOf(['package-lock.json']), /"resolved"/)).toEqual([]);
  });

  it('takes every package at one exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(projectText('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('what these tests look for', () => {
  it.each(['color: #fff;', "'#A84B05'", 'rgb(1 2 3)', 'oklch(60% 0.1 20)'])('a colour: %s', (text) => {
    expect(colour.test(text)).toBe(true);
  });
  it.each(["from '#src/ui/x.ts'", 'href="#/route"', 'var(--ink)', "'#test/support/a.ts'"])(
    'no colour: %s',
    (text) => {
      expect(colour.test(text)).toBe(false);
    },
  );
  it.each(['see /home/anna/x', '"/tmp/a"', 'registry.npmjs.org'])('a place: %s', (text) => {
    expect(workplace.test(text)).toBe(true);
  });
  it.each(['../home/x.ts', 'features/home/', "'/regio/spiegel/'", 'https://example.org/home/'])(
    'no place: %s',
    (text) => {
      expect(workplace.test(text)).toBe(false);
    },
  );
});
