import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { standardInstrument } from '#src/instruments/registry.ts';
import type { Round } from '#src/domain/round.ts';
import { fingerprintOf } from '#src/domain/fingerprint.ts';
import { InvitationScreen } from '#src/features/join/InvitationScreen.tsx';
import { type InvitationAs, invitationLink } from '#src/handin/invitation.ts';
import { routePatterns } from '#src/paths.ts';
import { readDesk } from '#src/storage/desks.ts';
import { addOwnSheet } from '#src/storage/group-rounds.ts';
import { readRound } from '#src/storage/rounds.ts';
import { groupHere, putGroup, roundOfGroup, sheetOfGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';

pageForTests();
screensForTests();

/** Opens the address of an invitation, as the browser does for the link of a QR code. */
function openInvitation(round: Round, as: InvitationAs = 'participant') {
  return openAddress(invitationLink('', round, as).slice(1));
}

function openAddress(address: string) {
  return openScreens(address, {
    [routePatterns.invitation]: <InvitationScreen as="participant" />,
    [routePatterns.tableInvitation]: <InvitationScreen as="table" />,
  });
}

const welcome = 'at /round/round-01/welcome';
/** The same round with one statement less, which is another set-up. */
function withoutLast(round: Round): Round {
  const statements = round.instrument.statements.slice(0, -1);
  const fingerprint = fingerprintOf(standardInstrument, statements);
  return {
    ...round,
    revision: round.revision + 1,
    instrument: { ...round.instrument, statements, fingerprint },
  };
}

describe('an invitation', () => {
  it('puts the round on this device and leads to its first screen, away from the address', async () => {
    openInvitation(roundOfGroup());
    expect(await screen.findByText(welcome)).toBeVisible();
    const { round, desk, sheets } = await groupHere();
    expect(round).toEqual(roundOfGroup());
    expect(desk).toMatchObject({ as: 'participant', ownSheetId: null, handedInRevision: null });
    expect(sheets).toEqual([]);
  });

  it('opened again leads to the sheet that was begun', async () => {
    const first = openInvitation(roundOfGroup());
    await screen.findByText(welcome);
    await addOwnSheet(sheetOfGroup({ finishedAt: null }));
    first.unmount();
    openInvitation(roundOfGroup());
    expect(await screen.findByText(welcome)).toBeVisible();
    const { desk, sheets } = await groupHere();
    expect(desk.ownSheetId).toBe('sheet-001');
    expect(sheets).toHaveLength(1);
  });

  it('changes nothing where the round is led', async () => {
    const led = roundOfGroup({ revealedAt: '2026-11-24T10:00:00.000Z' });
    await putGroup({ round: led, desk: { as: 'facilitator' } });
    openInvitation({ ...roundOfGroup(), revision: 9, name: 'Andere naam' });
    await screen.findByText(welcome);
    expect(await readRound('round-01')).toEqual(led);
    expect(await readDesk('round-01')).toMatchObject({ as: 'facilitator' });
  });

  it('with a newer set-up takes the place of the one here, as long as nothing was answered', async () => {
    await putGroup({ round: roundOfGroup() });
    openInvitation(withoutLast(roundOfGroup()));
    await screen.findByText(welcome);
    expect((await groupHere()).round.instrument.statements).toHaveLength(11);
  });

  it('with a newer name is followed also when answers were given', async () => {
    await putGroup({ round: roundOfGroup() });
    await addOwnSheet(sheetOfGroup());
    openInvitation({ ...roundOfGroup(), revision: 2, name: 'Werkgroep techniek' });
    await screen.findByText(welcome);
    const { round, sheets } = await groupHere();
    expect([round.name, sheets.length]).toEqual(['Werkgroep techniek', 1]);
  });

  it('with an older set-up changes nothing', async () => {
    await putGroup({ round: withoutLast(roundOfGroup()) });
    openInvitation(roundOfGroup());
    await screen.findByText(welcome);
    expect((await groupHere()).round.instrument.statements).toHaveLength(11);
  });
});

describe('an invitation with another set-up than was answered', () => {
  const openChanged = async () => {
    await putGroup({ round: roundOfGroup() });
    await addOwnSheet(sheetOfGroup({ answers: { B1: 4 } }));
    const { user } = openInvitation(withoutLast(roundOfGroup()));
    const card = await screen.findByRole('region', { name: 'De opzet is veranderd' });
    return { user, card: within(card) };
  };

  it('says so, and changes nothing by itself', async () => {
    const { user, card } = await openChanged();
    expect((await groupHere()).round).toEqual(roundOfGroup());
    await user.click(card.getByRole('link', { name: 'Ga verder met wat ik had' }));
    expect(await screen.findByText('at /sheet/sheet-001/fill')).toBeVisible();
  });

  it('begins again when one says so twice', async () => {
    const { user, card } = await openChanged();
    await user.click(card.getByRole('button', { name: 'Begin opnieuw' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Opnieuw beginnen?' }));
    await user.click(dialog.getByRole('button', { name: 'Ja, begin opnieuw' }));
    await screen.findByText(welcome);
    const { round, desk, sheets } = await groupHere();
    expect([round.instrument.statements.length, sheets.length, desk.ownSheetId]).toEqual([11, 0, null]);
  });
});

describe('an invitation for a table host', () => {
  it('asks first, and keeps nothing before the yes', async () => {
    const { user } = openInvitation(roundOfGroup(), 'table');
    const card = within(await screen.findByRole('region', { name: 'Wil je voor een tafel verzamelen?' }));
    expect(await readRound('round-01')).toBeNull();
    await user.click(card.getByRole('button', { name: 'Ja, ik verzamel' }));
    expect(await screen.findByText('at /round/round-01/collect')).toBeVisible();
    expect((await groupHere()).desk).toMatchObject({ as: 'table', ownSheetId: null });
  });

  it('leaves the own sheet of a participant where it is', async () => {
    await putGroup({});
    await addOwnSheet(sheetOfGroup());
    const { user } = openInvitation(roundOfGroup(), 'table');
    await user.click(await screen.findByRole('button', { name: 'Ja, ik verzamel' }));
    await screen.findByText('at /round/round-01/collect');
    expect((await groupHere()).desk).toMatchObject({ as: 'table', ownSheetId: 'sheet-001' });
  });
});

describe('an invitation to a table host with another set-up', () => {
  it('is followed while nothing was collected, with its own revision', async () => {
    await putGroup({ desk: { as: 'table' } });
    openInvitation({ ...withoutLast(roundOfGroup()), revision: 5 }, 'table');
    await screen.findByText('at /round/round-01/collect');
    const { round } = await groupHere();
    expect([round.instrument.statements.length, round.revision]).toEqual([11, 5]);
  });

  it('is told of once something was collected, and one may begin again as a table host', async () => {
    await putGroup({ desk: { as: 'table' }, sheets: [sheetOfGroup()] });
    const { user } = openInvitation(withoutLast(roundOfGroup()), 'table');
    const card = within(await screen.findByRole('region', { name: 'De opzet is veranderd' }));
    expect(card.getByText(/Wat je al hebt verzameld/)).toBeVisible();
    expect((await groupHere()).round).toEqual(roundOfGroup());
    await user.click(card.getByRole('button', { name: 'Begin opnieuw' }));
    await user.click(screen.getByRole('button', { name: 'Ja, begin opnieuw' }));
    await screen.findByText('at /round/round-01/collect');
    const { round, desk, sheets } = await groupHere();
    expect([round.instrument.statements.length, desk.as, sheets]).toEqual([11, 'table', []]);
  });
});

describe('what is no invitation', () => {
  it('is refused in plain words with what to do, and nothing is kept', async () => {
    const whole = invitationLink('', roundOfGroup(), 'participant').slice(1);
    openAddress(whole.slice(0, -6));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Deze uitnodiging is beschadigd of niet compleet.');
    expect(alert).toHaveTextContent('Kopieer de hele link');
    expect(screen.getByRole('link', { name: 'Op een andere manier meedoen' })).toBeVisible();
    expect(await readRound('round-01')).toBeNull();
  });
});
