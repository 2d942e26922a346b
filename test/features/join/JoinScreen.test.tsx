import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JoinScreen } from '#src/features/join/JoinScreen.tsx';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { readFileInWorker } from '#src/formats/json/read-in-worker.ts';
import { noTalk } from '#src/domain/merge-talk.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { handInLink, packHandIn } from '#src/handin/hand-in.ts';
import { invitationLink } from '#src/handin/invitation.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { paths, routePatterns } from '#src/paths.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Round } from '#src/domain/round.ts';
import { readRound } from '#src/storage/rounds.ts';
import { roundAlone } from '#test/support/alone.ts';
import { groupHere, roundOfGroup, sheetOfGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';

// There are no workers here; what a worker does is done in this thread.
vi.mock('#src/formats/json/read-in-worker.ts', () => ({ readFileInWorker: vi.fn() }));

pageForTests();
screensForTests();
beforeEach(() => {
  vi.mocked(readFileInWorker).mockReset().mockImplementation(readBlob);
});

const app = 'https://example.org/spiegel/';
const openJoin = () => openScreens(paths.join(), { [routePatterns.join]: <JoinScreen /> });

async function paste(text: string) {
  const { user } = openJoin();
  await user.click(screen.getByRole('textbox', { name: 'Plak de link, of het hele bericht' }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Open de uitnodiging' }));
}

async function choose(round: Round, sheets: Sheet[]) {
  const { user } = openJoin();
  const json = writeJson([{ round, sheets, ...noTalk }], { now: '2026-11-24T10:00:00.000Z' });
  await user.upload(
    screen.getByLabelText('Kies het bestand', { selector: 'input' }),
    new File([json], 'uitnodiging.json'),
  );
}

describe('pasting an invitation', () => {
  it('finds the link in a whole message', async () => {
    const link = invitationLink(app, roundOfGroup(), 'participant');
    await paste(`Beste allemaal,\n\nDoe mee via ${link}.\nGroet, Ans`);
    expect(await screen.findByText('at /round/round-01/welcome')).toBeVisible();
    expect((await groupHere()).round).toEqual(roundOfGroup());
  });

  it('says so when there is none in it', async () => {
    await paste('Tot dinsdag, https://example.org');
    expect(await screen.findByRole('alert')).toHaveTextContent('Hier staat geen uitnodiging in.');
  });

  it('says so when answers were pasted', async () => {
    const bytes = packHandIn(roundOfGroup(), standardInstrument, [sheetOfGroup({ answers: { B1: 4 } })]);
    await paste(handInLink(app, bytes));
    expect(await screen.findByRole('alert')).toHaveTextContent('Er zitten antwoorden in.');
    expect(await readRound('round-01')).toBeNull();
  });
});

describe('opening an invitation file', () => {
  it('puts its round on this device', async () => {
    await choose(roundOfGroup(), []);
    expect(await screen.findByText('at /round/round-01/welcome')).toBeVisible();
    expect((await groupHere()).desk.as).toBe('participant');
  });

  it('refuses one with answers, for that is no invitation', async () => {
    await choose(roundOfGroup(), [sheetOfGroup()]);
    expect(await screen.findByRole('alert')).toHaveTextContent('In dit bestand zitten antwoorden.');
    expect(await readRound('round-01')).toBeNull();
  });

  it('refuses the reflection of one person', async () => {
    await choose(roundAlone(), []);
    expect(await screen.findByRole('alert')).toHaveTextContent('een reflectie van één persoon');
  });

  it('refuses what is no file of ours', async () => {
    const { user } = openJoin();
    await user.upload(
      screen.getByLabelText('Kies het bestand', { selector: 'input' }),
      new File(['{"a":1}'], 'iets.json'),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit is geen uitnodiging van Samenspiegel.');
  });
});
