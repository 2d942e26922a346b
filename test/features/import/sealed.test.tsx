import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noTalk } from '#src/domain/merge-talk.ts';
import { ImportScreen } from '#src/features/import/ImportScreen.tsx';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { readFileInWorker } from '#src/formats/json/read-in-worker.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { seal } from '#src/formats/sealed/seal.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';

// There are no workers here; what a worker does is done in this thread.
vi.mock('#src/formats/json/read-in-worker.ts', () => ({ readFileInWorker: vi.fn() }));

pageForTests();
screensForTests();
beforeEach(() => {
  vi.mocked(readFileInWorker).mockReset().mockImplementation(readBlob);
});

const passphrase = 'drie fietsen in de regen';

async function sealedText(): Promise<string> {
  const open = writeJson([{ ...noTalk, round: roundAlone(), sheets: [sheetAlone()] }], {
    now: '2026-11-25T08:00:00.000Z',
  });
  const sealed = await seal(open, passphrase);
  if (!sealed.ok) throw new Error(sealed.reason);
  return sealed.blob.text();
}

/** Chooses a file and types a passphrase for it. */
async function choose(text: string, typed: string) {
  const { user } = openScreens(paths.import(), { [routePatterns.import]: <ImportScreen /> });
  const file = new File([text], 'lob.json', { type: 'application/json' });
  await user.upload(screen.getByLabelText('Kies een bestand'), file);
  const form = await screen.findByRole('region', { name: '‘lob.json’ zit achter een wachtzin' });
  await user.type(within(form).getByLabelText('Wachtzin'), typed);
  await user.click(within(form).getByRole('button', { name: 'Open het bestand' }));
  return user;
}

describe('a file behind a passphrase', () => {
  it('says that a passphrase does not fit, and with the right one leads to the preview', async () => {
    const user = await choose(await sealedText(), 'vier fietsen');
    expect(await screen.findByRole('alert')).toHaveTextContent('Deze wachtzin past niet.');
    await user.type(screen.getByLabelText('Wachtzin'), passphrase);
    await user.click(screen.getByRole('button', { name: 'Open het bestand' }));
    const preview = await screen.findByRole('region', { name: 'In ‘lob.json’ staat' });
    expect(preview).toHaveTextContent('Nieuw op dit apparaat: komt erbij.');
    expect(await listRounds()).toEqual([]);
    await user.click(within(preview).getByRole('button', { name: 'Zet op dit apparaat' }));
    expect(await screen.findByText('De reflectie staat op dit apparaat.')).toBeVisible();
    expect(await listRounds()).toHaveLength(1);
  });

  it('that is damaged is refused whatever the passphrase, and nothing is written', async () => {
    const text = await sealedText();
    await choose(text.replace(/"data": "..../, '"data": "AAAA'), passphrase);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('‘lob.json’ kan niet worden geopend.');
    expect(alert).toHaveTextContent('Het bestand is beschadigd.');
    expect(alert).toHaveTextContent('Er is niets veranderd op dit apparaat.');
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
    expect(await listRounds()).toEqual([]);
  });

  it('of a newer version says so, with both versions', async () => {
    await choose('{"format": "samenspiegel-sealed", "version": 9}', passphrase);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dit bestand is van een nieuwere versie (9). Deze app kent versie 1.',
    );
  });

  it('can be left alone', async () => {
    const { user } = openScreens(paths.import(), { [routePatterns.import]: <ImportScreen /> });
    await user.upload(screen.getByLabelText('Kies een bestand'), new File([await sealedText()], 'lob.json'));
    await screen.findByLabelText('Wachtzin');
    await user.click(screen.getByRole('button', { name: 'Annuleer' }));
    expect(await screen.findByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  });
});
