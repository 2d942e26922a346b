import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HandInScreen } from '#src/features/handin/HandInScreen.tsx';
import { readJson } from '#src/formats/json/read-json.ts';
import { sheetsOf } from '#src/handin/hand-in.ts';
import { readMessage } from '#src/handin/message.ts';
import { readTypedCode } from '#src/handin/typed-code.ts';
import { instruments, standardInstrument } from '#src/instruments/registry.ts';
import { paths, routePatterns } from '#src/paths.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Desk } from '#src/storage/desks.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { changeSheet } from '#src/storage/sheets.ts';
import { groupHere, putGroup, roundOfGroup, sheetOfGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';

const page = pageForTests();
screensForTests();
// Nobody sees motion here, so the codes stand still.
beforeEach(() => page.setDeviceDark(true));

async function openHandIn(sheet: Partial<Sheet> = {}, desk: Partial<Desk> = {}, round = roundOfGroup()) {
  await putGroup({
    round,
    desk: { ownSheetId: 'sheet-001', ...desk },
    sheets: [sheetOfGroup(sheet)],
  });
  return openScreens(paths.handIn('sheet-001'), {
    [routePatterns.handIn]: <HandInScreen notFound={<p>not found</p>} loading={<p>one moment</p>} />,
  });
}

const region = async (name: string) => within(await screen.findByRole('region', { name }));

const talkative: Partial<Sheet> = {
  respondent: { partnerId: 'cafe0001-2', role: 'teacher', name: 'Ans' },
  answers: { B1: 4, B3: 'dk', R2: 2 },
  notes: {
    B1: { text: 'Bij de open dag bleek dat nog niet.', visibility: 'shared' },
    B3: { text: 'Dit is alleen voor mij.', visibility: 'private' },
  },
  themes: { interests: { trend: 'better', wish: 5 } },
  votes: ['B1'],
};

describe('before handing in one reads', () => {
  it('what goes along and what stays', async () => {
    await openHandIn(talkative, {}, roundOfGroup({ asks: ['role', 'name'] }));
    const goes = await region('Dit gaat mee');
    expect(goes.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'antwoorden op 3 van 12 stellingen',
      'je wens bij één thema',
      'hoe het een jaar geleden was, bij één thema',
      'één stelling waar je over wilt praten',
      'één toelichting',
      'van: Het Anker, docent, Ans',
    ]);
    const stays = await region('Dit blijft hier');
    expect(stays.getByText('één toelichting die alleen voor jou is')).toBeVisible();
  });

  it('that an anonymous hand-in does not tell who one is', async () => {
    await openHandIn(talkative, {}, roundOfGroup({ openness: 'anonymous' }));
    expect((await region('Dit blijft hier')).getByText(/dat gaat niet mee/)).toBeVisible();
    expect((await region('Dit gaat mee')).queryByText(/Ans|Anker/)).toBeNull();
  });
});

describe('the roads', () => {
  it('show a QR code', async () => {
    await openHandIn(talkative);
    expect(await screen.findByRole('img', { name: 'QR-code met je antwoorden' })).toBeVisible();
  });

  it('show more QR codes after each other when one wrote a lot, a step at a time where motion is not wanted', async () => {
    // Text without repetition, so that packing cannot make it short.
    const text = Array.from({ length: 900 }, (_, place) =>
      String.fromCharCode(192 + ((place * place * 7 + place * 13) % 380)),
    ).join('');
    const { user } = await openHandIn({ notes: { B1: { text, visibility: 'shared' } } });
    const first = await screen.findByRole('img', { name: /deel 1 van/ });
    const d = () => screen.getByRole('img').querySelector('path')?.getAttribute('d');
    const shown = d();
    expect(first).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(await screen.findByRole('img', { name: /deel 2 van/ })).toBeVisible();
    expect(d()).not.toBe(shown);
    await user.click(screen.getByRole('button', { name: 'Vorige' }));
    await screen.findByRole('img', { name: /deel 1 van/ });
    await user.click(screen.getByRole('button', { name: 'Speel af' }));
    expect(await screen.findByRole('img', { name: /deel 2 van/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Pauze' }));
  });

  it('give a code to read out that holds the answers, and say what it leaves out', async () => {
    const { user, inside } = await openHandIn(talkative);
    await user.click(await screen.findByText('Of lees een code voor'));
    const groups = [...inside.getByText(/^[0-9A-Z] [0-9A-Z] /).textContent.split(', ')].map((group) =>
      group.replaceAll(' ', ''),
    );
    const read = readTypedCode(groups.join(' '), roundOfGroup(), standardInstrument);
    expect(read).toMatchObject({ ok: true, sheet: { answers: { B1: 4, B3: 'dk', R2: 2 }, votes: ['B1'] } });
    expect(inside.getByText(/Dit gaat niet mee: één toelichting/)).toBeVisible();
  });

  it('copy a link that holds what may leave the device', async () => {
    const { user } = await openHandIn(talkative);
    await user.click(await screen.findByText('Of stuur een link'));
    await user.click(screen.getByRole('button', { name: 'Kopieer de link' }));
    expect(await screen.findByText('De link is gekopieerd.')).toBeVisible();
    const message = readMessage(await navigator.clipboard.readText());
    if (!message.ok || message.value.kind !== 'handIn') throw new Error('No hand-in in the link');
    const sheets = sheetsOf(message.value.handIn, roundOfGroup(), standardInstrument);
    expect(sheets.ok && sheets.value[0]?.notes).toEqual({ B1: talkative.notes?.['B1'] });
  });

  it('show the link to copy by hand where copying is not allowed', async () => {
    const { user } = await openHandIn(talkative);
    await user.click(await screen.findByText('Of stuur een link'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Kopieer de link' }));
    const link = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Kopieer de link hier/ });
    expect(readMessage(link.value)).toMatchObject({ ok: true, value: { kind: 'handIn' } });
  });

  it('make a file with the round and the own sheet, without what is only for oneself', async () => {
    const { user } = await openHandIn(talkative);
    await user.click(await screen.findByText('Of maak een bestand'));
    await user.click(screen.getByRole('button', { name: 'Bewaar het bestand' }));
    await screen.findByText(/Het bestand is bewaard/);
    const [{ name, file } = { name: '', file: new Blob() }] = page.downloads;
    expect(name).toBe('werkgroep-lob-inleveren.json');
    const text = await file.text();
    expect(text).not.toContain('alleen voor mij');
    const read = readJson(text, { instruments });
    expect(read.ok && read.file.rounds.map(({ sheets }) => sheets.map(({ id }) => id))).toEqual([
      ['sheet-001'],
    ]);
  });
});

describe('after handing in', () => {
  it('one says that it has arrived', async () => {
    const { user } = await openHandIn({ revision: 7 });
    await user.click(await screen.findByRole('button', { name: 'Ja, het is binnen' }));
    expect(await screen.findByText('Je hebt ingeleverd. Dank je wel.')).toBeVisible();
    expect((await groupHere()).desk.handedInRevision).toBe(7);
  });

  it('a later change has to be handed in again', async () => {
    await openHandIn({ revision: 7 }, { handedInRevision: 7 });
    await screen.findByText('Je hebt ingeleverd. Dank je wel.');
    await changeSheet('sheet-001', 7, (sheet) => ({ ...sheet, answers: { B1: 1 } }));
    expect(await screen.findByText(/Je hebt iets veranderd nadat je had ingeleverd/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ja, het is binnen' })).toBeVisible();
  });

  it('the device can be cleared, for good', async () => {
    const { user } = await openHandIn({ revision: 7 }, { handedInRevision: 7 });
    await user.click(await screen.findByRole('button', { name: 'Klaar, wis mijn antwoorden hier' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Deze reflectie van dit apparaat wissen?' }));
    expect(dialog.queryByRole('alert')).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Ja, wis alles' }));
    expect(await screen.findByText('at /')).toBeVisible();
    await until(async () => expect(await readGroup('round-01')).toBeNull());
  });

  it('clearing before that comes with a warning', async () => {
    const { user } = await openHandIn();
    await user.click(await screen.findByRole('button', { name: 'Klaar, wis mijn antwoorden hier' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('dan ben je ze misschien kwijt');
    await user.click(screen.getByRole('button', { name: 'Annuleer' }));
    expect((await groupHere()).sheets).toHaveLength(1);
  });
});

describe('there is nothing to hand in', () => {
  it('before the sheet is finished', async () => {
    await openHandIn({ finishedAt: null });
    expect(await screen.findByRole('link', { name: 'Naar de laatste bladzijde' })).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('on the device that collects', async () => {
    await openHandIn({}, { as: 'facilitator' });
    expect(await screen.findByRole('heading', { name: 'Je antwoorden tellen mee' })).toBeVisible();
  });

  it('of somebody else’s sheet', async () => {
    await openHandIn({}, { as: 'facilitator', ownSheetId: null });
    expect(await screen.findByText('not found')).toBeVisible();
  });
});
