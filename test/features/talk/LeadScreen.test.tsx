import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readConversation } from '#src/storage/conversations.ts';
import { writePreference } from '#src/storage/preferences.ts';
import { readRound } from '#src/storage/rounds.ts';
import { readStage } from '#src/storage/stages.ts';
import { atStep, begin, openTalk, people, talkForTests } from './table.tsx';

const page = talkForTests();
const revealed = { revealedAt: '2026-11-24T10:00:00.000Z' };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the start of a talk', () => {
  it('suggests the run sheet that suits, and lists its steps with their minutes', async () => {
    await openTalk();
    expect(screen.getByRole('radio', { name: /Rustig, 75 minuten.*Past bij jullie groep/ })).toBeChecked();
    const steps = within(screen.getByRole('region', { name: 'Dit zijn de stappen' })).getAllByRole(
      'listitem',
    );
    expect(steps).toHaveLength(10);
    expect(steps[1]).toHaveTextContent('Invullen10 minuten');
    expect(screen.getByText('Samen 75 minuten')).toBeVisible();
  });

  it('shares the minutes that there are', async () => {
    const { user } = await openTalk();
    await user.click(screen.getByRole('radio', { name: /Kort, 40 minuten/ }));
    const minutes = screen.getByRole('textbox', { name: 'Hoeveel minuten hebben jullie?' });
    expect(minutes).toHaveValue('40');
    await user.clear(minutes);
    await user.type(minutes, '30');
    expect(screen.getByText('Samen 30 minuten')).toBeVisible();
    await begin(user);
    expect(await readStage('round-01')).toMatchObject({ run: 'short', minutes: 30, step: 'welcome' });
  });

  it('opens the second window, or tells how to go on without', async () => {
    const { user } = await openTalk();
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    await user.click(button('Open het tweede venster'));
    expect(open.mock.calls[0]?.[0]).toContain('/round/round-01/present');
    expect(screen.getByText(/De browser hield het venster tegen/)).toBeVisible();
  });

  it('begins at the result where that is shown already', async () => {
    await openTalk({ round: revealed });
    const steps = within(screen.getByRole('region', { name: 'Dit zijn de stappen' })).getAllByRole(
      'listitem',
    );
    expect(steps[1]).toHaveTextContent('Het resultaat');
  });
});

describe('leading', () => {
  it('goes on by button and by key, and says what comes next', async () => {
    const { user } = await openTalk();
    await begin(user);
    expect(screen.getByText('Stap 1 van 10')).toBeVisible();
    expect(screen.getByText('Hierna: Invullen')).toBeVisible();
    await user.click(button('Volgende'));
    await atStep('Invullen');
    await user.keyboard('{PageDown}');
    await atStep('Ophalen');
    await user.keyboard('{ArrowLeft}');
    await atStep('Invullen');
    await user.keyboard('u');
    await atStep('Ophalen');
  });

  it('leaves space and Enter to what has the focus', async () => {
    const { user } = await openTalk();
    await begin(user);
    const black = button('Scherm op zwart');
    black.focus();
    await user.keyboard(' ');
    await screen.findByText('Het scherm is zwart.');
    expect((await readStage('round-01'))?.step).toBe('welcome');
  });

  it('has no keys in a question, nor when they are turned off', async () => {
    const { user } = await openTalk();
    await begin(user);
    await user.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Toetsen' });
    await user.keyboard('{PageDown}');
    await user.click(within(list).getByRole('checkbox', { name: 'Toetsen gebruiken' }));
    await user.click(within(list).getByRole('button', { name: 'Sluiten' }));
    await user.keyboard('{PageDown}');
    expect((await readStage('round-01'))?.step).toBe('welcome');
    writePreference('keys', 'on');
  });

  it('makes an agreement by its key, and puts the stop card on the screen', async () => {
    const { user } = await openTalk();
    await begin(user);
    await user.keyboard('a');
    expect(button('gevraagd')).toBeVisible();
    await user.click(button('Even stoppen'));
    expect(await screen.findByText('Op het scherm staat ‘Even stoppen’.')).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByRole('button', { name: 'Even stoppen' })).toBeVisible();
    expect((await readStage('round-01'))?.step).toBe('welcome');
  });

  it('keeps the guess of the group', async () => {
    const { user } = await openTalk();
    await begin(user);
    await user.keyboard('{PageDown}');
    await atStep('Invullen');
    await user.keyboard('{PageDown}');
    await atStep('Ophalen');
    await user.keyboard('{PageDown}');
    await atStep('Raden');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Welk thema komt het hoogst uit?' }),
      'Relatie',
    );
    await waitFor(async () =>
      expect((await readConversation('round-01')).guess).toEqual({ themeId: 'relationship', facetId: null }),
    );
  });
});

describe('showing the result', () => {
  async function toTheCurtain() {
    const opened = await openTalk();
    await begin(opened.user);
    await opened.user.click(screen.getByText('Alle stappen'));
    await opened.user.click(button(/^Het resultaat/));
    await atStep('Het resultaat');
    return opened;
  }

  it('takes the button and a second thought; keys do not', async () => {
    const { user } = await toTheCurtain();
    await user.keyboard('{PageDown}');
    expect((await readStage('round-01'))?.step).toBe('reveal');
    await user.click(button('Resultaat tonen'));
    expect((await readRound('round-01'))?.revealedAt).toBeNull();
    expect(screen.getByText('5 antwoordbladen tellen mee.')).toBeVisible();
    await user.click(button('Ja, laat zien'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Resultaat tonen' })).toBeNull());
    expect((await readRound('round-01'))?.revealedAt).not.toBeNull();
    await user.keyboard('{PageDown}');
    await waitFor(async () => expect(await readStage('round-01')).toMatchObject({ step: 'reveal', part: 1 }));
    await user.keyboard('{PageDown}');
    await atStep('Wat al sterk is');
  });

  it('is refused in words while too few people of an anonymous round are in', async () => {
    await openTalk({ round: { openness: 'anonymous', partners: [] }, sheets: people.slice(0, 4) }).then(
      async ({ user }) => {
        await begin(user);
        await user.click(screen.getByText('Alle stappen'));
        await user.click(button(/^Het resultaat/));
      },
    );
    await atStep('Het resultaat');
    expect(screen.getByText(/Er zijn minstens 5 antwoordbladen nodig/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Resultaat tonen' })).toBeNull();
  });
});

describe('the notes of a statement', () => {
  const written = people.map((sheet, nth) => ({
    ...sheet,
    notes:
      nth < 2
        ? { B1: { text: ['Fijn dat dit kan.', 'Liever niet.'][nth] ?? '', visibility: 'shared' as const } }
        : {},
  }));

  it('can be kept off the screen before they are shown', async () => {
    const { user } = await openTalk({ round: revealed, sheets: written });
    await begin(user);
    await user.click(screen.getByText('Alle stappen'));
    await user.click(button(/^Wat al sterk is/));
    await atStep('Wat al sterk is');
    await user.click(button('Nooit tonen: Liever niet.'));
    expect(await screen.findByRole('button', { name: 'Toch tonen: Liever niet.' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Toon: Liever niet.' })).toBeNull();
    await user.click(button('Toon: Fijn dat dit kan.'));
    await waitFor(async () => expect((await readStage('round-01'))?.notes).toMatch(/^[0-9a-f]{16}$/));
  });
});

describe('the end', () => {
  async function toTheEnd(openness: 'open' | 'anonymous') {
    const round = { ...revealed, openness, shownSheetIds: [people.map(({ id }) => id)] };
    const { user } = await openTalk({ round });
    await begin(user);
    await user.click(screen.getByText('Alle stappen'));
    await user.click(button(/^Afsluiten/));
    await atStep('Afsluiten');
    return user;
  }

  it('saves the file of an open round', async () => {
    const user = await toTheEnd('open');
    await user.click(button('Bewaar het bestand'));
    await waitFor(() => expect(page.downloads[0]?.name).toMatch(/\.json$/));
  });

  it('has no such file of an anonymous one, and says why', async () => {
    await toTheEnd('anonymous');
    expect(screen.queryByRole('button', { name: 'Bewaar het bestand' })).toBeNull();
    expect(screen.getByText(/geen bestand met losse antwoorden/)).toBeVisible();
  });
});
