import { screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { TabletLock } from '#src/app/TabletLock.tsx';
import { paths } from '#src/paths.ts';
import { changeDeskHere, putGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';

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

it('without a tablet every address is open', async () => {
  await putGroup({ desk: { as: 'facilitator' } });
  openAt(paths.settings());
  expect(await screen.findByText('at /settings')).toBeVisible();
});
