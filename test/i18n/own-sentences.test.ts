import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#src/i18n/languages.ts';
import {
  ownAnswer,
  ownAnswerNumbered,
  ownLegend,
  ownRadar,
  ownRadarSentence,
  ownSubtitle,
  ownThemeFacts,
  ownTitle,
  type Speech,
} from '#src/i18n/own-sentences.ts';
import { startWords } from '#src/i18n/words.ts';
import type { Answer, Sheet } from '#src/domain/sheet.ts';
import { ownResult } from '#test/support/alone.ts';
import { speechIn } from '#test/support/speech.ts';

const speeches = new Map<Language, Speech>();
beforeAll(async () => {
  await startWords('nl');
  for (const language of ['nl', 'en'] as const) speeches.set(language, await speechIn(language));
});

function speech(language: Language): Speech {
  const found = speeches.get(language);
  if (!found) throw new Error(`No words in ${language}`);
  return found;
}

const statements = ['B1', 'B3', 'B6', 'R2', 'R3', 'R4', 'O1', 'O2', 'O3', 'P2', 'P5', 'P6'];

/** Findings of a quick sheet; answers in order, three for each of the four themes, `.` is skipped. */
function findings(drawn: string, sheet: Partial<Sheet> = {}) {
  const cells = drawn.split(/[\s|]+/);
  const answers = Object.fromEntries(
    statements.flatMap((id, place) => {
      const cell = cells[place] ?? '.';
      const answer = cell === 'dk' || cell === 'na' ? cell : (Number(cell) as Answer);
      return cell === '.' ? [] : [[id, answer]];
    }),
  );
  return ownResult({ answers, ...sheet }).findings;
}

describe('the title of one’s own result', () => {
  it.each<[string, string, Language, string]>([
    [
      'names the highest and the lowest theme',
      '4 4 3 | 5 5 4 | 2 1 2 | 3 3 3',
      'nl',
      'Relatie staat bij jou het hoogst, Organisatie het laagst',
    ],
    [
      'does so in English',
      '4 4 3 | 5 5 4 | 2 1 2 | 3 3 3',
      'en',
      'For you, Relationship stands highest and Organisation lowest',
    ],
    [
      'names all that stand equally high or low',
      '5 4 5 | 4 5 5 | 2 2 2 | 1 2 3',
      'nl',
      'Belangen en Relatie staan bij jou het hoogst, Organisatie en Proces het laagst',
    ],
    [
      'names them in English, too',
      '5 4 5 | 4 5 5 | 2 2 2 | 1 2 3',
      'en',
      'For you, Interests and Relationship stand highest and Organisation and Process lowest',
    ],
    [
      'says so when no theme stands out',
      '3 4 3 | 4 3 3 | 3 3 4 | 3 4 3',
      'nl',
      'Alle thema’s komen bij jou ongeveer gelijk uit',
    ],
    [
      'says so when only one theme has a mean',
      '. . . | 4 3 . | 2 dk na | . . 1',
      'nl',
      'Alleen over Relatie heb je genoeg ingevuld voor een beeld',
    ],
    [
      'says so when no theme has a mean, though something was answered',
      '4 . . | dk 3 dk | na na na | . . 1',
      'nl',
      'Nog te weinig antwoorden van 1 tot 5 voor een beeld',
    ],
    [
      'says so when nothing was answered',
      '. . . | . . . | . . . | . . .',
      'en',
      'Too few answers from 1 to 5 for a picture yet',
    ],
  ])('%s', (_, drawn, language, title) => {
    expect(ownTitle(findings(drawn), speech(language))).toBe(title);
  });
});

describe('the line below the title', () => {
  it('says how much was answered; don’t know and does not apply count as answers', () => {
    const some = findings('4 4 3 | dk dk 4 | na . . | 3 3 3');
    expect(ownSubtitle(some, speech('nl'))).toEqual([
      '10 van 12 stellingen',
      '2 keer ‘weet ik niet’',
      '1 keer ‘geldt niet’',
    ]);
    expect(ownSubtitle(some, speech('en'))).toEqual([
      '10 of 12 statements',
      '2 times ‘I don’t know’',
      '‘does not apply’ once',
    ]);
  });

  it('says no more than there is', () => {
    expect(ownSubtitle(findings('4'), speech('nl'))).toEqual(['1 van 12 stellingen']);
  });
});

describe('one’s own answer', () => {
  const { statements: four } = ownResult({ answers: { B1: 4, B3: 'dk', B6: 'na' } }).findings;

  it.each<[Language, string[], string[]]>([
    [
      'nl',
      ['Klopt meestal wel', 'Weet ik niet', 'Geldt niet', 'Overgeslagen'],
      ['4 · Klopt meestal wel', 'Weet ik niet', 'Geldt niet', 'Overgeslagen'],
    ],
    [
      'en',
      ['Mostly true', 'I don’t know', 'Does not apply', 'Skipped'],
      ['4 · Mostly true', 'I don’t know', 'Does not apply', 'Skipped'],
    ],
  ])('is in %s a step, don’t know, does not apply or skipped', (language, plain, numbered) => {
    const said = speech(language);
    expect(four.slice(0, 4).map((statement) => ownAnswer(statement, said))).toEqual(plain);
    expect(four.slice(0, 4).map((statement) => ownAnswerNumbered(statement, said))).toEqual(numbered);
  });
});

describe('the facts of a theme', () => {
  const some = findings('4 4 3 | 5 . .', {
    themes: { interests: { trend: 'worse', wish: 5 }, relationship: { trend: null, wish: 2 } },
  });

  it('are its mean, the wish and the trend, as far as there are any', () => {
    expect(ownThemeFacts(some, 'interests', speech('nl'))).toEqual([
      'gemiddeld 3,7',
      'over een jaar 5,0',
      'vergeleken met een jaar geleden: minder goed',
    ]);
    expect(ownThemeFacts(some, 'relationship', speech('en'))).toEqual([
      'too few answers for a mean',
      'in a year 2.0',
    ]);
    expect(ownThemeFacts(some, 'process', speech('nl'))).toEqual([
      'te weinig antwoorden voor een gemiddelde',
    ]);
  });

  it('are none for a theme that was not asked', () => {
    expect(ownThemeFacts(some, 'ambition', speech('nl'))).toEqual([]);
  });
});

describe('the radar in words', () => {
  it('says how many spokes there are and the mean of every theme', () => {
    const some = findings('4 4 3 | 5 5 4 | 2 1 2 | dk . .');
    expect(ownRadarSentence(some, speech('nl'))).toBe(
      'Radar met 12 onderwerpen, van 1 in het midden tot 5 aan de rand. Gemiddeld per thema: Belangen 3,7, Relatie 4,7, Organisatie 1,7 en Proces geen gemiddelde. Dezelfde cijfers staan in de tabellen.',
    );
    expect(ownRadarSentence(some, speech('en'))).toBe(
      'Radar of 12 facets, from 1 in the middle to 5 at the edge. Means per theme: Interests 3.7, Relationship 4.7, Organisation 1.7 and Process no mean. The same figures are in the tables.',
    );
  });

  it('has the names of a language', () => {
    const [first] = ownRadar(findings('4'), speech('en').words).sectors;
    expect([first?.name, first?.spokes.map(({ label }) => label)]).toEqual([
      'Interests',
      ['Voicing own interest', 'Shared interest', 'Discussing competition'],
    ]);
  });

  it('has a legend for its marks, the wish only where there is one', () => {
    const marks = [
      { mark: 'now', text: 'jouw antwoord' },
      { mark: 'mean', text: 'gemiddelde van het thema' },
    ];
    expect(ownLegend(speech('nl').t, findings('4'))).toEqual(marks);
    const wishing = findings('4', { themes: { process: { trend: null, wish: 5 } } });
    expect(ownLegend(speech('nl').t, wishing)).toEqual([
      ...marks,
      { mark: 'wish', text: 'waar je over een jaar wilt staan' },
    ]);
  });
});
