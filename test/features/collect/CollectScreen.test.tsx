import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { CollectScreen } from '#src/features/collect/CollectScreen.tsx';
import { frameOf } from '#src/features/collect/frames.ts';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { readFileInWorker } from '#src/formats/json/read-in-worker.ts';
import { noTalk } from '#src/domain/merge-talk.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { handInLink, handInQrTexts, packHandIn } from '#src/handin/hand-in.ts';
import { openQrReader } from '#src/handin/qr/reader.ts';
import { typedCodeOf } from '#src/handin/typed-code.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { addAgreement } from '#src/storage/agreements.ts';
import { addSheet, listSheets } from '#src/storage/sheets.ts';
import { agreementOf } from '#test/support/agreed.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';
import { groupOf, partners, putRound, sheetOf } from './group.ts';

// There are no workers and no pictures here: what they do is done in this thread, or told by the test.
vi.mock('#src/formats/json/read-in-worker.ts', () => ({ readFileInWorker: vi.fn() }));
vi.mock('#src/handin/qr/reader.ts', () => ({ openQrReader: vi.fn() }));
vi.mock('#src/features/collect/frames.ts', () => ({ frameOf: vi.fn(), lightOf: () => 120 }));

const page = pageForTests();
screensForTests();

const round = groupOf();
/** What the camera sees now. */
const sight: { text: string | null } = { text: null };
let stopped = 0;

beforeEach(() => {
  sight.text = null;
  stopped = 0;
  vi.mocked(readFileInWorker).mockReset().mockImplementation(readBlob);
  vi.mocked(frameOf)
    .mockReset()
    .mockReturnValue({ width: 1, height: 1 } as ImageData);
  vi.mocked(openQrReader)
    .mockReset()
    .mockReturnValue({ read: () => Promise.resolve(sight.text), close: () => undefined });
  giveCamera(() => Promise.resolve(cameraStream()));
});

function cameraStream() {
  const track = {
    stop: () => {
      stopped += 1;
    },
    addEventListener: () => undefined,
    getSettings: () => ({ deviceId: 'one' }),
  };
  return { getTracks: () => [track], getVideoTracks: () => [track] };
}

function giveCamera(getUserMedia: () => Promise<unknown>): void {
  const enumerateDevices = () => Promise.resolve([{ kind: 'videoinput', deviceId: 'one', label: 'Laptop' }]);
  Object.defineProperty(navigator, 'mediaDevices', {
    value: { getUserMedia, enumerateDevices },
    configurable: true,
  });
}

async function openCollect(
  given: Round = round,
  as: 'facilitator' | 'table' | 'participant' = 'facilitator',
) {
  await putRound(given, as);
  return openScreens(paths.collect(given.id), { [routePatterns.collect]: <CollectScreen /> });
}

const packed = (sheets: Sheet[], of = round) => packHandIn(of, standardInstrument, sheets);
const linkOf = (sheets: Sheet[]) => handInLink('https://example.org/', packed(sheets));
const qrText = (sheets: Sheet[], of = round) => handInQrTexts(packed(sheets, of))[0] ?? '';
const counter = (text: string) => screen.findByRole('heading', { name: text });

describe('the counter', () => {
  it('says who is in by which road and who is missing, and nothing of what they said', async () => {
    const { user } = await openCollect();
    await counter('0 van 9 binnen');
    await user.click(screen.getByRole('button', { name: 'Plak links' }));
    const links = [linkOf([sheetOf(1, 0)]), linkOf([sheetOf(2, null)])].join(' en ook: ');
    fireEvent.change(screen.getByLabelText('Plak hier één of meer links'), { target: { value: links } });
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await counter('2 van 9 binnen');
    const row = screen.getByText('Het Veenlanden', { selector: 'strong:not(li li strong)' }).closest('li');
    expect(row).toHaveTextContent('vmbolink');
    expect(screen.getByText('Nog niets van:').parentElement).toHaveTextContent(
      'ROC Rijnvliet en Installatiebedrijf Kamp',
    );
    expect(screen.getByText('2 erbij')).toBeVisible();
  });

  it('lets every arrival be taken out and put back', async () => {
    const { user } = await openCollect();
    await user.click(await screen.findByRole('button', { name: 'Plak links' }));
    fireEvent.change(screen.getByLabelText('Plak hier één of meer links'), {
      target: { value: linkOf([sheetOf(1, 0)]) },
    });
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await user.click(await screen.findByRole('button', { name: 'Haal Het Veenlanden eruit' }));
    await counter('0 van 9 binnen');
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await counter('1 van 9 binnen');
  });

  it('of an anonymous round is a number, without names', async () => {
    const anonymous = groupOf({ openness: 'anonymous' });
    const { user } = await openCollect(anonymous);
    await user.click(await screen.findByRole('button', { name: 'Plak links' }));
    const link = handInLink('https://example.org/', packed([sheetOf(1, 0)], anonymous));
    fireEvent.change(screen.getByLabelText('Plak hier één of meer links'), { target: { value: link } });
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await counter('1 van 9 binnen');
    expect(screen.queryByText('Het Veenlanden')).not.toBeInTheDocument();
    expect(screen.getByText('Anoniem: hier staat alleen hoeveel er binnen zijn, niet wie.')).toBeVisible();
  });
});

describe('files', () => {
  const fileOf = (sheets: Sheet[], name: string) =>
    new File([writeJson([{ round, sheets, ...noTalk }], { now: '2026-11-24T10:00:00.000Z' })], name);

  it('many at once give a count and a reason for each that is not taken', async () => {
    const { user } = await openCollect();
    await counter('0 van 9 binnen');
    await user.upload(screen.getByLabelText('Kies bestanden', { selector: 'input' }), [
      fileOf([sheetOf(1, 0)], 'anna.json'),
      fileOf([sheetOf(2, 1)], 'bo.json'),
      new File(['Beste allemaal'], 'brief.json'),
    ]);
    expect(await screen.findByText('2 erbij, 1 niet toegevoegd')).toBeVisible();
    expect(screen.getByText(/^brief\.json/)).toHaveTextContent('Dit is geen JSON-bestand');
    await counter('2 van 9 binnen');
  });

  it('may be dropped anywhere', async () => {
    await openCollect();
    await counter('0 van 9 binnen');
    const drop = new Event('drop', { cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [fileOf([sheetOf(1, 0)], 'anna.json')] } });
    act(() => void fireEvent(window, drop));
    await counter('1 van 9 binnen');
  });
});

describe('typed codes', () => {
  const codeOf = (sheet: Sheet) => typedCodeOf(round, standardInstrument, sheet);

  it('are added with Enter, and the field is ready for the next', async () => {
    const { user } = await openCollect();
    await user.click(await screen.findByRole('button', { name: 'Typ codes' }));
    const field = screen.getByLabelText('Typ de code van het scherm van de deelnemer');
    await user.type(field, `${codeOf(sheetOf(1, 0)).toLowerCase()}{Enter}`);
    await counter('1 van 9 binnen');
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
  });

  it('can be put right in the middle, and keep their groups of four', async () => {
    const { user } = await openCollect();
    await user.click(await screen.findByRole('button', { name: 'Typ codes' }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('Typ de code van het scherm van de deelnemer');
    await user.type(field, 'abcd-efgjk');
    expect(field).toHaveValue('ABCD EFGJ K');
    await user.type(field, 'x', { initialSelectionStart: 2, initialSelectionEnd: 3 });
    expect(field).toHaveValue('ABXD EFGJ K');
    expect(field.selectionStart).toBe(3);
    await user.keyboard('{Backspace}yz');
    expect(field).toHaveValue('ABYZ DEFG JK');
    expect(field.selectionStart).toBe(4);
  });

  it('with a wrong character say so as soon as they are complete', async () => {
    const { user } = await openCollect();
    await user.click(await screen.findByRole('button', { name: 'Typ codes' }));
    const code = codeOf(sheetOf(1, 0));
    const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    const field = screen.getByLabelText('Typ de code van het scherm van de deelnemer');
    await user.type(field, wrong.slice(0, -1));
    expect(screen.queryByText(/Er klopt een teken niet/)).not.toBeInTheDocument();
    await user.type(field, wrong.slice(-1));
    expect(await screen.findByText(/Er klopt een teken niet/)).toBeVisible();
  });

  it.each([
    ['Ja, vervang de antwoorden', '1 van 9 binnen'],
    ['Nee, iemand anders', '2 van 9 binnen'],
  ])('of perhaps the same person lead to a question: %s', async (answer, then) => {
    const { user } = await openCollect();
    await user.click(await screen.findByRole('button', { name: 'Typ codes' }));
    const field = screen.getByLabelText('Typ de code van het scherm van de deelnemer');
    await user.type(field, `${codeOf(sheetOf(1, 0))}{Enter}`);
    await counter('1 van 9 binnen');
    await user.type(field, `${codeOf(sheetOf(1, 0, { answers: { B1: 1 } }))}{Enter}`);
    await screen.findByRole('dialog', { name: 'Is dit dezelfde persoon?' });
    await user.click(screen.getByRole('button', { name: answer }));
    await counter(then);
    await until(async () =>
      expect((await listSheets(round.id)).map(({ answers }) => answers['B1'])).toContain(1),
    );
  });
});

describe('scanning', () => {
  async function scan(given?: Round) {
    const opened = await openCollect(given);
    await opened.user.click(await screen.findByRole('button', { name: 'Scan QR-codes' }));
    const card = await screen.findByRole('region', { name: 'Scannen' });
    await within(card).findByText('Laat een code zien');
    return { ...opened, card: within(card) };
  }

  it('tells each code with a name and a number, and goes on', async () => {
    const { card } = await scan();
    sight.text = qrText([sheetOf(1, 0)]);
    expect(await card.findByText('Het Veenlanden')).toBeVisible();
    expect(card.getByText('1 van 9 binnen')).toBeVisible();
    sight.text = qrText([sheetOf(2, 1)]);
    expect(await card.findByText('ROC Rijnvliet')).toBeVisible();
    expect(card.getByText('2 van 9 binnen')).toBeVisible();
  });

  it('knows a code that is in, and can take it out', async () => {
    const { card, user } = await scan();
    // Two codes of one person: the same answers, once more on the way in another form.
    sight.text = qrText([sheetOf(1, 0)]);
    await card.findByText('1 van 9 binnen');
    sight.text = linkOf([sheetOf(1, 0)]);
    expect(await card.findByText('is al binnen')).toBeVisible();
    await user.click(card.getByRole('button', { name: 'Haal eruit' }));
    await counter('0 van 9 binnen');
  });

  it('says why a code is not taken, and goes on', async () => {
    const other = groupOf({ id: 'ffffffffffffffffffffffff', name: 'Techniek' });
    await putRound(other);
    const { card } = await scan();
    sight.text = qrText([sheetOf(1, 0, { roundId: other.id })], other);
    expect(await card.findByText('Dit hoort bij een andere reflectie: ‘Techniek’.')).toBeVisible();
    sight.text = 'https://example.org/menu';
    expect(await card.findByText('Dit is geen code of link van Samenspiegel.')).toBeVisible();
    sight.text = qrText([sheetOf(1, 0)]);
    expect(await card.findByText('Het Veenlanden')).toBeVisible();
  });

  it.each([
    ['NotAllowedError', /De browser mag de camera niet gebruiken/],
    ['NotFoundError', /Dit apparaat heeft geen camera/],
    ['NotReadableError', /Een ander programma gebruikt de camera/],
  ])('that ends with %s says why, and names the other roads', async (name, reason) => {
    giveCamera(() => Promise.reject(new DOMException('', name)));
    const { user } = await openCollect();
    await user.click(await screen.findByRole('button', { name: 'Scan QR-codes' }));
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(reason);
    expect(notice).toHaveTextContent('Andere wegen werken ook');
  });

  it('stops the camera when one stops, and shows the invitation again', async () => {
    const { user } = await scan();
    expect(screen.queryByRole('heading', { name: 'Doe mee' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Stop met scannen' }));
    expect(stopped).toBe(1);
    expect(screen.getByRole('heading', { name: 'Doe mee' })).toBeVisible();
  });

  it('stops the camera while the page is hidden, and starts it again', async () => {
    const { card } = await scan();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await until(() => expect(stopped).toBe(1));
    state.mockReturnValue('visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    sight.text = qrText([sheetOf(1, 0)]);
    expect(await card.findByText('Het Veenlanden')).toBeVisible();
  });
});

describe('a table host', () => {
  it('hands in all of the table as a code or a file', async () => {
    const { user } = await openCollect(round, 'table');
    expect(await screen.findByText('Er is nog niemand van deze tafel binnen.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Plak links' }));
    fireEvent.change(screen.getByLabelText('Plak hier één of meer links'), {
      target: { value: linkOf([sheetOf(1, 0), sheetOf(2, 1)]) },
    });
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await user.click(await screen.findByRole('button', { name: 'Laat de code zien' }));
    expect(screen.getByRole('img', { name: 'Code met de antwoorden van deze tafel' })).toBeVisible();
    await addAgreement(agreementOf('agree-01', { roundId: round.id }));
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
    const read = await readBlob(page.downloads[0]?.file ?? new Blob(), { instruments: [standardInstrument] });
    expect(read.ok && read.file.rounds[0]?.sheets.map(({ id }) => id)).toEqual([
      sheetOf(1, 0).id,
      sheetOf(2, 1).id,
    ]);
    expect(read.ok && read.file.rounds[0]).toMatchObject(noTalk);
  });
});

describe('a rehearsal', () => {
  it('is marked, and made-up people can answer', async () => {
    const { user } = await openCollect(groupOf({ rehearsal: true }));
    expect(await screen.findByText('Dit is een oefening. Deze antwoorden tellen nergens mee.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vul met voorbeeldantwoorden' }));
    await counter('9 van 9 binnen');
  });
});

it('a device that only fills in does not collect', async () => {
  await openCollect(round, 'participant');
  expect(await screen.findByText(/Op dit apparaat vul je zelf in/)).toBeVisible();
});

it('a round that is not here says so', async () => {
  openScreens(paths.collect('nowhere-1'), { [routePatterns.collect]: <CollectScreen /> });
  expect(await screen.findByText('Deze reflectie staat niet op dit apparaat.')).toBeVisible();
});

it('the copy to be safe holds the round with all that belongs to it', async () => {
  const { user } = await openCollect();
  const agreement = agreementOf('agree-01', { roundId: round.id });
  await addAgreement(agreement);
  await user.click(await screen.findByRole('button', { name: 'Bewaar alles als bestand' }));
  await until(() => expect(page.downloads).toHaveLength(1));
  const read = await readBlob(page.downloads[0]?.file ?? new Blob(), { instruments: [standardInstrument] });
  expect(read.ok && read.file.rounds[0]?.round.partners).toEqual(partners);
  expect(read.ok && read.file.rounds[0]?.agreements).toEqual([agreement]);
});

describe('of an anonymous round, where two files would differ by one person,', () => {
  const anonymous = groupOf({ openness: 'anonymous' });

  it('there is no copy to be safe', async () => {
    await openCollect(anonymous);
    await counter('0 van 9 binnen');
    expect(screen.queryByRole('button', { name: /bestand$/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Dit apparaat rond laten gaan' })).toBeVisible();
  });

  it('a table can still hand in as a file', async () => {
    await putRound(anonymous, 'table');
    await addSheet(sheetOf(1, null));
    openScreens(paths.collect(anonymous.id), { [routePatterns.collect]: <CollectScreen /> });
    expect(await screen.findByRole('button', { name: 'Bewaar als bestand' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Bewaar alles als bestand' })).toBeNull();
  });
});
