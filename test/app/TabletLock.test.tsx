import { act, screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { TabletLock } from '#src/app/TabletLock.tsx';
import { paths } from '#src/paths.ts';
import { announce } from '#src/storage/changes.ts';
import { closeStorage, write } from '#src/storage/database.ts';
import { changeDeskHere, putGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';
import { refusingIndexedDB } from '#test/support/storage-faults.ts';

pageForTests();
screensForTests();

const tablet = { salt: '', hash: '', sheetId: 'sheet-002' };
const inTablet = 'at /round/round-01/tablet';

function Where() {
  return <p>at {useLocation().pathname}</p>;
}

/** Opens an address of an app whose screens only say where they are. */
function openAt(address: string) {
  return openScreens(address, {
    '*': (
      <TabletLock>
        <Where />
      </TabletLock>
    ),
  });
}

/** A desk that cannot be read, as a disk error or a newer version may leave it. */
async function damageDesk(given: { tablet: unknown }) {
  await putGroup({ desk: { as: 'facilitator' } });
  const damaged = { id: 'round-01', as: 'nobody', ownSheetId: null, handedInRevision: null, ...given };
  expect((await write(['desks'], (tx) => tx.put('desks', damaged))).ok).toBe(true);
}

/** From now on the browser gives nothing out any more. */
function breakStorage() {
  closeStorage();
  return vi.mocked(refusingIndexedDB('DataError', 'told').open);
}

/** Time for a read that fails to be told. */
const failedReads = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

describe('while a tablet goes round', () => {
  it.each([
    paths.home(),
    paths.settings(),
    paths.collect('round-01'),
    paths.results('round-01'),
    paths.fill('sheet-001', 'interests'),
    paths.fill('sheet-0021'),
    paths.handIn('sheet-002'),
    paths.tablet('round-02'),
    paths.import(),
  ])('%s leads to the tablet’s screen', async (address) => {
    await putGroup({ desk: { as: 'facilitator', tablet } });
    openAt(address);
    expect(await screen.findByText(inTablet)).toBeVisible();
  });

  it.each([paths.tablet('round-01'), paths.fill('sheet-002'), paths.fill('sheet-002', 'check')])(
    '%s is open to the one who has it',
    async (address) => {
      await putGroup({ desk: { as: 'facilitator', tablet } });
      openAt(address);
      expect(await screen.findByText(`at ${address}`)).toBeVisible();
    },
  );

  it('what was open before closes as soon as the tablet is locked', async () => {
    await putGroup({ desk: { as: 'facilitator' } });
    openAt(paths.settings());
    await screen.findByText('at /settings');
    await changeDeskHere({ tablet });
    expect(await screen.findByText(inTablet)).toBeVisible();
  });
});

describe('without a tablet', () => {
  it('every address is open', async () => {
    await putGroup({ desk: { as: 'facilitator' } });
    openAt(paths.settings());
    expect(await screen.findByText('at /settings')).toBeVisible();
  });

  it('a damaged desk takes nothing away', async () => {
    await damageDesk({ tablet: null });
    openAt(paths.settings());
    expect(await screen.findByText('at /settings')).toBeVisible();
  });
});

describe('a lock that cannot be read', () => {
  const failure = () => screen.findByRole('heading', { level: 1, name: 'Er ging iets mis' });

  it('because it is damaged stays a lock, says so and leads to the rescue page', async () => {
    await damageDesk({ tablet: { ...tablet, salt: 7 } });
    openAt(paths.settings());
    expect(await failure()).toBeVisible();
    expect(screen.getByText(/^Dit apparaat gaat rond als tablet, maar het slot/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Haal mijn antwoorden op' })).toHaveAttribute(
      'href',
      './rescue.html',
    );
    expect(screen.queryByText('at /settings')).toBeNull();
  });

  it('because reading fails opens no screen', async () => {
    await putGroup({ desk: { as: 'facilitator', tablet } });
    breakStorage();
    openAt(paths.settings());
    expect(await failure()).toBeVisible();
    expect(screen.getByRole('button', { name: 'Laad opnieuw' })).toBeVisible();
    expect(screen.queryByText('at /settings')).toBeNull();
  });

  it('takes no screen away that was open, with the words that are being typed', async () => {
    await putGroup({ desk: { as: 'facilitator' } });
    openAt(paths.settings());
    await screen.findByText('at /settings');
    const refused = breakStorage();
    announce({ everything: true });
    await until(() => expect(refused).toHaveBeenCalled());
    await failedReads();
    expect(screen.getByText('at /settings')).toBeVisible();
  });
});
