import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Round } from '#src/domain/round.ts';
import { CollectingRound } from '#src/features/collect/CollectingRound.tsx';
import { FromFormScreen } from '#src/features/from-form/FromFormScreen.tsx';
import { readTablesInWorker } from '#src/features/from-form/read-in-worker.ts';
import { readTables } from '#src/features/from-form/read-table.ts';
import { changeLanguage, loadTalkWords } from '#src/i18n/words.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { listArrivals } from '#src/storage/arrivals.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { takeIn } from '#src/storage/take-in.ts';
import { groupOf, putRound } from '#test/features/collect/group.ts';
import { hostileTexts } from '#test/support/any-value.ts';
import { formFile } from '#test/support/forms.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';
import { everyRow } from '#test/support/stored-rows.ts';
import { xlsxOf } from '#test/support/xlsx.ts';

// There are no workers here: what they do is done in this thread.
vi.mock('#src/features/from-form/read-in-worker.ts', () => ({ readTablesInWorker: vi.fn() }));
vi.mock('#src/storage/take-in.ts', async (original) => {
  const { takeIn: really } = await original<typeof import('#src/storage/take-in.ts')>();
  return { takeIn: vi.fn(really) };
});

screensForTests();
beforeAll(loadTalkWords);
beforeEach(() => {
  vi.mocked(readTablesInWorker).mockReset().mockImplementation(readTables);
});

const round = groupOf();

async function openFromForm(given: Round = round) {
  await putRound(given);
  return reopen(given);
}

function reopen(given: Round = round) {
  return openScreens(paths.fromForm(given.id), {
    [routePatterns.fromForm]: (
      <CollectingRound>{(group) => <FromFormScreen group={group} />}</CollectingRound>
    ),
  });
}

async function choose(file: File): Promise<void> {
  const input = await screen.findByLabelText('Kies een bestand', { selector: 'input' });
  fireEvent.change(input, { target: { files: [file] } });
}

const csv = (text: string, name = 'antwoorden.csv') => new File([text], name, { type: 'text/csv' });
const add = (count: number) =>
  screen.findByRole('button', {
    name: `Voeg ${String(count)} ${count === 1 ? 'antwoordblad' : 'antwoordbladen'} toe`,
  });
const unfold = async (user: ReturnType<typeof openScreens>['user'], title: string | RegExp) =>
  user.click(await screen.findByText(title, { selector: 'summary' }));

describe('a file of another form', () => {
  it('is shown as it is understood, and nothing is written before it is asked', async () => {
    const { user } = await openFromForm();
    await choose(formFile('microsoft-forms-nl.csv'));
    expect(await screen.findByText('4 antwoordbladen om toe te voegen')).toBeVisible();
    expect(screen.getByText('4 rijen')).toBeVisible();
    expect(
      screen.getByText('Van elke kolom is duidelijk wat het is. Kijk gerust na of het klopt.'),
    ).toBeVisible();
    await unfold(user, '5 kolommen komen niet mee');
    const email = screen.getByRole('combobox', { name: 'E-mail' });
    expect(email).toHaveAccessibleDescription('Een e-mailadres. Dat bewaren we niet.');
    expect(await listSheets(round.id)).toEqual([]);
    await user.click(await add(4));
    expect(await screen.findByText('Er zijn nu 4 antwoordbladen binnen.')).toBeVisible();
    expect(await listSheets(round.id)).toHaveLength(4);
    expect((await listArrivals(round.id)).map(({ road }) => road)).toEqual(Array(4).fill('form'));
  });

  it('is taken out again by the toast', async () => {
    const { user } = await openFromForm();
    await choose(formFile('limesurvey-text-en.csv'));
    await user.click(await add(4));
    const toast = (await screen.findAllByText('4 antwoordbladen zijn toegevoegd.')).at(-1);
    const undo = toast?.parentElement?.querySelector('button');
    if (!undo) throw new Error('There is no way back');
    await user.click(undo);
    expect(await screen.findByText('Ongedaan gemaakt. Het is weer zoals het was.')).toBeVisible();
    expect(await listSheets(round.id)).toEqual([]);
  });

  it('that comes twice brings nobody in twice', async () => {
    const { user } = await openFromForm();
    await choose(formFile('limesurvey-text-en.csv'));
    await user.click(await add(4));
    await user.click(await screen.findByRole('button', { name: 'Nog een bestand' }));
    await choose(formFile('limesurvey-text-en.csv'));
    expect(await screen.findByText('4 antwoordbladen zijn al binnen en tellen niet dubbel')).toBeVisible();
    expect(
      screen.getByText('Alles uit dit bestand is al binnen. Er is niets om toe te voegen.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Voeg/ })).toBeNull();
    expect(await listSheets(round.id)).toHaveLength(4);
  });

  it('and is read otherwise the second time replaces people, and can be undone', async () => {
    const { user } = await openFromForm();
    const file = () => csv('ID,Wij doen wat wij afspreken.,Koffie?\n1,eens,eens\n2,oneens,oneens\n');
    await choose(file());
    await user.click(await add(2));
    await user.click(await screen.findByRole('button', { name: 'Nog een bestand' }));
    await choose(file());
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Koffie?' }), 'Vertrouwen');
    expect(
      await screen.findByText(
        '2 antwoordbladen zijn al binnen en krijgen de antwoorden zoals je ze nu leest',
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Neem 2 antwoordbladen over' }));
    expect(await screen.findByText('Er zijn nu 2 antwoordbladen binnen.')).toBeVisible();
    const answers = async () => (await listSheets(round.id)).map((sheet) => sheet.answers);
    expect(await answers()).toEqual(
      expect.arrayContaining([
        { P2: 4, R2: 4 },
        { P2: 2, R2: 2 },
      ]),
    );
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Maak ongedaan' }));
    expect((await screen.findAllByText('Ongedaan gemaakt. Het is weer zoals het was.'))[0]).toBeVisible();
    expect(await answers()).toEqual(expect.arrayContaining([{ P2: 4 }, { P2: 2 }]));
  });

  it('may be a workbook, of which the sheet with the answers is taken', async () => {
    const { user } = await openFromForm();
    const workbook = xlsxOf({
      Uitleg: [
        ['Dit is', 'een formulier'],
        ['van', 'ons'],
      ],
      Antwoorden: [
        ['ID', 'Wij doen wat wij afspreken.'],
        [1, 4],
        [2, 5],
      ],
    });
    await choose(new File([workbook], 'antwoorden.xlsx'));
    await user.click(await add(2));
    await screen.findByText('Er zijn nu 2 antwoordbladen binnen.');
    expect((await listSheets(round.id)).map(({ answers }) => answers['P2']).sort()).toEqual([4, 5]);
  });
});

describe('what is not clear', () => {
  it('in a word is asked, and stays out as long as nobody says it', async () => {
    const { user } = await openFromForm();
    await choose(formFile('google-forms-nl.csv'));
    await unfold(user, 'Bekijk waar');
    expect(screen.getByText('Rij 4').parentElement).toHaveTextContent(
      'Klopt als een bus heeft nog geen betekenis.',
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: /^Klopt als een bus/ }),
      '5 · Klopt helemaal',
    );
    await until(() => expect(screen.queryByText('Wat niet meekomt')).toBeNull());
    await user.click(await add(4));
    await screen.findByText('Er zijn nu 4 antwoordbladen binnen.');
    expect((await listSheets(round.id)).filter(({ answers }) => answers['B1'] === 5)).toHaveLength(1);
  });

  it('in a column is asked, with what stands in it and the statement that is chosen', async () => {
    const { user } = await openFromForm();
    await choose(csv('Nr,Doen we wat?,Koffie\n1,eens,lekker\n2,oneens,slap\n'));
    expect(await screen.findByText(/Er zijn nog geen antwoorden herkend/)).toBeVisible();
    const column = screen.getByRole('combobox', { name: 'Doen we wat?' });
    expect(column.closest('li')).toHaveTextContent('eens · oneens');
    await user.selectOptions(column, 'Afspraken nakomen');
    expect(column).toHaveAccessibleDescription('Wij doen wat wij afspreken.');
    expect(column).toBeVisible();
    await user.click(await add(2));
    await screen.findByText('Er zijn nu 2 antwoordbladen binnen.');
  });

  it('is not asked again for the next file with these headings', async () => {
    const { user } = await openFromForm();
    await choose(csv('Nr,Doen we wat?\n1,prima\n2,eens\n'));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Doen we wat?' }),
      'Afspraken nakomen',
    );
    await user.selectOptions(
      await screen.findByRole('combobox', { name: /^prima/ }),
      '4 · Klopt meestal wel',
    );
    await user.click(await add(2));
    await user.click(await screen.findByRole('button', { name: 'Nog een bestand' }));
    await choose(csv('Nr,Doen we wat?\n1,prima\n2,eens\n3,oneens\n'));
    expect(await screen.findByText(/Je opende al eerder een bestand met dezelfde kolommen/)).toBeVisible();
    expect(await screen.findByText('2 antwoordbladen zijn al binnen en tellen niet dubbel')).toBeVisible();
    expect(screen.queryByText('Wat niet meekomt')).toBeNull();
  });
});

describe('an anonymous round', () => {
  it('says what stays out, and keeps nothing of who and when', async () => {
    const anonymous = groupOf({ openness: 'anonymous' });
    const { user } = await openFromForm(anonymous);
    await choose(formFile('microsoft-forms-nl.csv'));
    expect(await screen.findByText(/Deze reflectie is anoniem. Namen, rollen/)).toBeVisible();
    await user.click(await add(4));
    await screen.findByText('Er zijn nu 4 antwoordbladen binnen.');
    const kept = JSON.stringify(await everyRow());
    expect(kept).not.toMatch(/Bram|example|24-11-2026|09:1|anonymous@/);
    expect(await listArrivals(anonymous.id)).toEqual([]);
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['nothing', '', 'Er staat niets in dit bestand.'],
    ['only questions', 'P2,R2\n', 'Er staan wel vragen in dit bestand, maar geen antwoorden.'],
    [
      'a quote that never ends',
      'P2,R2\n4,"5\n',
      'Rij 2: Hier begint een aanhalingsteken dat nergens eindigt.',
    ],
    ['a picture', '\u0089PNG\r\n', 'Dit is geen CSV en geen Excel-bestand.'],
    [
      'a damaged workbook',
      'PK\u0003\u0004 and no more',
      'Dit Excel-bestand is beschadigd of van een oud soort.',
    ],
  ])('with %s says why, and changes nothing', async (_, text, said) => {
    await openFromForm();
    const bytes = text.startsWith('\u0089') ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : text;
    await choose(new File([bytes], 'antwoorden.csv'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(said);
    expect(alert).toHaveTextContent('Er is niets veranderd op dit apparaat.');
    expect(await listSheets(round.id)).toEqual([]);
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  });

  it('does not hold the person up: reading can be stopped', async () => {
    vi.mocked(readTablesInWorker).mockImplementation(
      (_, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ ok: false, problem: { code: 'cancelled' } }));
        }),
    );
    const { user } = await openFromForm();
    await choose(formFile('google-forms-nl.csv'));
    expect(await screen.findByRole('progressbar', { name: 'Het bestand wordt gelezen' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Annuleer' }));
    expect(await screen.findByRole('button', { name: 'Kies een bestand' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('while thousands are written', () => {
  it('one sees how far it is, and can stop it', async () => {
    vi.mocked(takeIn).mockImplementationOnce(
      (_, __, ___, { signal, onProgress } = {}) =>
        new Promise((resolve) => {
          onProgress?.(0.25);
          signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'failed' }));
        }),
    );
    const { user } = await openFromForm();
    await choose(formFile('limesurvey-text-en.csv'));
    await user.click(await add(4));
    expect(await screen.findByRole('progressbar')).toHaveValue(0.25);
    await user.click(screen.getByRole('button', { name: 'Annuleer' }));
    expect(await screen.findByText('Gestopt. Er is niets toegevoegd.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  });

  it('a failure is told in plain words, and nothing is said to be in', async () => {
    vi.mocked(takeIn).mockResolvedValueOnce({ ok: false, reason: 'full' });
    const { user } = await openFromForm();
    await choose(formFile('limesurvey-text-en.csv'));
    await user.click(await add(4));
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen ruimte meer op dit apparaat.');
    expect(await listSheets(round.id)).toEqual([]);
  });
});

it('a reader that breaks off is told in plain words, and nothing changes', async () => {
  vi.mocked(readTablesInWorker).mockResolvedValue({ ok: false, problem: { code: 'stopped' } });
  await openFromForm();
  await choose(formFile('google-forms-nl.csv'));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Het lezen stopte onverwacht.');
  expect(alert).toHaveTextContent('Er is niets veranderd op dit apparaat.');
});

it('a table of counts of ours brings nobody, and says so', async () => {
  await openFromForm();
  await choose(csv('theme,facet,statement,count1,count2,count3,count4,count5\nprocess,P2,P2,0,1,2,3,0\n'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Dit is een tabel met aantallen.');
});

it('shows text of strangers as text', async () => {
  const { user } = await openFromForm();
  const cells = hostileTexts.map((text) => `"4","${text.replaceAll('"', '""')}"`).join('\n');
  await choose(csv(`"P2","<img src=x onerror=alert(1)>\u202e"\n${cells}\n"4","${'m'.repeat(10_000)}"\n`));
  await add(hostileTexts.length + 1);
  expect(document.querySelector('main img, main script')).toBeNull();
  const heading = screen.getByRole('combobox', { name: '<img src=x onerror=alert(1)>\ufffd' });
  await user.selectOptions(
    heading,
    within(heading).getByRole('option', { name: 'Toelichting: Afspraken nakomen' }),
  );
  await user.click(await add(hostileTexts.length + 1));
  await screen.findByText(/Er zijn nu/);
  const notes = (await listSheets(round.id)).map(({ notes }) => notes['P2']?.text);
  expect(notes).toContain('=HYPERLINK("http://example.org")');
});

it('speaks English', async () => {
  await changeLanguage('en');
  await openFromForm();
  expect(await screen.findByRole('heading', { level: 1, name: 'From another form' })).toBeVisible();
  fireEvent.change(screen.getByLabelText('Choose a file', { selector: 'input' }), {
    target: { files: [formFile('google-forms-en.csv')] },
  });
  expect(await screen.findByText('4 answer sheets to add')).toBeVisible();
});
