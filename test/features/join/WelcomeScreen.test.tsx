import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Round } from '#src/domain/round.ts';
import { WelcomeScreen } from '#src/features/join/WelcomeScreen.tsx';
import { paths, routePatterns } from '#src/paths.ts';
import { changeLanguage } from '#src/i18n/words.ts';
import { groupHere, putGroup, roundOfGroup, sheetOfGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';

pageForTests();
screensForTests();

function reopen() {
  return openScreens(paths.welcome('round-01'), {
    [routePatterns.welcome]: <WelcomeScreen notFound={<p>not found</p>} loading={<p>one moment</p>} />,
  });
}

async function openWelcome(given: Parameters<typeof roundOfGroup>[0] = {}) {
  await putGroup({ round: roundOfGroup(given) });
  const opened = reopen();
  await screen.findByRole('heading', { level: 1, name: 'Werkgroep LOB' });
  return opened;
}

const manyPartners: Round['partners'] = Array.from({ length: 9 }, (_, place) => ({
  id: `cafe0001-${String(place + 1)}`,
  name: `School ${String(place + 1)}`,
  kind: 'vmbo',
  expected: null,
}));

describe('before the first answer one reads', () => {
  it('who asks, why, who sees it, and how long it takes', async () => {
    const { inside } = await openWelcome({ parts: ['aim'] });
    expect(inside.getByText('Programmateam Rijnstreek vraagt hoe jij deze samenwerking ziet.')).toBeVisible();
    expect(inside.getByText('Wij willen weten waar het schuurt.')).toBeVisible();
    expect(inside.getByText('Alleen de mensen in deze groep.')).toBeVisible();
    // Twelve statements at three a minute, and one for the aim.
    expect(inside.getByText(/12 stellingen, ongeveer 5 minuten/)).toBeVisible();
    expect(inside.getByText(/altijd stoppen/)).toBeVisible();
  });

  it('that an open round shows the answers with the organisation', async () => {
    const { inside } = await openWelcome();
    expect(inside.getByText(/met je organisatie erbij/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('from how many people an anonymous round shows anything', async () => {
    const { inside } = await openWelcome({ openness: 'anonymous' });
    expect(inside.getByText(/als minstens 5 mensen hebben ingeleverd/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a warning where that number was lowered', async () => {
    await openWelcome({ openness: 'anonymous', minimum: 3 });
    expect(screen.getByRole('alert')).toHaveTextContent('al iets zien vanaf 3 mensen');
  });

  it('that a rehearsal does not count', async () => {
    const { inside } = await openWelcome({ rehearsal: true });
    expect(inside.getByText(/Dit is een oefening/)).toBeVisible();
  });

  it('the same in English', async () => {
    await openWelcome();
    await changeLanguage('en');
    expect(await screen.findByRole('button', { name: 'Begin' })).toBeVisible();
  });
});

describe('beginning', () => {
  it('asks for the organisation, role and name where the round does, and makes the own sheet', async () => {
    const { user } = await openWelcome({ asks: ['role', 'name'] });
    await user.click(screen.getByRole('radio', { name: 'Het Anker' }));
    await user.click(screen.getByRole('radio', { name: 'docent' }));
    await user.type(screen.getByRole('textbox', { name: 'Je naam' }), ' Ans ');
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    await screen.findByText(/^at \/sheet\/[0-9a-f]{24}\/fill$/);
    const { desk, sheets } = await groupHere();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.id).toBe(desk.ownSheetId);
    expect(sheets[0]?.respondent).toEqual({ partnerId: 'cafe0001-2', role: 'teacher', name: 'Ans' });
  });

  it('waits for an organisation, but another one will do', async () => {
    const { user } = await openWelcome();
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    expect((await groupHere()).sheets).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Een andere organisatie' }));
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    await screen.findByText(/^at \/sheet\//);
    expect((await groupHere()).sheets[0]?.respondent.partnerId).toBeNull();
  });

  it('lets one choose from a long list of organisations', async () => {
    const { user } = await openWelcome({ partners: manyPartners });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Voor welke organisatie vul je in?' }),
      'School 9',
    );
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    await screen.findByText(/^at \/sheet\//);
    expect((await groupHere()).sheets[0]?.respondent.partnerId).toBe('cafe0001-9');
  });

  it('asks in an anonymous round no role, no name and no organisation that is too small', async () => {
    await openWelcome({
      openness: 'anonymous',
      asks: ['role', 'name'],
      partners: [
        { id: 'cafe0001-1', name: 'De Vliet', kind: 'vmbo', expected: 6 },
        { id: 'cafe0001-2', name: 'Het Anker', kind: 'mbo', expected: 2 },
        { id: 'cafe0001-3', name: 'De Werf', kind: 'mbo', expected: 7 },
        { id: 'cafe0001-4', name: 'De Kade', kind: 'mbo', expected: 4 },
      ],
    });
    // Six and seven are enough of their own; two and four together are a rest of six.
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'De Vliet',
      'De Werf',
      'Een andere organisatie',
    ]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('coming back', () => {
  it('leads on to the sheet that was begun', async () => {
    await putGroup({ desk: { ownSheetId: 'sheet-001' }, sheets: [sheetOfGroup({ finishedAt: null })] });
    const { user } = reopen();
    await user.click(await screen.findByRole('link', { name: 'Verder invullen' }));
    expect(await screen.findByText('at /sheet/sheet-001/fill')).toBeVisible();
  });

  it('leads to handing in once the sheet is finished', async () => {
    await putGroup({ desk: { ownSheetId: 'sheet-001' }, sheets: [sheetOfGroup()] });
    const { user } = reopen();
    expect(await screen.findByRole('link', { name: 'Mijn antwoorden bekijken' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Inleveren' }));
    expect(await screen.findByText('at /sheet/sheet-001/hand-in')).toBeVisible();
  });

  it('finds nothing of a round that is not here', async () => {
    reopen();
    expect(await screen.findByText('not found')).toBeVisible();
  });
});
