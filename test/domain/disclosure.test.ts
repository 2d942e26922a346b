import { describe, expect, it, test } from 'vitest';
import { disclose, type Disclosure, discloseGroup, type Refusal } from '#src/domain/disclosure.ts';
import type { Findings } from '#src/domain/findings.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { aloneRound, groupRound, partners, showing, smallInstrument } from '#test/support/rounds.ts';
import { partnerIdOf, sheets } from '#test/support/sheets.ts';

const six = sheets(`
  partner | B1 B2 B3 B4 | R1 R2 | interests:wish interests:trend
  north   | 5  4  2  4  | 1  3  | 5              better
  north   | 4  4  2  dk | 1  3  | 5              better
  north   | 4  4  2  dk | 1  .  | 5              same
  south   | 4  4  2  na | 1  .  | 5              same
  south   | 1  4  3  3  | 5  .  | .              .
  south   | 4  .  .  2  | 5  .  | .              .
`);
const anonymous = groupRound({ openness: 'anonymous', partners: partners({ north: 'vmbo', south: 'mbo' }) });

function findingsOf(disclosure: Disclosure): Findings {
  if (!disclosure.ok) throw new Error(`Nothing is shown: ${disclosure.reason}`);
  return disclosure.findings;
}

function statementIn(findings: Findings, statementId: string) {
  return findings.statements.find((one) => one.statementId === statementId);
}

function named(sheet: Sheet, name: string): Sheet {
  return { ...sheet, respondent: { ...sheet.respondent, name } };
}

function withNotes(people: readonly Sheet[], statementId: string, texts: readonly string[]): Sheet[] {
  return people.map((sheet, index) => ({
    ...sheet,
    notes: { [statementId]: { text: texts[index] ?? '', visibility: 'shared' } },
  }));
}

describe('a round alone', () => {
  it('is open to its one person, also before it is finished', () => {
    const own = sheets('B1 finished\n4 no');
    const findings = findingsOf(disclose(aloneRound(), smallInstrument, own));
    expect(findings.people).toBe(1);
    expect(statementIn(findings, 'B1')).toMatchObject({ mean: 4, dots: [4], pattern: null, tooFew: false });
  });

  it('has nothing to show without a sheet', () => {
    expect(disclose(aloneRound(), smallInstrument, [])).toEqual({
      ok: false,
      reason: 'tooFewSheets',
      finished: 0,
      minimum: 1,
    });
  });
});

describe('an open group round', () => {
  it('shows nothing before the reveal, only how many have handed in', () => {
    expect(disclose(groupRound({ revealedAt: null }), smallInstrument, six)).toEqual({
      ok: false,
      reason: 'notRevealed',
      finished: 6,
    });
  });

  it('shows everything after it, also of few people', () => {
    const findings = findingsOf(disclose(groupRound(), smallInstrument, six.slice(0, 2)));
    expect(statementIn(findings, 'B1')).toMatchObject({ n: 2, mean: 4.5, tooFew: false });
  });

  it('leaves out sheets that are not finished', () => {
    const people = sheets(`
      B1 finished
      5  yes
      1  no
    `);
    expect(findingsOf(disclose(groupRound(), smallInstrument, people))).toMatchObject({ people: 1 });
    expect(disclose(groupRound(), smallInstrument, people.slice(1))).toEqual({
      ok: false,
      reason: 'notFinished',
      unfinished: 1,
    });
  });

  it('can give each organisation one voice', () => {
    const findings = findingsOf(
      disclose(groupRound(), smallInstrument, six.slice(1, 5), { weighting: 'organisation' }),
    );
    // north 4, south 2.5
    expect(findings.weighting).toBe('organisation');
    expect(statementIn(findings, 'B1')?.mean).toBe(3.25);
  });

  it('tells who gave which step, lowest first, and nobody who gave none', () => {
    const people = sheets(`
      partner | B4
      south   | 3
      north   | 4
      north   | dk
      .       | 3
      north   | 3
    `).map((sheet, index) => (index === 1 ? named(sheet, 'Noor') : sheet));
    const [north, south] = [partnerIdOf('north'), partnerIdOf('south')];
    expect(statementIn(findingsOf(disclose(groupRound(), smallInstrument, people)), 'B4')?.who).toEqual([
      { step: 3, partnerId: north, name: null },
      { step: 3, partnerId: south, name: null },
      { step: 3, partnerId: null, name: null },
      { step: 4, partnerId: north, name: 'Noor' },
    ]);
    const apart = findingsOf(discloseGroup(groupRound(), smallInstrument, people, [south]));
    expect(statementIn(apart, 'B4')?.who).toEqual([{ step: 3, partnerId: south, name: null }]);
  });

  it('shows any partners apart', () => {
    const south = findingsOf(discloseGroup(groupRound(), smallInstrument, six, [partnerIdOf('south')]));
    expect(south.people).toBe(3);
    expect(statementIn(south, 'B1')?.dots).toEqual([1, 4, 4]);
    expect(discloseGroup(groupRound(), smallInstrument, six, [partnerIdOf('west')])).toMatchObject({
      reason: 'tooFewSheets',
    });
  });
});

describe('an anonymous round', () => {
  it('shows nothing of fewer people than its minimum', () => {
    expect(disclose(showing(anonymous, six.slice(0, 4)), smallInstrument, six.slice(0, 4))).toEqual({
      ok: false,
      reason: 'tooFewSheets',
      finished: 4,
      minimum: 5,
    });
    const unfinished = six.map((sheet, index) => (index < 2 ? { ...sheet, finishedAt: null } : sheet));
    expect(disclose(showing(anonymous, unfinished), smallInstrument, unfinished)).toMatchObject({
      reason: 'tooFewSheets',
    });
  });

  const findings = findingsOf(disclose(showing(anonymous, six), smallInstrument, six));

  it('shows a statement with enough answers, the one voice apart too', () => {
    expect(statementIn(findings, 'B1')).toMatchObject({
      counts: [1, 0, 0, 4, 1],
      dots: [1, 4, 4, 4, 4, 5],
      pattern: 'oneVoiceApart',
      tooFew: false,
    });
  });

  it('tells of no step who gave it, not even which organisation', () => {
    const people = six.map((sheet) => named(sheet, 'Noor'));
    const whole = findingsOf(disclose(showing(anonymous, people), smallInstrument, people));
    expect(whole.statements.flatMap(({ who }) => who)).toEqual([]);
    const lower = showing({ ...anonymous, minimum: 3 }, people);
    const north = findingsOf(discloseGroup(lower, smallInstrument, people, [partnerIdOf('north')]));
    expect(statementIn(north, 'B1')).toMatchObject({ n: 3, who: [] });
  });

  it('shows of a statement with too few answers that there are too few, and nothing else', () => {
    const people = withNotes(six, 'B4', ['A note']).map((sheet) => ({ ...sheet, votes: ['B4'] }));
    const { statements, topics } = findingsOf(disclose(showing(anonymous, people), smallInstrument, people));
    expect(statements.find((one) => one.statementId === 'B4')).toEqual({
      themeId: 'interests',
      facetId: 'B4',
      statementId: 'B4',
      counts: [0, 0, 0, 0, 0],
      n: 0,
      dontKnow: 0,
      notApplicable: 0,
      skipped: 0,
      mean: null,
      median: null,
      dots: [],
      spread: null,
      pattern: null,
      manyDontKnow: false,
      votes: 0,
      notes: [],
      tooFew: true,
      who: [],
    });
    expect(topics.map((topic) => topic.statementId)).not.toContain('B4');
  });

  it('computes a theme without the statements that are held back', () => {
    // B1 22/6 of six people, B2 20/5 and B3 11/5 of five
    expect(findings.themes[0]?.n).toBe(5);
    expect(findings.themes[0]?.mean).toBeCloseTo((22 / 6 + 4 + 2.2) / 3, 12);
  });

  it('tells of a theme no more than of its statements: not what the one said who answered only the first', () => {
    // Means of persons' scores would be 5 of five people, and five times four steps are 100: B1 of the sixth is 26 - 25.
    const people = sheets(`
      B1 B2 B3 B4
      5  5  5  5
      5  5  5  5
      5  5  5  5
      5  5  5  5
      5  5  5  5
      1  .  .  .
    `);
    const [theme] = findingsOf(disclose(showing(anonymous, people), smallInstrument, people)).themes;
    expect(theme?.n).toBe(5);
    expect(theme?.mean).toBeCloseTo((26 / 6 + 15) / 4, 12);
  });

  it('shows no theme value, wish or trend of too few people', () => {
    const [interests, relationship] = findings.themes;
    expect(interests).toMatchObject({ wish: null, wishes: 0, gap: null });
    expect(interests?.trend).toEqual({ better: 0, same: 0, worse: 0, absent: 0 });
    const fewScores = six.map((sheet, index) =>
      index < 2 ? sheet : { ...sheet, answers: { B1: 4 as const } },
    );
    expect(
      findingsOf(disclose(showing(anonymous, fewScores), smallInstrument, fewScores)).themes[0],
    ).toMatchObject({
      mean: null,
      n: 0,
    });
    expect(relationship).toMatchObject({ n: 6 });
  });

  it('has no gap where there are wishes but too few theme scores', () => {
    const people = sheets(`
      B1 B2 B3 B4 | interests:wish
      4  .  .  .  | 5
      4  .  .  .  | 5
      4  .  .  .  | 5
      4  .  .  .  | 5
      4  4  4  4  | 5
    `);
    expect(findingsOf(disclose(showing(anonymous, people), smallInstrument, people)).themes[0]).toMatchObject(
      {
        mean: null,
        wish: 5,
        wishes: 5,
        gap: null,
      },
    );
  });

  it('says nothing about organisations', () => {
    const people = sheets(`
      partner | B1
      north   | 1
      north   | 1
      south   | 3
      south   | 3
      east    | 5
      east    | 5
    `);
    const look = { weighting: 'organisation' } as const;
    expect(findingsOf(disclose(groupRound(), smallInstrument, people)).difference).toBe('between');
    expect(findingsOf(disclose(showing(anonymous, people), smallInstrument, people, look))).toMatchObject({
      difference: null,
      weighting: 'person',
    });
  });

  it('shuffles the notes of each statement, whatever order they came in', () => {
    const people = withNotes(six, 'B1', ['delta', 'alfa', 'charlie', 'bravo']);
    const reversed = (count: number) => [...Array(count).keys()].reverse();
    const notes = (given: Sheet[], shuffle?: (count: number) => number[]) =>
      statementIn(
        findingsOf(disclose(showing(anonymous, given), smallInstrument, given, shuffle ? { shuffle } : {})),
        'B1',
      )?.notes;
    expect(notes(people, reversed)).toEqual(['delta', 'charlie', 'bravo', 'alfa']);
    expect(notes(people.toReversed(), reversed)).toEqual(['delta', 'charlie', 'bravo', 'alfa']);
    expect(notes(people)).toEqual(['alfa', 'bravo', 'charlie', 'delta']);
  });

  it('keeps the notes of an open round as they came', () => {
    const people = withNotes(six, 'B1', ['delta', 'alfa']);
    expect(statementIn(findingsOf(disclose(groupRound(), smallInstrument, people)), 'B1')?.notes).toEqual([
      'delta',
      'alfa',
    ]);
  });
});

describe('an anonymous round that took in late sheets', () => {
  const round = { ...anonymous, minimum: 3 };
  const early = sheets(`
    B1 B2 B3 B4
    4  4  4  4
    4  4  4  4
    4  4  4  4
  `);
  // Enough people answered B1 and enough B2, but only one of them both: one has a score in the theme.
  const late = sheets(`
    B1 B2 B3 B4
    1  .  .  .
    1  .  dk .
    1  1  .  .
    .  1  .  .
    .  1  .  2
  `).map((sheet) => ({ ...sheet, id: `late-${sheet.id}` }));
  const all = [...early, ...late];
  const { statements, themes, people } = findingsOf(
    disclose(showing(round, early, late), smallInstrument, all),
  );

  it('adds what enough of them said', () => {
    expect(people).toBe(8);
    expect(statements[0]).toMatchObject({ counts: [3, 0, 0, 3, 0], mean: 2.5, skipped: 2, tooFew: false });
  });

  it('keeps what was there of a statement that too few of them answered, and counts nobody as skipping it', () => {
    for (const one of statements.slice(2, 4)) {
      expect(one).toMatchObject({ n: 3, mean: 4, dontKnow: 0, skipped: 0, tooFew: false });
    }
  });

  it('has of a theme the mean of its statements, and says of how few people the smallest of them is', () => {
    // B1 and B2 2.5 of six people, B3 and B4 still 4 of three
    expect(themes[0]).toMatchObject({ mean: 3.25, n: 3 });
  });

  it('has no mean of a theme of which less than half can be shown', () => {
    const apart = findingsOf(disclose(showing(round, late), smallInstrument, late));
    expect(apart.themes[0]).toMatchObject({ mean: 1, n: 3 });
    const fewer = late.map((sheet) => ({ ...sheet, answers: { ...sheet.answers, B2: 'dk' as const } }));
    const none = findingsOf(disclose(showing(round, fewer), smallInstrument, fewer));
    expect(none.themes[0]).toMatchObject({ mean: null, n: 0 });
  });

  it('shows nothing of sheets that were not taken in, nor of a batch of which one is missing here', () => {
    expect(findingsOf(disclose(showing(round, early), smallInstrument, all)).people).toBe(3);
    const rest = findingsOf(disclose(showing(round, early, late), smallInstrument, all.slice(0, -1)));
    expect(rest.people).toBe(3);
    expect(disclose(showing(round, early), smallInstrument, all.slice(1))).toMatchObject({
      reason: 'tooFewSheets',
    });
  });

  it('does not count the joint sheet, which is no person’s', () => {
    const joint = { ...groupRound(), jointSheetId: early[0]?.id ?? null };
    expect(findingsOf(disclose(joint, smallInstrument, early)).people).toBe(2);
  });
});

describe('a group of partners in an anonymous round', () => {
  const tooFewApart: Refusal = { ok: false, reason: 'tooFewApart', minimum: 3 };
  const round = groupRound({
    openness: 'anonymous',
    minimum: 3,
    partners: partners({ north: 'vmbo', south: 'vmbo', east: 'mbo', west: 'company', hill: 'company' }),
  });
  /** So many people of each named partner, all with the same answer to B1. */
  function people(counts: Record<string, number>): Sheet[] {
    const rows = Object.entries(counts).flatMap(([name, count]) => Array<string>(count).fill(`${name} 4`));
    return sheets(['partner B1', ...rows].join('\n'));
  }

  test.each([
    ['one of two large partners', { north: 3, south: 3 }, ['north'], 3],
    ['all partners of a kind together', { north: 1, south: 2, east: 3 }, ['north', 'south'], 3],
    ['a kind of which one partner is large', { north: 5, south: 1, east: 3, west: 3 }, ['north', 'south'], 6],
    ['small kinds together', { north: 3, east: 1, west: 1, hill: 1 }, ['east', 'west', 'hill'], 3],
    ['a partner beside people without any', { north: 3, '.': 3 }, ['north'], 3],
    ['partners, also when one of them has no sheets', { north: 3, east: 3 }, ['north', 'south'], 3],
  ])('is shown: %s', (_, counts, names, size) => {
    const given = people(counts);
    const shown = discloseGroup(showing(round, given), smallInstrument, given, names.map(partnerIdOf));
    expect(findingsOf(shown).people).toBe(size);
  });

  test.each([
    ['it is too small', { north: 2, east: 5 }, ['north']],
    ['the rest is too small', { north: 5, east: 2 }, ['north']],
    ['there is no rest', { north: 3, east: 3 }, ['north', 'east']],
    ['nobody of it answered', { north: 6 }, ['east']],
    ['a partner left out of its kind is too small', { north: 3, south: 1, east: 3 }, ['north']],
    ['the others could be worked out from all views together', { north: 3, east: 3, west: 2 }, ['north']],
  ])('is not shown when %s', (_, counts, names) => {
    const given = people(counts);
    const refused = discloseGroup(showing(round, given), smallInstrument, given, names.map(partnerIdOf));
    expect(refused).toEqual(tooFewApart);
  });

  it('has no texts, of the whole there are', () => {
    const given = withNotes(people({ north: 3, east: 3 }), 'B1', ['alfa', 'bravo', 'charlie', 'delta']);
    const shown = showing(round, given);
    const north = findingsOf(discloseGroup(shown, smallInstrument, given, [partnerIdOf('north')]));
    expect(statementIn(north, 'B1')).toMatchObject({ n: 3, notes: [] });
    expect(statementIn(findingsOf(disclose(shown, smallInstrument, given)), 'B1')?.notes).toHaveLength(4);
  });

  it('is not shown before the reveal either', () => {
    const hidden = { ...round, revealedAt: null };
    expect(
      discloseGroup(hidden, smallInstrument, people({ north: 3, east: 3 }), [partnerIdOf('north')]),
    ).toMatchObject({ reason: 'notRevealed' });
  });

  it('shows no statement that too few of the rest answered: the whole less the group would show those', () => {
    const answers = sheets(`
      partner | B1 B2
      north   | 4  2
      north   | 4  2
      north   | 4  2
      east    | 3  5
      east    | 3  .
      east    | 3  .
    `);
    const north = findingsOf(
      discloseGroup(showing(round, answers), smallInstrument, answers, [partnerIdOf('north')]),
    );
    expect(statementIn(north, 'B1')).toMatchObject({ mean: 4, tooFew: false });
    expect(statementIn(north, 'B2')).toMatchObject({ n: 0, tooFew: true });
    expect(
      statementIn(findingsOf(disclose(showing(round, answers), smallInstrument, answers)), 'B2'),
    ).toMatchObject({ n: 4 });
  });
});
