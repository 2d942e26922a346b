// @vitest-environment node
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectFolders, projectText } from '#test/support/files.ts';

/** Folders named in the map: `storage/` in code style, at any depth below `src`. */
function foldersNamedIn(text: string): string[] {
  return [...text.matchAll(/`(?:src\/)?([a-z][a-z0-9/-]*)\/`/g)].map(([, folder]) => folder ?? '');
}

/** Relative links of a Markdown text, without what stands in code. */
function relativeLinksIn(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)(?:\s"[^"]*")?\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .map((target) => decodeURI(target.replace(/#.*$/, '')));
}

describe('the map in src/README.md', () => {
  const named = foldersNamedIn(projectText('src/README.md'));
  const features = projectFolders('src/features').map((feature) => `features/${feature}`);

  it('names every folder of src', () => {
    expect(projectFolders('src').filter((folder) => !named.includes(folder))).toEqual([]);
  });

  it('names every feature', () => {
    const short = named.map((folder) =>
      features.includes(`features/${folder}`) ? `features/${folder}` : folder,
    );
    expect(features.filter((feature) => !short.includes(feature))).toEqual([]);
  });

  it('names no folder that is not there', () => {
    const files = projectFiles();
    const isThere = (folder: string): boolean =>
      ['', 'src/', 'src/features/'].some((place) =>
        files.some((file) => file.startsWith(`${place}${folder}/`)),
      );
    expect(named.filter((folder) => !isThere(folder))).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });
});

describe('every README', () => {
  const texts = projectFiles().filter((file) => file.endsWith('.md'));

  it('is there for the project, the map, the domain, the words and the tests', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'README.md',
        'locales/README.md',
        'src/README.md',
        'src/domain/README.md',
        'test/README.md',
      ]),
    );
  });

  it('links only to what exists', () => {
    const files = projectFiles();
    const isThere = (target: string): boolean =>
      files.some((file) => file === target || file.startsWith(`${target.replace(/\/$/, '')}/`));
    const dead = texts.flatMap((file) =>
      relativeLinksIn(projectText(file))
        .filter((link) => !isThere(path.posix.join(path.posix.dirname(file), link)))
        .map((link) => `${file}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('is read the way people write links', () => {
    const text = 'See [the map](src/README.md#arrows), [us](https://example.org) and `[x](no)`.';
    expect(relativeLinksIn(text)).toEqual(['src/README.md']);
  });
});
