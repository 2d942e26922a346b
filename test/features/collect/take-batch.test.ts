import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handInLink, handInQrTexts, packHandIn } from '#src/handin/hand-in.ts';
import { invitationLink } from '#src/handin/invitation.ts';
import { PartCollector } from '#src/handin/parts.ts';
import { readTypedCode, typedCodeOf } from '#src/handin/typed-code.ts';
import { openFile } from '#src/features/collect/open-file.ts';
import { type Opened, openText } from '#src/features/collect/open-text.ts';
import { importIdsOf, type OpenedItem, takeBatch } from '#src/features/collect/take-batch.ts';
import { takeOut } from '#src/storage/take-out.ts';
import { readBlob } from '#src/formats/json/read-blob.ts';
import { readFileInWorker } from '#src/formats/json/read-in-worker.ts';
import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import { noTalk } from '#src/domain/merge-talk.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { listArrivals, undoArrival } from '#src/storage/arrivals.ts';
import { subscribe } from '#src/storage/changes.ts';
import { changeSetup } from '#src/storage/group-rounds.ts';
import { listSheets } from '#src/storage/sheets.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { freshStorage } from '#test/support/storage.ts';
import { arrivalOf, groupOf, putRound, sheetOf } from './group.ts';

// There are no workers here; what a worker does is done in this thread.
vi.mock('#src/formats/json/read-in-worker.ts', () => ({ readFileInWorker: vi.fn() }));

const round = groupOf();
const collecting = { round, instrument: standardInstrument };
const app = 'https://example.org/spiegel/';
const now = '2026-11-24T10:00:00.000Z';

beforeEach(() => {
  freshStorage();
  vi.mocked(readFileInWorker).mockReset().mockImplementation(readBlob);
});

const linkOf = (given: Sheet[], of = round) => handInLink(app, packHandIn(of, standardInstrument, given));
const open = (text: string): OpenedItem => ({
  source: null,
  opened: openText(text, collecting, new PartCollector()),
});
const itemOf = (opened: Opened): OpenedItem => ({ source: null, opened });
const kindsOf = ({ lines }: { lines: { told: { kind: string } }[] }) => lines.map(({ told }) => told.kind);
const idsHere = async () => (await listSheets(round.id)).map(({ id }) => id);

describe('a link', () => {
  it('brings its sheet, once', async () => {
    await putRound();
    const link = linkOf([sheetOf(1, 0)]);
    expect(kindsOf(await takeBatch(round.id, [open(link)], 'link'))).toEqual(['added']);
    const again = await takeBatch(round.id, [open(link)], 'link');
    expect(kindsOf(again)).toEqual(['same']);
    expect(importIdsOf(again.lines)).toEqual([]);
    expect(await idsHere()).toEqual([sheetOf(1, 0).id]);
    expect((await listArrivals(round.id)).map(({ road }) => road)).toEqual(['link']);
  });

  it('with changed answers replaces what was handed in before, and undoing puts that back', async () => {
    await putRound();
    await takeBatch(round.id, [open(linkOf([sheetOf(1, 0)]))], 'link');
    const changed = sheetOf(1, 0, { revision: 2, answers: { B1: 2 } });
    const batch = await takeBatch(round.id, [open(linkOf([changed]))], 'link');
    expect(kindsOf(batch)).toEqual(['raised']);
    expect((await listSheets(round.id)).map(({ answers }) => answers)).toEqual([{ B1: 2 }]);
    await undoArrival(importIdsOf(batch.lines), now);
    expect((await listSheets(round.id)).map(({ answers }) => answers)).toEqual([{ B1: 4 }]);
  });

  it('of another round is set aside with the name of that round, when it is here', async () => {
    await putRound();
    const other = groupOf({ id: 'ffffffffffffffffffffffff', name: 'Techniek' });
    const link = linkOf([sheetOf(1, 0, { roundId: other.id })], other);
    const unknown = await takeBatch(round.id, [open(link)], 'link');
    expect(unknown.lines[0]?.told).toMatchObject({ reason: 'otherRound', roundName: null });
    await putRound(other);
    const known = await takeBatch(round.id, [open(link)], 'link');
    expect(known.lines[0]?.told).toMatchObject({ reason: 'otherRound', roundName: 'Techniek' });
    expect(await idsHere()).toEqual([]);
  });

  it('that was made with an earlier set-up is set aside', () => {
    const earlier = { ...round, asks: ['role' as const] };
    expect(open(linkOf([sheetOf(1, 0)], earlier)).opened).toEqual({
      kind: 'notTaken',
      why: { reason: 'otherSetup' },
    });
  });

  it('that is an invitation, foreign, or cut off is told apart', () => {
    const why = (text: string) => open(text).opened;
    expect(why(invitationLink(app, round, 'participant'))).toMatchObject({ why: { reason: 'invitation' } });
    expect(why('https://example.org/menu')).toMatchObject({ why: { reason: 'notOurs' } });
    expect(why(linkOf([sheetOf(1, 0)]).slice(0, -6))).toMatchObject({ kind: 'notTaken' });
  });
});

describe('a table', () => {
  const people = Array.from({ length: 9 }, (_, place) =>
    sheetOf(place + 1, place % 3, {
      openAnswers: { O1: `Wat opvalt bij ${String(place)}: ${'zeker, '.repeat(20 + place)}` },
    }),
  );

  it('comes in as a sequence in any order, each person once', async () => {
    await putRound();
    const texts = handInQrTexts(packHandIn(round, standardInstrument, people));
    const parts = new PartCollector();
    const opened = texts.toReversed().map((text) => openText(text, collecting, parts));
    expect(opened.slice(0, -1).every(({ kind }) => kind === 'part')).toBe(true);
    const whole = opened.at(-1) ?? { kind: 'part', have: 0, total: 0 };
    const batch = await takeBatch(round.id, [itemOf(whole)], 'qr');
    expect(kindsOf(batch)).toEqual(people.map(() => 'added'));
    expect(batch.finished).toBe(9);
    expect((await listArrivals(round.id)).every(({ road }) => road === 'table')).toBe(true);
  });

  it('handed in again with one more brings only that one, and each can be taken out alone', async () => {
    await putRound();
    await takeBatch(round.id, [open(linkOf(people.slice(0, 2)))], 'link');
    const batch = await takeBatch(round.id, [open(linkOf(people.slice(0, 3)))], 'link');
    expect(kindsOf(batch)).toEqual(['same', 'same', 'added']);
    const first = (await listArrivals(round.id)).find(({ sheetId }) => sheetId === people[0]?.id);
    await undoArrival([first?.importId ?? ''], now);
    expect(await idsHere()).toEqual([people[1]?.id, people[2]?.id]);
  });
});

describe('a file', () => {
  const fileOf = (rounds: Pick<RoundWithSheets, 'round' | 'sheets'>[]) =>
    writeJson(
      rounds.map((told) => ({ ...told, ...noTalk })),
      { now },
    );

  it('gives this round’s sheets; other rounds in it are set aside', async () => {
    await putRound();
    const other = groupOf({ id: 'ffffffffffffffffffffffff', name: 'Techniek' });
    const opened = await openFile(
      fileOf([
        { round, sheets: [sheetOf(1, 0), sheetOf(2, null)] },
        { round: other, sheets: [] },
      ]),
      collecting,
    );
    const batch = await takeBatch(round.id, opened.map(itemOf), 'file');
    expect(kindsOf(batch)).toEqual(['added', 'added', 'notTaken']);
  });

  it.each([
    ['without answers', () => fileOf([{ round, sheets: [] }]), { reason: 'nothing' }],
    ['that is a letter', () => new Blob(['Beste allemaal']), { reason: 'file' }],
  ])('%s is refused', async (_, file, why) => {
    expect(await openFile(file(), collecting)).toMatchObject([{ kind: 'notTaken', why }]);
  });

  it('with a sheet that is not finished says so', async () => {
    await putRound();
    const opened = await openFile(
      fileOf([{ round, sheets: [sheetOf(1, 0, { finishedAt: null })] }]),
      collecting,
    );
    const batch = await takeBatch(round.id, opened.map(itemOf), 'file');
    expect(batch.lines.map(({ told }) => told)).toMatchObject([{ kind: 'notTaken', reason: 'unfinished' }]);
  });
});

describe('a typed code', () => {
  const codeItem = (sheet: Sheet): OpenedItem => {
    const read = readTypedCode(typedCodeOf(round, standardInstrument, sheet), round, standardInstrument);
    if (!read.ok) throw new Error(read.reason);
    return itemOf({ kind: 'arrivals', arrivals: [{ roundId: round.id, setupKey: null, sheet: read.sheet }] });
  };

  it('makes room for the full sheet of the same person', async () => {
    await putRound();
    await takeBatch(round.id, [codeItem(sheetOf(1, 0))], 'code');
    const batch = await takeBatch(round.id, [open(linkOf([sheetOf(1, 0)]))], 'link');
    expect(kindsOf(batch)).toEqual(['added']);
    expect(await idsHere()).toEqual([sheetOf(1, 0).id]);
  });

  it('with other answers leads to a question, and nothing is stored before the answer', async () => {
    await putRound();
    await takeBatch(round.id, [codeItem(sheetOf(1, 0))], 'code');
    const changed = codeItem(sheetOf(1, 0, { answers: { B1: 1 } }));
    const batch = await takeBatch(round.id, [changed], 'code');
    expect(batch.lines).toEqual([]);
    expect(batch.unsure.map(({ stored }) => stored.answers)).toEqual([{ B1: 4 }]);
    const answered = await takeBatch(round.id, [changed], 'code', 'same');
    expect(kindsOf(answered)).toEqual(['raised']);
    expect((await listSheets(round.id)).map(({ answers }) => answers)).toEqual([{ B1: 1 }]);
  });
});

it('what was taken out is put back, but not into another set-up', async () => {
  await putRound();
  const batch = await takeBatch(round.id, [open(linkOf([sheetOf(1, 0), sheetOf(2, 1)]))], 'link');
  const taken = await takeOut(round.id, importIdsOf(batch.lines));
  if (!taken.ok) throw new Error(taken.reason);
  const { arrivals, road } = taken.value;
  expect([await idsHere(), road]).toEqual([[], 'table']);
  await changeSetup(round.id, (standing) => ({ ...standing, openness: 'anonymous' }));
  const refused = await takeBatch(round.id, [itemOf({ kind: 'arrivals', arrivals })], road);
  expect(refused.lines.map(({ told }) => told)).toMatchObject([
    { kind: 'notTaken', reason: 'otherSetup' },
    { kind: 'notTaken', reason: 'otherSetup' },
  ]);
  await changeSetup(round.id, (standing) => ({ ...standing, openness: 'open' }));
  await takeBatch(round.id, [itemOf({ kind: 'arrivals', arrivals })], road);
  expect(await idsHere()).toEqual([sheetOf(1, 0).id, sheetOf(2, 1).id]);
});

it('three hundred sheets in one file are told to the screens once', async () => {
  await putRound();
  const people = Array.from({ length: 300 }, (_, place) => arrivalOf(sheetOf(place + 1, 0)));
  const heard = vi.fn();
  const end = subscribe(heard);
  const batch = await takeBatch(round.id, [itemOf({ kind: 'arrivals', arrivals: people })], 'file');
  end();
  expect([batch.finished, new Set(importIdsOf(batch.lines)).size]).toEqual([300, 300]);
  expect(heard).toHaveBeenCalledTimes(1);
});

it('two at once do not miss each other', async () => {
  await putRound();
  const link = linkOf([sheetOf(1, 0)]);
  const both = await Promise.all([
    takeBatch(round.id, [open(link)], 'link'),
    takeBatch(round.id, [open(link)], 'qr'),
  ]);
  expect(both.map(kindsOf)).toEqual([['added'], ['same']]);
  expect(await idsHere()).toHaveLength(1);
});

it('a round that is gone says so', async () => {
  const batch = await takeBatch(round.id, [open(linkOf([sheetOf(1, 0)]))], 'link');
  expect(batch.lines.map(({ told }) => told)).toEqual([{ kind: 'failed', reason: 'gone' }]);
});
