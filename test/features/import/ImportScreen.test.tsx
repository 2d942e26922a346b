import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { ImportScreen } from '#src/features/import/ImportScreen.tsx';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { readFileInWorker } from '#src/formats/json/read-in-worker.ts';
import { noTalk, type Talk } from '#src/domain/merge-talk.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { changeLanguage } from '#src/i18n/words.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { addAgreement } from '#src/storage/agreements.ts';
import { addRound, listRounds, readRound } from '#src/storage/rounds.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { readWhole } from '#src/storage/whole-round.ts';
import { withValue } from '#test/formats/json/example.ts';
import { agreementOf } from '#test/support/agreed.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';
import { faults, refusingIndexedDB } from '#test/support/storage-faults.ts';

// There are no workers here; what a worker does is done in this thread.
vi.mock('#src/formats/json/read-in-worker.ts', () => ({ readFileInWorker: vi.fn() }));

pageForTests();
screensForTests();

beforeEach(() => {
  vi.mocked(readFileInWorker).mockReset().mockImplementation(readBlob);
});

const now = '2026-11-25T08:00:00.000Z';

/** Without agreements and a conversation unless told. */
type Told = Pick<RoundWithSheets, 'round' | 'sheets'> & Partial<Talk>;

function fileWith(rounds: Told[], name = 'lob.json'): File {
  const whole = rounds.map((told) => ({ ...noTalk, ...told }));
  return new File([writeJson(whole, { now })], name, { type: 'application/json' });
}

const openImport = () => openScreens(paths.import(), { [routePatterns.import]: <ImportScreen /> });

/** Opens the screen and chooses a file. */
async function choose(file: File) {
  const opened = openImport();
  await opened.user.upload(screen.getByLabelText('Kies een bestand'), file);
  return opened;
}

const group = (given: Partial<Round> = {}) => roundAlone({ kind: 'group', ...given });
const other = sheetAlone({ id: 'sheet-002', answers: { B1: 2 } });

/** Everything on the device. */
async function everything(): Promise<RoundWithSheets[]> {
  const rounds = await listRounds();
  return Promise.all(rounds.map(readWhole));
}

describe('the preview', () => {
  const here = sheetAlone({ revision: 3, answers: { B1: 4 } });
  type Case = [what: string, round: Round, sheets: Sheet[], told: string[], buttons: string[]];

  it.each<Case>([
    [
      'a reflection that was not here',
      group({ id: 'round-09', name: 'Techniek' }),
      [sheetAlone({ id: 'sheet-009', roundId: 'round-09' })],
      [
        'Techniek',
        '24 november 2026 · 1 antwoordblad',
        'Nieuw op dit apparaat: komt erbij.',
        'Wat je al had, blijft staan.',
      ],
      ['Zet op dit apparaat', 'Annuleer'],
    ],
    [
      'what is here already',
      group(),
      [here],
      ['Staat hier al precies zo: er gebeurt niets.', 'Er is niets nieuws om te openen.'],
      ['Kies een ander bestand'],
    ],
    [
      'more sheets of a reflection that is here',
      group(),
      [here, other],
      ['2 antwoordbladen', 'Deze reflectie staat hier al: de nieuwe antwoordbladen komen erbij.'],
      ['Zet op dit apparaat', 'Annuleer'],
    ],
    [
      'a newer version',
      group(),
      [{ ...here, revision: 4, answers: { B1: 5 } }],
      [
        'Hier staat een oudere versie: die wordt vervangen.',
        'Wat wordt vervangen, kun je 30 dagen terugdraaien.',
      ],
      ['Zet op dit apparaat', 'Annuleer'],
    ],
    [
      'an older version',
      group(),
      [{ ...here, revision: 2, answers: { B1: 1 } }],
      ['Hier staat een nieuwere versie: er gebeurt niets.', 'Er is niets nieuws om te openen.'],
      ['Kies een ander bestand'],
    ],
    [
      'another version',
      group(),
      [{ ...here, answers: { B1: 1 } }],
      ['Hier staat een andere versie: het bestand komt ernaast, als kopie.'],
      ['Zet op dit apparaat', 'Annuleer'],
    ],
  ])('says of %s what would happen, and writes nothing', async (_, round, sheets, told, buttons) => {
    await addRound(group(), [here]);
    const before = await everything();
    await choose(fileWith([{ round, sheets }]));
    const preview = await screen.findByRole('region', { name: 'In ‘lob.json’ staat' });
    for (const text of told) expect(preview).toHaveTextContent(text);
    expect(
      within(preview)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(buttons);
    expect(await everything()).toEqual(before);
  });

  it('counts the agreements of a file, and says that new ones would be added', async () => {
    await addRound(group(), [here]);
    const agreements = [agreementOf('agree-01'), agreementOf('agree-02')];
    const { user } = await choose(fileWith([{ round: group(), sheets: [here], agreements }]));
    const preview = await screen.findByRole('region', { name: 'In ‘lob.json’ staat' });
    expect(preview).toHaveTextContent('1 antwoordblad · 2 afspraken');
    expect(preview).toHaveTextContent('Deze reflectie staat hier al: wat er nieuw is, komt erbij.');
    expect(preview).toHaveTextContent('Wat je al had, blijft staan.');
    await user.click(within(preview).getByRole('button', { name: 'Zet op dit apparaat' }));
    await user.click(await screen.findByRole('button', { name: 'Draai terug' }));
    expect(await screen.findByText('Teruggedraaid. Het is weer zoals het was.')).toBeVisible();
    expect(await everything()).toEqual([{ round: group(), sheets: [here], ...noTalk }]);
  });

  it('says that a newer agreement takes the place of the one that is here', async () => {
    await addRound(group(), []);
    await addAgreement(agreementOf('agree-01'));
    const agreements = [agreementOf('agree-01', { revision: 2 })];
    await choose(fileWith([{ round: group(), sheets: [], agreements }]));
    const preview = await screen.findByRole('region', { name: 'In ‘lob.json’ staat' });
    expect(preview).toHaveTextContent('0 antwoordbladen · 1 afspraak');
    expect(preview).toHaveTextContent('Hier staat een oudere versie: die wordt vervangen.');
    expect(preview).toHaveTextContent('Wat wordt vervangen, kun je 30 dagen terugdraaien.');
  });

  it('says when a file holds no reflection', async () => {
    await choose(fileWith([]));
    expect(await screen.findByText('Er staat geen reflectie in dit bestand.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Zet op dit apparaat' })).not.toBeInTheDocument();
  });

  it('lets one think better of it: nothing was changed', async () => {
    const { user } = await choose(fileWith([{ round: group(), sheets: [other] }]));
    const preview = await screen.findByRole('region', { name: 'In ‘lob.json’ staat' });
    await user.click(within(preview).getByRole('button', { name: 'Annuleer' }));
    expect(await screen.findByRole('button', { name: 'Kies een bestand' })).toBeVisible();
    expect(await everything()).toEqual([]);
  });
});

describe('opening', () => {
  it('writes when one says so, leads on, and can be undone', async () => {
    const finished = sheetAlone({ answers: { B1: 4 }, finishedAt: '2026-11-24T09:10:00.000Z' });
    const { user } = await choose(fileWith([{ round: roundAlone(), sheets: [finished] }]));
    await user.click(await screen.findByRole('button', { name: 'Zet op dit apparaat' }));
    expect(await screen.findByText('De reflectie staat op dit apparaat.')).toBeVisible();
    expect(await everything()).toEqual([{ round: roundAlone(), sheets: [finished], ...noTalk }]);
    expect(screen.getByRole('link', { name: 'Resultaat bekijken' })).toHaveAttribute(
      'href',
      '/round/round-01/results',
    );
    await user.click(screen.getByRole('button', { name: 'Draai terug' }));
    expect(await screen.findByText('Teruggedraaid. Het is weer zoals het was.')).toBeVisible();
    expect(await everything()).toEqual([]);
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  });

  it('of several leads to the list, and puts back what it replaced when undone', async () => {
    await addRound(roundAlone(), [sheetAlone({ answers: { B1: 4 } })]);
    const before = await everything();
    const { user } = await choose(
      fileWith([
        { round: roundAlone(), sheets: [sheetAlone({ revision: 2, answers: { B1: 5 } })] },
        { round: roundAlone({ id: 'round-09', name: 'Techniek' }), sheets: [] },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: 'Zet op dit apparaat' }));
    expect(await screen.findByText('2 reflecties staan op dit apparaat.')).toBeVisible();
    expect((await listSheets('round-01'))[0]?.answers).toEqual({ B1: 5 });
    expect((await readRound('round-09'))?.name).toBe('Techniek');
    await user.click(screen.getByRole('button', { name: 'Draai terug' }));
    await screen.findByText('Teruggedraaid. Het is weer zoals het was.');
    expect(await everything()).toEqual(before);
    await user.upload(screen.getByLabelText('Kies een bestand'), fileWith([]));
    await screen.findByText('Er staat geen reflectie in dit bestand.');
  });

  it('that cannot be stored says why, and changes nothing', async () => {
    const { user } = await choose(fileWith([{ round: group(), sheets: [other] }]));
    const confirm = await screen.findByRole('button', { name: 'Zet op dit apparaat' });
    faults.fullAtPut();
    await user.click(confirm);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Het openen lukte niet, er is niets veranderd. Er is geen ruimte meer op dit apparaat.',
    );
    expect(await everything()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Kies een ander bestand' }));
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  });

  it('that cannot look at what is here says why, and does not hang', async () => {
    refusingIndexedDB('UnknownError', 'told');
    await choose(fileWith([{ round: group(), sheets: [other] }]));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Het openen lukte niet, er is niets veranderd.',
    );
  });

  it('takes a file of the rescue page, notes for oneself included', async () => {
    const note = { text: 'Gedoe om geld', visibility: 'private' } as const;
    const stores = { rounds: [roundAlone()], sheets: [sheetAlone({ notes: { B1: note } })] };
    const text = JSON.stringify({ format: 'samenspiegel-rescue', version: 1, stores });
    const { user } = await choose(new File([text], 'redding.json', { type: 'application/json' }));
    expect(await screen.findByText('Nieuw op dit apparaat: komt erbij.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Zet op dit apparaat' }));
    await screen.findByText('De reflectie staat op dit apparaat.');
    expect((await listSheets('round-01'))[0]?.notes).toEqual({ B1: note });
  });

  it('takes a file that is dropped on the page', async () => {
    openImport();
    const file = fileWith([{ round: group(), sheets: [other] }], 'gesleept.json');
    const drop = new Event('drop', { cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [file] } });
    act(() => void fireEvent(window, drop));
    expect(drop.defaultPrevented).toBe(true);
    expect(await screen.findByRole('region', { name: 'In ‘gesleept.json’ staat' })).toBeVisible();
  });
});

describe('reading', () => {
  it('shows how far it is, and stops when one says so', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    vi.mocked(readFileInWorker).mockImplementation((_, { onProgress, signal }) => {
      signals.push(signal);
      onProgress?.(0.5);
      return new Promise(() => undefined);
    });
    const { user } = await choose(fileWith([]));
    expect(await screen.findByRole('progressbar', { name: 'Het bestand wordt gelezen' })).toHaveValue(0.5);
    await user.click(screen.getByRole('button', { name: 'Annuleer' }));
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  });
});

describe('a file that cannot be opened', () => {
  const wrong = withValue(['rounds', 1, 'sheets', 4, 'answers', 'R3'], 7);
  const wrongFile = new File([JSON.stringify(wrong)], 'fout.json', { type: 'application/json' });

  it('is refused with the place of the fault in words, and nothing changes', async () => {
    await choose(wrongFile);
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('‘fout.json’ kan niet worden geopend.');
    expect(notice).toHaveTextContent('reflectie 2, antwoordblad 5, stelling R3: 7 is geen antwoord.');
    expect(notice).toHaveTextContent('Er is niets veranderd op dit apparaat.');
    expect(await everything()).toEqual([]);
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  });

  it('is refused in English, too', async () => {
    await changeLanguage('en');
    const { user } = openImport();
    await user.upload(screen.getByLabelText('Choose a file'), wrongFile);
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('‘fout.json’ cannot be opened.');
    expect(notice).toHaveTextContent('round 2, sheet 5, statement R3: 7 is not an answer.');
    expect(notice).toHaveTextContent('Nothing on this device was changed.');
  });

  it.each<[string, unknown, string]>([
    ['a letter', 'Beste allemaal,', 'Dit is geen JSON-bestand, of het is beschadigd.'],
    ['another program’s file', { format: 'iets' }, 'Dit is geen bestand van Samenspiegel.'],
    [
      'a newer file',
      withValue(['version'], 99),
      'Dit bestand is van een nieuwere versie (99). Deze app kent versie 3.',
    ],
    [
      'an unknown field',
      withValue(['rounds', 0, 'round', 'weather'], 'sunny'),
      'reflectie 1, bij ‘weather’: Het veld "weather" kent deze app niet.',
    ],
    [
      'an agreement about nothing that is known',
      withValue(['rounds', 1, 'agreements', 1, 'facetId'], 'R9'),
      'reflectie 2, afspraak 2, bij ‘facetId’: "R9" hoort niet bij deze reflectie.',
    ],
    [
      'a conversation of another round',
      withValue(['rounds', 1, 'conversation', 'roundId'], 'round-001'),
      'reflectie 2, bij ‘conversation › roundId’: Dit hoort bij een andere reflectie ("round-001").',
    ],
  ])('says what is wrong with %s', async (_, content, told) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await choose(new File([text], 'fout.json', { type: 'application/json' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(told);
  });

  it('makes room for a better one', async () => {
    const { user } = await choose(wrongFile);
    await screen.findByRole('alert');
    await user.upload(
      screen.getByLabelText('Kies een bestand'),
      fileWith([{ round: group(), sheets: [other] }]),
    );
    expect(await screen.findByRole('region', { name: 'In ‘lob.json’ staat' })).toBeVisible();
    await until(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });
});
