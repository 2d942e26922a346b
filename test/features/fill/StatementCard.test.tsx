import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests, until } from '#test/support/screens.tsx';
import { openFilling, statement, stored, texts } from './filling.tsx';

pageForTests();
screensForTests();

describe('answering a statement', () => {
  it('stores a tapped answer at once, and shows it chosen and saved', async () => {
    const { user } = await openFilling();
    const { getByRole } = await statement(texts.B1);
    await user.click(getByRole('radio', { name: '4 Klopt meestal wel' }));
    await until(async () => expect((await stored()).answers).toEqual({ B1: 4 }));
    expect(getByRole('radio', { name: '4 Klopt meestal wel' })).toBeChecked();
    expect(await screen.findAllByText('Bewaard op dit apparaat')).not.toHaveLength(0);
  });

  it('stores "don’t know" and "does not apply" as what they are', async () => {
    const { user } = await openFilling();
    await user.click((await statement(texts.B1)).getByRole('radio', { name: 'Weet ik niet' }));
    await user.click((await statement(texts.B3)).getByRole('radio', { name: 'Geldt niet' }));
    await until(async () => expect((await stored()).answers).toEqual({ B1: 'dk', B3: 'na' }));
  });

  it('keeps the last of several answers', async () => {
    const { user } = await openFilling();
    const { getByRole } = await statement(texts.B1);
    await user.click(getByRole('radio', { name: /^2/ }));
    await user.click(getByRole('radio', { name: /^5/ }));
    await until(async () => expect((await stored()).answers).toEqual({ B1: 5 }));
  });

  it('takes digits, and goes on to the next statement after each', async () => {
    const { user } = await openFilling();
    const first = await statement(texts.B1);
    first.getByRole('radio', { name: /^1/ }).focus();
    await user.keyboard('30-');
    await until(async () => expect((await stored()).answers).toEqual({ B1: 3, B3: 'dk', B6: 'na' }));
    expect(screen.getByRole('group', { name: 'Vergeleken met een jaar geleden' })).toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  it('clears an answer: the statement is skipped again', async () => {
    const { user } = await openFilling({ sheet: sheetAlone({ answers: { B1: 4, B3: 2 } }) });
    const { getByRole } = await statement(texts.B1);
    await user.click(getByRole('button', { name: 'Wis' }));
    await until(async () => expect((await stored()).answers).toEqual({ B3: 2 }));
    expect(getByRole('radio', { name: /^4/ })).not.toBeChecked();
  });

  it('keeps what was answered on other pages', async () => {
    const { user } = await openFilling();
    await user.click((await statement(texts.B1)).getByRole('radio', { name: /^4/ }));
    await user.click(screen.getByRole('link', { name: 'Relatie' }));
    await user.click((await statement(texts.R2)).getByRole('radio', { name: /^1/ }));
    await until(async () => expect((await stored()).answers).toEqual({ B1: 4, R2: 1 }));
    await user.click(screen.getByRole('link', { name: 'Belangen' }));
    expect((await statement(texts.B1)).getByRole('radio', { name: /^4/ })).toBeChecked();
  });

  it('tells per theme how far one is', async () => {
    const { user } = await openFilling({ sheet: sheetAlone({ answers: { B1: 4 } }) });
    const bars = within(await screen.findByRole('navigation', { name: 'Thema’s' }));
    expect(bars.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Belangen: 1 van 3 ingevuld',
      'Relatie: 0 van 3 ingevuld',
      'Organisatie: 0 van 3 ingevuld',
      'Proces: 0 van 3 ingevuld',
    ]);
    await user.click((await statement(texts.B3)).getByRole('radio', { name: 'Weet ik niet' }));
    expect(bars.getByRole('link', { name: 'Belangen: 2 van 3 ingevuld' })).toHaveAttribute(
      'aria-current',
      'step',
    );
  });

  it('stores how a theme was a year ago and where one wants to be', async () => {
    const { user } = await openFilling();
    const trend = await statement('Vergeleken met een jaar geleden');
    await user.click(trend.getByRole('radio', { name: 'minder goed' }));
    const wish = await statement('In hoeverre wil je dat dit over een jaar klopt?');
    await user.click(wish.getByRole('radio', { name: '5 Klopt helemaal' }));
    await until(async () =>
      expect((await stored()).themes).toEqual({ interests: { trend: 'worse', wish: 5 } }),
    );
  });
});

describe('a note', () => {
  const openNote = async (user: Awaited<ReturnType<typeof openFilling>>['user']) => {
    await statement(texts.B1);
    const [fold] = screen.getAllByRole('button', { name: 'Toelichting' });
    if (fold) await user.click(fold);
  };

  it('is stored as one that may be shown, unless one says otherwise', async () => {
    const { user } = await openFilling();
    await openNote(user);
    await user.type(screen.getByRole('textbox', { name: 'Toelichting' }), 'Ook bij ons');
    await until(async () =>
      expect((await stored()).notes).toEqual({ B1: { text: 'Ook bij ons', visibility: 'shared' } }),
    );
    await user.click(screen.getByRole('radio', { name: 'Alleen voor mij' }));
    await until(async () =>
      expect((await stored()).notes).toEqual({ B1: { text: 'Ook bij ons', visibility: 'private' } }),
    );
  });

  it('only for me stays so when one comes back and writes on', async () => {
    const note = { text: 'Gedoe', visibility: 'private' } as const;
    const { user } = await openFilling({ sheet: sheetAlone({ notes: { B1: note } }) });
    await statement(texts.B1);
    expect(screen.getByRole('radio', { name: 'Alleen voor mij' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Mag ook in bestanden' })).not.toBeChecked();
    await user.type(screen.getByRole('textbox', { name: 'Toelichting' }), ' om geld');
    await until(async () =>
      expect((await stored()).notes).toEqual({ B1: { text: 'Gedoe om geld', visibility: 'private' } }),
    );
  });

  it('stays only for me after a visit to another page', async () => {
    const { user } = await openFilling();
    await openNote(user);
    await user.type(screen.getByRole('textbox', { name: 'Toelichting' }), 'Gedoe');
    await user.click(screen.getByRole('radio', { name: 'Alleen voor mij' }));
    await user.click(screen.getByRole('link', { name: 'Relatie' }));
    await statement(texts.R2);
    await user.click(screen.getByRole('link', { name: 'Belangen' }));
    const { getByRole } = await statement(texts.B1);
    await user.click(getByRole('radio', { name: /^2/ }));
    expect(screen.getByRole('radio', { name: 'Alleen voor mij' })).toBeChecked();
    await until(async () => expect((await stored()).answers).toEqual({ B1: 2 }));
    expect((await stored()).notes).toEqual({ B1: { text: 'Gedoe', visibility: 'private' } });
  });

  it('is gone when its text is', async () => {
    const note = { text: 'Gedoe', visibility: 'shared' } as const;
    const { user } = await openFilling({ sheet: sheetAlone({ notes: { B1: note } }) });
    await statement(texts.B1);
    await user.clear(screen.getByRole('textbox', { name: 'Toelichting' }));
    await until(async () => expect((await stored()).notes).toEqual({}));
  });
});
