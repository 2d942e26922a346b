import { beforeAll, describe, expect, it } from 'vitest';
import type { Round } from '#src/domain/round.ts';
import { invitationSheet } from '#src/features/setup/invitation-sheet.ts';
import { qrPicture } from '#src/handin/qr/make.ts';
import type { Language } from '#src/i18n/languages.ts';
import { loadGroupWords, startWords, wordsIn } from '#src/i18n/words.ts';
import { groupOf } from './groups.ts';

beforeAll(async () => {
  await startWords('nl');
  await loadGroupWords();
});

const picture = qrPicture('HTTPS://EXAMPLE.ORG/#/I/ABC');

async function sheetOf(given: Partial<Round> = {}, language: Language = 'nl') {
  return invitationSheet(groupOf(given), 'participant', {
    t: await wordsIn(language),
    language,
    picture,
    address: 'https://example.org/',
    now: new Date('2026-11-24T09:00:00.000Z'),
  });
}
const textsOf = async (given: Partial<Round> = {}, language: Language = 'nl') =>
  (await sheetOf(given, language)).blocks.flatMap((block) => ('text' in block ? [block.text] : []));

describe('the invitation on paper', () => {
  it('says what to do, why, and who sees what', async () => {
    expect((await sheetOf()).title).toBe('Doe mee: Werkgroep LOB');
    expect(await textsOf()).toEqual([
      '24 november 2026 · Gevraagd door Anna',
      'Zo doe je mee',
      '1. Scan de code met de camera van je telefoon.',
      '2. Vul alleen in. Het blijft op je eigen telefoon tot je inlevert.',
      '3. Klaar? Houd je telefoon voor de camera van wie dit leidt.',
      'Waarom',
      'We kijken samen terug.',
      'Wie ziet wat',
      'Alleen wij.',
      'Deze reflectie is open: bij het resultaat is te zien wat elke organisatie koos. Meedoen is vrij.',
    ]);
  });

  it('says our own words where nobody wrote others, and from how many answers an anonymous one shows something', async () => {
    const texts = await textsOf({
      host: '',
      purpose: '',
      openness: 'anonymous',
      minimum: 4,
      rehearsal: true,
    });
    expect(texts[0]).toBe('24 november 2026 · Oefening');
    expect(texts[texts.indexOf('Waarom') + 1]).toMatch(/^We willen samen zien waar we het over eens zijn/);
    expect(texts.at(-1)).toMatch(/^Deze reflectie is anoniem: er is pas iets te zien vanaf 4 antwoorden\./);
  });

  it('is in the language of the screen', async () => {
    expect(await textsOf({}, 'en')).toContain('1. Scan the code with the camera of your phone.');
  });

  it('has the code in the middle, unchanged but for its place', async () => {
    const figure = (await sheetOf()).blocks.find((block) => block.kind === 'figure');
    if (figure?.kind !== 'figure') throw new Error('There is no code');
    expect(figure.caption).toContain('https://example.org/');
    expect(figure.picture.width).toBe(picture.width * 1.5);
    expect(figure.picture.height).toBe(picture.height);
    const side = picture.width;
    expect(figure.picture.prims[0]).toMatchObject({
      d: `M${String(side / 4)} 0L${String(side * 1.25)} 0L${String(side * 1.25)} ${String(side)}L${String(side / 4)} ${String(side)}Z`,
    });
  });
});
