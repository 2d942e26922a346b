import { beforeAll, describe, expect, it } from 'vitest';
import { loadFileWords, startWords } from '#src/i18n/words.ts';
import { troubleIn } from '#test/formats/open-relations.ts';
import { speechIn } from '#test/support/speech.ts';
import { everyPackage, type Files } from './every-file.ts';
import { agreementOf, viewOf } from './group-view.ts';
import { sixWithWords } from './reflection.ts';

beforeAll(async () => {
  await startWords('nl');
  await loadFileWords();
});

/** The parts of one packed file, by their path in it. */
function partsOf(files: Files, name: string): Files {
  const inside = Object.entries(files).filter(([path]) => path.startsWith(`${name}/`));
  return Object.fromEntries(inside.map(([path, content]) => [path.slice(name.length + 1), content]));
}

describe.each(['open', 'anonymous'] as const)('the packed files of an %s round', (openness) => {
  const view = viewOf(sixWithWords, {
    round: { openness, parts: ['aim', 'forms'] },
    agreements: [agreementOf({})],
  });

  it('are office files of which every part is typed, reached, XML, and leads nowhere else', async () => {
    const files = await everyPackage(view, await speechIn('nl'), sixWithWords);
    const sheet = Object.keys(files).find((path) => /^pptx\/.*\.xlsx\//.test(path)) ?? '';
    const inside = sheet.slice(0, sheet.indexOf('.xlsx/') + '.xlsx'.length);
    expect(inside).toMatch(/^pptx\/ppt\/embeddings\//);
    const slides = partsOf(files, 'pptx');
    const packed = inside.slice('pptx/'.length);
    const whole = Object.fromEntries(
      Object.entries(slides).filter(([path]) => !path.startsWith(`${packed}/`)),
    );
    expect(troubleIn({ ...whole, [packed]: '' })).toEqual([]);
    expect(troubleIn(partsOf(files, inside))).toEqual([]);
    expect(troubleIn(partsOf(files, 'xlsx'))).toEqual([]);
  });

  it('have a drawing that is SVG, with its words and a name', async () => {
    const { radar = '' } = await everyPackage(view, await speechIn('en'), sixWithWords);
    const drawing = new DOMParser().parseFromString(radar, 'image/svg+xml').documentElement;
    expect(drawing.tagName).toBe('svg');
    expect(drawing.getAttribute('lang')).toBe('en');
    expect(drawing.querySelector('title')?.textContent).toMatch(/\S/);
    const said = [...drawing.querySelectorAll('text')].map((one) => one.textContent).join(' ');
    for (const facet of ['Trust', 'Useful result']) expect(said).toContain(facet);
  });
});
