import type { Page } from '@playwright/test';
import type { Answer } from '#src/domain/sheet.ts';
import { begin, choose, goToTheme, saved, type Screen, statement } from './support/fill.ts';
import { expect, test } from './support/fixtures.ts';
import { reflection } from './support/home.ts';

/** How often the browser is killed: 5 times, or as KILLS says, at most 50. */
const kills = Math.min(50, Number(process.env['KILLS'] ?? 5));
const themes = { interests: 'B', relationship: 'R', organisation: 'O', process: 'P' };
const answers: readonly Answer[] = [1, 2, 3, 4, 5, 'dk', 'na'];

/** What is chosen or written on a page, by the name of the field. */
type Fields = Record<string, string>;

test.describe('a browser that is killed while one fills in', { tag: '@phone' }, () => {
  test(`has kept every answer that it said was saved, ${kills} times`, async ({ openAgain, words }) => {
    test.setTimeout(60_000 + kills * 20_000);
    /** What stood on the page while it said "saved", and what was asked for last, saved or not. */
    const promised: Fields = {};
    const asked: Fields = {};
    const promises = new Set<string>();
    const hear = (fields: Fields): void => {
      Object.assign(promised, fields);
      for (const [field, value] of Object.entries(fields)) if (value) promises.add(`${field} ${value}`);
    };
    const first = await openAgain();
    await begin({ page: first.page, words }, { name: 'Tot de laatste tik' });
    await first.kill();

    for (let killed = 0; ; killed += 1) {
      // What stands there now is a promise too, but no measure of the ones before it.
      const before = { ...promised };
      const { page, kill } = await openAgain();
      const at = { page, words };
      await page.exposeFunction('hearPromise', hear);
      await page.addInitScript(tellPromises, words.app.save.saved);
      await page.goto('./');
      const goOn = words.app.home.goOn;
      await reflection(at, 'Tot de laatste tik').getByRole('link', { name: goOn }).click();
      const kept = await readAllPages(at);
      expect(broken({ promised: before, asked, kept }), `after ${killed} kills`).toEqual([]);
      if (killed === kills) break;

      Object.assign(asked, kept);
      const end = new AbortController();
      const death = async () => {
        await afterAWhile();
        end.abort();
        await kill();
      };
      const letter = await answerOne(at, asked);
      await Promise.all([death(), answerUntil(end.signal, letter, at, asked)]);
    }
    expect(promises.size).toBeGreaterThan(0);
    test.info().annotations.push({ type: 'promises kept', description: String(promises.size) });
  });
});

/** Goes to a theme and answers its first statement until that is promised; returns the letter of the theme. */
async function answerOne(at: Screen, asked: Fields): Promise<string> {
  const [themeId, letter] = oneOf(Object.entries(themes));
  await goToTheme(at, themeId);
  await answer(at, `${letter}1`, asked);
  await saved(at);
  return letter;
}

/** Answers the statements of one theme as fast as it goes, with a word in a note now and then. */
async function answerUntil(end: AbortSignal, letter: string, at: Screen, asked: Fields): Promise<void> {
  try {
    for (let facet = 1; facet <= 6 && !end.aborted; facet += 1) {
      const id = `${letter}${facet}`;
      await answer(at, id, asked);
      if (Math.random() < 0.3) await writeOn(at, id, asked);
    }
  } catch (problem) {
    if (!end.aborted) throw problem;
  }
}

async function answer(at: Screen, id: string, asked: Fields): Promise<void> {
  const chosen = oneOf(answers);
  asked[`answers.${id}`] = String(chosen);
  await choose(at, id, chosen);
}

/** Writes on at the end of a note; the end of the text, for a long one has more lines on a phone. */
async function writeOn(at: Screen, id: string, asked: Fields): Promise<void> {
  const { fill } = at.words.app;
  const card = statement(at, id).locator('..');
  const text = card.getByLabel(fill.note);
  if ((await text.count()) === 0) await card.getByRole('button', { name: fill.addNote }).click();
  asked[`notes.${id}.text`] = `${await text.inputValue()} en nog iets`;
  await text.press('Control+End');
  await text.pressSequentially(' en nog iets', { delay: 15 });
}

/** The fields whose promise was not kept. What was asked later may be there too, but nothing older. */
function broken({ promised, asked, kept }: Record<'promised' | 'asked' | 'kept', Fields>): string[] {
  return Object.entries(promised)
    .filter(([field, value]) => {
      const [now = '', wanted = ''] = [kept[field], asked[field]];
      const isText = field.startsWith('notes');
      return isText ? !(now.startsWith(value) && wanted.startsWith(now)) : now !== value && now !== wanted;
    })
    .map(([field, value]) => `${field}: ${value} was saved, ${kept[field] ?? 'nothing'} is there`);
}

async function readAllPages(at: Screen): Promise<Fields> {
  const all: Fields = {};
  for (const themeId of Object.keys(themes)) {
    await goToTheme(at, themeId);
    Object.assign(all, await readPage(at.page));
  }
  return all;
}

function readPage(page: Page): Promise<Fields> {
  return page.evaluate(() => (window as unknown as { readFields: () => Fields }).readFields());
}

/** In the page: tells what stands in its fields at every moment at which it says that all is saved. */
function tellPromises(saved: string): void {
  const self = window as unknown as { readFields: () => Fields; hearPromise: (fields: Fields) => void };
  self.readFields = () => {
    const fields = document.querySelectorAll<HTMLInputElement>('input[name^=answers]:checked, textarea');
    return Object.fromEntries([...fields].map(({ name, value }) => [name, value]));
  };
  new MutationObserver(() => {
    const seen = [...document.querySelectorAll('[aria-hidden=true]')];
    if (seen.some((element) => element.textContent === saved)) self.hearPromise(self.readFields());
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

function afterAWhile(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.random() * 2000);
  });
}

function oneOf<T>(choices: readonly T[]): T {
  return choices[Math.floor(Math.random() * choices.length)] as T;
}
