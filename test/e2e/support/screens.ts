import { expect } from '@playwright/test';
import { asUpload, chooseFile, exchangeFile, takeIn } from './files.ts';
import { goToTheme, next, note, type Screen, statement } from './fill.ts';
import { groupJourneys } from './group-screens.ts';
import { chooseFor, reflection } from './home.ts';
import { finished, unfinished } from './stored.ts';
import { filled, statementText } from './words.ts';

/** A screen in one of its states: how a person comes there from the one before it. */
type Views = Record<string, (at: Screen) => Promise<void>>;

const file = exchangeFile([finished, unfinished]);
const { name } = finished.round;

/** All screens of the app, in journeys that each begin on a device without anything. */
export const journeys: Record<string, Views> = {
  'before anything is there': {
    'the first screen': (at) => goTo(at, '', at.words.app.home.title),
    beginning: async (at) => {
      await goTo(at, 'start', at.words.app.start.title);
      await at.page.getByText(at.words.app.start.parts).click();
      await expect(at.page.getByRole('checkbox')).toHaveCount(4);
    },
    privacy: (at) => goTo(at, 'about', at.words.app.about.title),
    help: (at) => goTo(at, 'help', at.words.app.help.title),
    'an address that is not there': (at) => goTo(at, 'nowhere', at.words.app.app.notFoundTitle),
    'a reflection that is not there': (at) => goTo(at, 'round/gone/results', at.words.app.app.notFoundTitle),
    settings: (at) => goTo(at, 'settings', at.words.app.settings.title),
  },

  'while filling in': {
    'the aim': async (at) => {
      const { page, words } = at;
      await takeIn(at, file);
      await page.goto('./');
      await reflection(at, 'Nog bezig').getByRole('link', { name: words.app.home.goOn }).click();
      await expect(page.getByLabel(words.region.aim.question)).toBeVisible();
    },
    'a theme, with a meaning and a note open': async (at) => {
      await goToTheme(at, 'interests');
      await statement(at, 'B1').locator('..').getByText(at.words.app.fill.meaning).click();
      await note(at, 'B1', { text: 'Tot nu toe zeker.', visibility: 'private' });
    },
    'the second theme': (at) => goToTheme(at, 'relationship'),
    'the third theme': (at) => goToTheme(at, 'organisation'),
    'the fourth theme': (at) => goToTheme(at, 'process'),
    'the fifth theme': (at) => goToTheme(at, 'ambition'),
    'more questions': async (at) => {
      await next(at);
      await expect(at.page.getByText(at.words.region.forms.question)).toBeVisible();
    },
    'the end, with three votes': async (at) => {
      await next(at);
      for (const id of ['B1', 'P6']) {
        await at.page.getByRole('checkbox', { name: statementText(at.words, id) }).check();
      }
      await expect(at.page.getByRole('checkbox', { disabled: true })).toHaveCount(27);
    },
    'what was skipped': async (at) => {
      await next(at);
      await expect(at.page.getByRole('button', { name: at.words.app.fill.finish })).toBeVisible();
    },
  },

  'with a result': {
    'the list, with a menu open': async (at) => {
      await takeIn(at, file);
      await at.page.goto('./');
      await reflection(at, name).getByText(at.words.app.home.more).click();
    },
    'the dialog for another name': async (at) => {
      await at.page.reload();
      await chooseFor(at, name, 'rename');
      await expect(at.page.getByRole('dialog')).toBeVisible();
    },
    'the result': async (at) => {
      await at.page.goto(`./#/round/${finished.round.id}/results`);
      await at.page.getByRole('slider').press('ArrowRight');
    },
    files: async (at) => {
      await goTo(at, `round/${finished.round.id}/export`, at.words.app.export.title);
    },
    'a removal that can be undone': async (at) => {
      await at.page.goto('./');
      await chooseFor(at, name, 'remove');
      await expect(at.page.getByRole('button', { name: at.words.app.app.undo })).toBeVisible();
    },
    'settings with something to put back': async (at) => {
      await goTo(at, 'settings', at.words.app.settings.title);
      await expect(at.page.getByRole('button', { name: at.words.app.settings.putBack })).toBeVisible();
    },
    'the question before all is deleted': async (at) => {
      await at.page.reload();
      await at.page.getByRole('button', { name: at.words.app.settings.delete }).click();
      await expect(at.page.getByRole('dialog')).toBeVisible();
    },
    'the rescue page': async (at) => {
      await at.page.goto('./rescue.html');
      await expect(at.page.getByRole('button').first()).toBeVisible();
    },
  },

  'while opening a file': {
    'choosing it': (at) => goTo(at, 'import', at.words.app.import.title),
    'a file that cannot be opened': async (at) => {
      await chooseFile(at, asUpload('agenda.json', '{"name":"agenda"}'));
      await expect(at.page.getByRole('alert')).toBeVisible();
    },
    'what is in it': async (at) => {
      await chooseFile(at, file);
      const preview = filled(at.words.app.import.preview, { name: file.name });
      await expect(at.page.getByRole('region', { name: preview })).toBeVisible();
    },
    'when it is done': async (at) => {
      await at.page.getByRole('button', { name: at.words.app.import.confirm }).click();
      await expect(at.page.getByRole('button', { name: at.words.app.import.undo })).toBeVisible();
    },
    'when it is undone': async (at) => {
      await at.page.getByRole('button', { name: at.words.app.import.undo }).click();
      await expect(at.page.getByText(at.words.app.import.undone)).toBeVisible();
    },
  },

  ...groupJourneys,
};

async function goTo({ page }: Screen, address: string, heading: string): Promise<void> {
  await page.goto(`./#/${address}`);
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
}
