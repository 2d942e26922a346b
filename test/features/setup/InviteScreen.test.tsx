import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readJson } from '#src/formats/json/read-json.ts';
import { InviteScreen } from '#src/features/setup/InviteScreen.tsx';
import { openInvitation } from '#src/handin/invitation.ts';
import { readMessage } from '#src/handin/message.ts';
import { instruments } from '#src/instruments/registry.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';
import { addGroup, groupOf, leadDesk } from './groups.ts';

const page = pageForTests();
screensForTests();

const open = (address = '/round/round-01/invite') =>
  openScreens(address, { '/round/:roundId/invite': <InviteScreen notFound={<p>not found</p>} /> });

let copied: string[] = [];
/** A clipboard that takes what is copied, or one that refuses. */
function giveClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}
beforeEach(() => {
  copied = [];
});

describe('the invitation on the wall', () => {
  it('says in three lines what to do, and shows the code', async () => {
    await addGroup();
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Doe mee' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('img', { name: 'QR-code van de uitnodiging' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar de antwoorden' })).toHaveAttribute(
      'href',
      '/round/round-01/collect',
    );
  });

  it('marks a rehearsal', async () => {
    await addGroup({ rehearsal: true });
    open();
    expect(await screen.findByText('Open · Oefening')).toBeVisible();
  });

  it('has one for who collects for a table', async () => {
    await addGroup();
    const { user } = open();
    await user.click(await screen.findByRole('link', { name: 'Tafels' }));
    expect(await screen.findByRole('heading', { name: 'Verzamel voor je tafel' })).toBeVisible();
    expect(screen.getByText('Lever alles in één keer in.')).toBeVisible();
  });

  it('offers the link and the file when no code can hold it', async () => {
    // Names without any repetition, which nothing makes shorter.
    let dice = 1;
    const letter = () => {
      dice = (dice * 48_271) % 2_147_483_647;
      return String.fromCodePoint(0x4e00 + (dice % 20_000));
    };
    const partners = Array.from({ length: 40 }, (_, index) => ({
      id: `0a1b2c3d-${String(index + 1)}`,
      name: Array.from({ length: 100 }, letter).join(''),
      kind: 'vmbo' as const,
      expected: null,
    }));
    await addGroup({ partners });
    open();
    expect(await screen.findByText(/past niet in een QR-code/)).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Blad om te printen' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Kopieer de link' })).toBeVisible();
  });

  it('is shown by a participant without the facilitator’s ways', async () => {
    await addGroup({}, { ...leadDesk, as: 'participant' });
    open();
    await screen.findByRole('heading', { name: 'Doe mee' });
    expect(screen.queryByRole('link', { name: 'Naar de antwoorden' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Tafels' })).not.toBeInTheDocument();
  });
});

describe('the invitation to pass on', () => {
  it('is copied as a link that holds the whole set-up', async () => {
    await addGroup();
    const { user } = open();
    giveClipboard((text) => Promise.resolve(void copied.push(text)));
    await user.click(await screen.findByRole('button', { name: 'Kopieer de link' }));
    expect(await screen.findByText(/^De link is gekopieerd/)).toBeVisible();
    const message = readMessage(copied[0] ?? '');
    if (!message.ok || message.value.kind !== 'invitation') throw new Error('That was no invitation');
    expect(message.value.as).toBe('participant');
    expect(openInvitation(message.value.bytes, instruments)).toMatchObject({
      ok: true,
      value: { id: 'round-01', name: 'Werkgroep LOB', partners: groupOf().partners },
    });
  });

  it('can be copied by hand where the browser refuses', async () => {
    await addGroup();
    const { user } = open();
    giveClipboard(() => Promise.reject(new Error('refused')));
    await user.click(await screen.findByRole('button', { name: 'Kopieer de link' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'De link' });
    expect(field.value).toContain('#/i/');
  });

  it('is a file with the round and not one answer, also after the reveal', async () => {
    await addGroup({
      openness: 'anonymous',
      revealedAt: '2026-11-24T10:00:00.000Z',
      shownSheetIds: [['sheet-001']],
    });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Bestand' }));
    await vi.waitFor(() => expect(page.downloads).toHaveLength(1), { timeout: 10_000 });
    const [download] = page.downloads;
    expect(download?.name).toBe('werkgroep-lob-2026-11-24.json');
    const read = readJson((await download?.file.text()) ?? '', { instruments });
    expect(read).toMatchObject({
      ok: true,
      file: {
        rounds: [
          { round: { id: 'round-01', host: 'Anna', revealedAt: null, shownSheetIds: [] }, sheets: [] },
        ],
      },
    });
  });
});

it('of a round that is not here is not found', async () => {
  open('/round/nowhere-1/invite');
  expect(await screen.findByText('not found')).toBeVisible();
});
