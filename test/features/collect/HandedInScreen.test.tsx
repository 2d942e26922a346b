import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HandedInScreen } from '#src/features/collect/HandedInScreen.tsx';
import { handInLink, packHandIn } from '#src/handin/hand-in.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { routePatterns } from '#src/paths.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';
import { groupOf, putRound, sheetOf } from './group.ts';

pageForTests();
screensForTests();

const round = groupOf();
const address = handInLink('', packHandIn(round, standardInstrument, [sheetOf(1, 0)])).slice(1);
const open = (at: string) => openScreens(at, { [routePatterns.handedIn]: <HandedInScreen /> });

it('a link with answers says whose they are, and takes them in only when asked', async () => {
  await putRound();
  const { user } = open(address);
  expect(await screen.findByText('Deze link brengt 1 antwoordblad voor deze reflectie.')).toBeVisible();
  expect(await listSheets(round.id)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
  expect(await screen.findByText('1 erbij')).toBeVisible();
  expect((await listSheets(round.id)).map(({ id }) => id)).toEqual([sheetOf(1, 0).id]);
  expect(screen.getByRole('link', { name: 'Naar alle antwoorden' })).toHaveAttribute(
    'href',
    `/round/${round.id}/collect`,
  );
});

it('a link that was added before can be taken out again, and put back', async () => {
  const anonymous = groupOf({ openness: 'anonymous' });
  await putRound(anonymous);
  const link = handInLink('', packHandIn(anonymous, standardInstrument, [sheetOf(1, 0)])).slice(1);
  const first = open(link);
  await first.user.click(await screen.findByRole('button', { name: 'Voeg toe' }));
  await screen.findByText('1 erbij');
  first.unmount();
  const { user } = open(link);
  await user.click(await screen.findByRole('button', { name: 'Voeg toe' }));
  await screen.findByText('1 was al binnen');
  await user.click(screen.getByRole('button', { name: 'Haal eruit' }));
  await until(async () => expect(await listSheets(round.id)).toEqual([]));
  await user.click(await screen.findByRole('button', { name: 'Zet terug' }));
  await until(async () => expect(await listSheets(round.id)).toHaveLength(1));
});

it('a link of a round that is not here says so', async () => {
  open(address);
  expect(await screen.findByText(/een reflectie die niet op dit apparaat staat/)).toBeVisible();
});

it('a link on a device that only fills in says where to open it', async () => {
  await putRound(round, 'participant');
  open(address);
  expect(await screen.findByText(/Op dit apparaat vul je zelf in/)).toBeVisible();
});

it('a link that was cut off says so', async () => {
  await putRound();
  open(address.slice(0, -8));
  expect(await screen.findByText(/niet compleet of beschadigd/)).toBeVisible();
});

it('an address that was read already says to open the link again', async () => {
  await putRound();
  open('/h/-');
  expect(await screen.findByText(/Deze link is al gelezen/)).toBeVisible();
});
