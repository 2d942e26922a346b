import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Desk } from '#src/storage/desks.ts';
import { changeDeskHere, groupHere, putGroup, roundOfGroup, sheetOfGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { screensForTests } from '#test/support/screens.tsx';
import { reopenFilling, statement, stored, texts } from './filling.tsx';

pageForTests();
screensForTests();

async function openInGroup(given: { desk?: Partial<Desk>; sheet?: Partial<Sheet>; page?: string } = {}) {
  await putGroup({
    round: roundOfGroup(),
    desk: given.desk ?? { ownSheetId: 'sheet-001' },
    sheets: [sheetOfGroup({ finishedAt: null, ...given.sheet })],
  });
  return reopenFilling(given.page);
}

const onTablet: Partial<Desk> = {
  as: 'facilitator',
  tablet: { salt: '', hash: '', sheetId: 'sheet-001' },
};

describe('filling in the own sheet of a group', () => {
  it('ends with handing in, and the sheet is finished', async () => {
    const { user } = await openInGroup({ page: 'check' });
    await user.click(await screen.findByRole('button', { name: 'Klaar' }));
    expect(await screen.findByText('at /sheet/sheet-001/hand-in')).toBeVisible();
    expect((await stored()).finishedAt).not.toBeNull();
  });

  it('again without a change makes no other sheet of it', async () => {
    const { user } = await openInGroup({
      page: 'check',
      sheet: { finishedAt: '2026-11-24T09:15:00.000Z', revision: 5 },
    });
    await user.click(await screen.findByRole('button', { name: 'Klaar' }));
    await screen.findByText('at /sheet/sheet-001/hand-in');
    expect((await stored()).revision).toBe(5);
  });

  it('again with a change keeps it finished, at a higher revision', async () => {
    const { user } = await openInGroup({
      page: 'interests',
      sheet: { finishedAt: '2026-11-24T09:15:00.000Z', revision: 5 },
    });
    const { getByRole } = await statement(texts.B1);
    await user.click(getByRole('radio', { name: /^4/ }));
    await user.click(screen.getByRole('link', { name: 'Nakijken' }));
    await user.click(await screen.findByRole('button', { name: 'Klaar' }));
    await screen.findByText('at /sheet/sheet-001/hand-in');
    expect(await stored()).toMatchObject({
      revision: 6,
      finishedAt: '2026-11-24T09:15:00.000Z',
      answers: { B1: 4 },
    });
  });

  it('says of a note whether it goes along or stays on this device', async () => {
    const { user } = await openInGroup({ page: 'interests' });
    await statement(texts.B1);
    const [note] = screen.getAllByRole('button', { name: 'Toelichting' });
    if (note) await user.click(note);
    const who = within(screen.getByRole('group', { name: 'Wie mag dit zien?' }));
    expect(who.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'Gaat mee als ik inlever',
      'Alleen voor mij: blijft op dit apparaat',
    ]);
  });

  it('leads back to the explanation', async () => {
    const { user } = await openInGroup();
    await statement(texts.B1);
    await user.click(screen.getByRole('link', { name: 'Uitleg' }));
    expect(await screen.findByText('at /round/round-01/welcome')).toBeVisible();
  });

  it('opens no other sheet of the group', async () => {
    await openInGroup({ desk: { as: 'facilitator', ownSheetId: null } });
    expect(await screen.findByText('not found')).toBeVisible();
  });
});

describe('filling in on a tablet that goes round', () => {
  it('hands in at once, and the next person cannot open it any more', async () => {
    const { user, unmount } = await openInGroup({
      desk: onTablet,
      page: 'check',
      sheet: { answers: { B1: 2 } },
    });
    await user.click(await screen.findByRole('button', { name: 'Inleveren' }));
    expect(await screen.findByText('at /round/round-01/tablet')).toBeVisible();
    const { desk, sheets } = await groupHere();
    expect(desk.tablet?.sheetId).toBeNull();
    expect(sheets[0]).toMatchObject({ answers: { B1: 2 } });
    expect(sheets[0]?.finishedAt).not.toBeNull();
    unmount();
    reopenFilling('interests');
    expect(await screen.findByText('not found')).toBeVisible();
  });

  it('leads nowhere but to the tablet’s own screen', async () => {
    await openInGroup({ desk: onTablet });
    await statement(texts.B1);
    const inside = screen
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
      .filter((address) => !address?.startsWith('/sheet/sheet-001/fill/'));
    expect(inside).toEqual(['/round/round-01/tablet']);
  });

  it('has no notes that stay with the person', async () => {
    const { user } = await openInGroup({ desk: onTablet, page: 'interests' });
    await statement(texts.B1);
    const [note] = screen.getAllByRole('button', { name: 'Toelichting' });
    if (note) await user.click(note);
    expect(screen.queryByRole('group', { name: 'Wie mag dit zien?' })).toBeNull();
    expect(screen.getByText('Dit gaat mee als je inlevert.')).toBeVisible();
  });

  it('shows nothing of it any more once the tablet has gone on', async () => {
    await openInGroup({ desk: onTablet });
    await statement(texts.B1);
    await changeDeskHere({ tablet: { salt: '', hash: '', sheetId: null } });
    expect(await screen.findByText('not found')).toBeVisible();
  });

  it('does not open the facilitator’s own sheet', async () => {
    const tablet = { salt: '', hash: '', sheetId: null };
    await openInGroup({ desk: { as: 'facilitator', ownSheetId: 'sheet-001', tablet } });
    expect(await screen.findByText('not found')).toBeVisible();
  });
});
