import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TabletScreen } from '#src/features/tablet/TabletScreen.tsx';
import { secondsAfter } from '#src/features/tablet/pin.ts';
import { paths, routePatterns } from '#src/paths.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { addSheet } from '#src/storage/sheets.ts';
import { lockTablet } from '#src/storage/tablet.ts';
import { changeDeskHere, groupHere, putGroup, roundOfGroup, sheetOfGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';

pageForTests();
screensForTests();

const respondent: Sheet['respondent'] = { partnerId: 'cafe0001-2', role: null, name: null };

function reopen() {
  return openScreens(paths.tablet('round-01'), {
    [routePatterns.tablet]: (
      <TabletScreen
        welcome={({ onBegin }) => (
          <button type="button" onClick={() => onBegin(respondent)}>
            read everything
          </button>
        )}
        language={null}
        notFound={<p>not found</p>}
        loading={<p>one moment</p>}
      />
    ),
  });
}

async function openTablet(given: { sheets?: Sheet[]; round?: Parameters<typeof roundOfGroup>[0] } = {}) {
  await putGroup({
    round: roundOfGroup(given.round),
    desk: { as: 'facilitator' },
    sheets: given.sheets ?? [],
  });
  await lockTablet('round-01', '2468');
  return reopen();
}

describe('locking the tablet', () => {
  it('asks for a PIN twice', async () => {
    await putGroup({ desk: { as: 'facilitator' } });
    const { user } = reopen();
    await user.type(await screen.findByRole('textbox', { name: 'Pincode' }), '12');
    await user.type(screen.getByRole('textbox', { name: 'Nog een keer' }), '12');
    await user.click(screen.getByRole('button', { name: 'Begin de ronde' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('vier tot acht cijfers');
    await user.type(screen.getByRole('textbox', { name: 'Pincode' }), '34');
    await user.click(screen.getByRole('button', { name: 'Begin de ronde' }));
    expect(await screen.findByText('De twee pincodes zijn niet gelijk.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Nog een keer' }), '34');
    await user.click(screen.getByRole('button', { name: 'Begin de ronde' }));
    expect(await screen.findByRole('button', { name: 'Begin' })).toBeVisible();
    expect((await groupHere()).desk.tablet).toMatchObject({ sheetId: null });
  });

  it('is not for a participant’s device', async () => {
    await putGroup({});
    reopen();
    expect(await screen.findByText('not found')).toBeVisible();
  });
});

describe('the next person', () => {
  it('begins with the explanation, and then with a sheet of their own', async () => {
    const { user } = await openTablet();
    await user.click(await screen.findByRole('button', { name: 'Begin' }));
    await user.click(await screen.findByRole('button', { name: 'read everything' }));
    await screen.findByText(/^at \/sheet\/[0-9a-f]{24}\/fill$/);
    const { desk, sheets } = await groupHere();
    expect(sheets).toMatchObject([{ id: desk.tablet?.sheetId, respondent, finishedAt: null }]);
    expect(sheets[0]?.startedAt).not.toBeNull();
    expect(desk.ownSheetId).toBeNull();
  });

  it('leaves no time in an anonymous round', async () => {
    const { user } = await openTablet({ round: { openness: 'anonymous' } });
    await user.click(await screen.findByRole('button', { name: 'Begin' }));
    await user.click(await screen.findByRole('button', { name: 'read everything' }));
    await screen.findByText(/^at \/sheet\//);
    expect((await groupHere()).sheets[0]?.startedAt).toBeNull();
  });

  it('sees how many have handed in and nothing else of them', async () => {
    const { container } = await openTablet({
      sheets: [
        sheetOfGroup({ respondent: { partnerId: 'cafe0001-1', role: null, name: 'Ans' } }),
        sheetOfGroup({ id: 'sheet-002' }),
      ],
    });
    expect(await screen.findByText('2 mensen hebben ingeleverd.')).toBeVisible();
    expect(container).not.toHaveTextContent(/Ans|De Vliet/);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('somebody in the middle of it', () => {
  const openBegun = async () => {
    const opened = await openTablet();
    await screen.findByRole('button', { name: 'Begin' });
    await addSheet(sheetOfGroup({ finishedAt: null }));
    const { desk } = await groupHere();
    if (desk.tablet) await changeDeskHere({ tablet: { ...desk.tablet, sheetId: 'sheet-001' } });
    await screen.findByRole('heading', { name: 'Er is iemand bezig' });
    return opened;
  };

  it('goes on after the tablet was started again', async () => {
    const { user } = await openBegun();
    await user.click(screen.getByRole('link', { name: 'Verder invullen' }));
    expect(await screen.findByText('at /sheet/sheet-001/fill')).toBeVisible();
  });

  it('may stop, and then nothing of it stays', async () => {
    const { user } = await openBegun();
    await user.click(screen.getByRole('button', { name: 'Ik stop' }));
    await user.click(screen.getByRole('button', { name: 'Ja, stop en wis' }));
    expect(await screen.findByRole('button', { name: 'Begin' })).toBeVisible();
    expect((await groupHere()).sheets).toEqual([]);
  });
});

describe('ending the round of the tablet', () => {
  it('takes the PIN, and makes one wait longer after each wrong one', async () => {
    const { user } = await openTablet();
    await user.click(await screen.findByRole('button', { name: 'Begeleider: stop de ronde' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Begeleider: stop de ronde' }));
    const give = async (pin: string) => {
      await user.clear(dialog.getByRole('textbox', { name: 'Pincode' }));
      await user.type(dialog.getByRole('textbox', { name: 'Pincode' }), pin);
      await user.click(dialog.getByRole('button', { name: 'Naar verzamelen' }));
    };
    await give('1111');
    expect(await dialog.findByText('Dat is niet de goede pincode.')).toBeVisible();
    expect((await groupHere()).desk.tablet).not.toBeNull();
    await give('2468');
    expect(await screen.findByText('at /round/round-01/collect')).toBeVisible();
    await until(async () => expect((await groupHere()).desk.tablet).toBeNull());
  });

  it.each([
    [1, 0],
    [2, 0],
    [3, 5],
    [4, 10],
    [5, 20],
    [9, 300],
    [60, 300],
  ])('after %i wrong tries waits %i seconds', (wrong, seconds) => {
    expect(secondsAfter(wrong)).toBe(seconds);
  });
});
