import { describe, expect, it } from 'vitest';
import { disclose, discloseGroup } from '#src/domain/disclosure.ts';
import type { PartsFinding } from '#src/domain/findings.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { asksParts, groupRound, instrumentWithParts, partners, showing } from '#test/support/rounds.ts';
import { partnerIdOf, sheets } from '#test/support/sheets.ts';

const open = groupRound({ ...asksParts, partners: partners({ north: 'vmbo', south: 'mbo' }) });
const anonymous: Round = { ...open, openness: 'anonymous', minimum: 3 };

const five = sheets(`
  partner | B1 | form:F1 form:F2 | dilemma:D1 dilemma:D2
  north   | 4  | now     wanted  | 1>3        .
  north   | 4  | now     not     | 2>3        4>.
  north   | 4  | wanted  .       | 2>5        .>2
  south   | 2  | not     .       | 5>.        .
  south   | 2  | now     .       | .          .
`);

function partsOf(round: Round, people: readonly Sheet[]): PartsFinding {
  const disclosure = disclose(round, instrumentWithParts, people);
  if (!disclosure.ok) throw new Error(`Nothing is shown: ${disclosure.reason}`);
  return disclosure.findings.parts;
}

/** One text each, in the order of the people; none for who is not named. */
function saying(people: readonly Sheet[], say: (text: string) => Partial<Sheet>, texts: string[]): Sheet[] {
  return people.map((sheet, index) => ({ ...sheet, ...say(texts[index] ?? '') }));
}

describe('what a group says beside the statements', () => {
  it('is how many do a form of working together now, want it, or do not', () => {
    expect(partsOf(open, five).forms).toEqual([
      { formId: 'F1', now: 3, wanted: 1, not: 1 },
      { formId: 'F2', now: 0, wanted: 1, not: 1 },
    ]);
  });

  it('is where people stand between the ends of a dilemma, now and wished for', () => {
    const none = { counts: [0, 0, 0, 0, 0], n: 0, mean: null };
    expect(partsOf(open, five).dilemmas).toEqual([
      {
        dilemmaId: 'D1',
        now: { counts: [1, 2, 0, 0, 1], n: 4, mean: 2.5 }, // 1 + 2 + 2 + 5 = 10
        wish: { counts: [0, 0, 2, 0, 1], n: 3, mean: 11 / 3 }, // 3 + 3 + 5
      },
      {
        dilemmaId: 'D2',
        now: { counts: [0, 0, 0, 1, 0], n: 1, mean: 4 },
        wish: { counts: [0, 1, 0, 0, 0], n: 1, mean: 2 },
      },
    ]);
    expect(partsOf(open, five.slice(4)).dilemmas[0]).toEqual({ dilemmaId: 'D1', now: none, wish: none });
  });

  it('is what each seeks and offers, side by side, with who said it; nobody who wrote nothing', () => {
    const people = saying(five, (seek) => ({ seek }), ['machines', '  ', '', ' pupils ']).map(
      (sheet, index) => ({
        ...sheet,
        offer: index === 3 ? 'teachers' : '',
        respondent: { ...sheet.respondent, name: index === 3 ? 'Noor' : null },
      }),
    );
    const { seeks, offers } = partsOf(open, people);
    expect(seeks).toEqual([
      { text: 'machines', partnerId: partnerIdOf('north'), name: null },
      { text: 'pupils', partnerId: partnerIdOf('south'), name: 'Noor' },
    ]);
    expect(offers).toEqual([{ text: 'teachers', partnerId: partnerIdOf('south'), name: 'Noor' }]);
  });

  it('is the aim of each, and the answers to each open question', () => {
    const people = saying(five, (text) => ({ aim: text, openAnswers: { Q1: text, Q9: text } }), [
      'more pupils',
    ]);
    const said = [{ text: 'more pupils', partnerId: partnerIdOf('north'), name: null }];
    expect(partsOf(open, people).aims).toEqual(said);
    // Q9 is no question of this questionnaire.
    expect(partsOf(open, people).openAnswers).toEqual([{ questionId: 'Q1', said }]);
  });

  it('is nothing of what the round does not ask, except the open questions, which are always there', () => {
    const people = saying(five, (aim) => ({ aim, seek: aim, offer: aim }), ['kept from before']);
    expect(partsOf({ ...open, parts: [] }, people)).toEqual({
      forms: [],
      dilemmas: [],
      aims: [],
      seeks: [],
      offers: [],
      openAnswers: [{ questionId: 'Q1', said: [] }],
    });
    expect(partsOf({ ...open, parts: ['seekOffer'] }, people)).toMatchObject({ aims: [], forms: [] });
  });

  it('is said of the whole group only', () => {
    const people = saying(five, (aim) => ({ aim }), ['one', 'two']);
    const part = discloseGroup(open, instrumentWithParts, people, [partnerIdOf('north')]);
    expect(part).toMatchObject({
      ok: true,
      findings: { people: 3, parts: { forms: [], dilemmas: [], aims: [], openAnswers: [] } },
    });
  });
});

describe('in an anonymous round', () => {
  const shown = showing(anonymous, five);

  it('a form that fewer people than the minimum chose anything for is held back', () => {
    expect(partsOf(shown, five).forms).toEqual([
      { formId: 'F1', now: 3, wanted: 1, not: 1 },
      { formId: 'F2', now: 0, wanted: 0, not: 0 },
    ]);
  });

  it('the places in a dilemma are held back where fewer than the minimum gave one, now and wish apart', () => {
    const people = sheets(`
      B1 | dilemma:D1 dilemma:D2
      4  | 1>5        .>1
      4  | 1>5        .>1
      4  | 3>.        .>4
      4  | .          2>.
    `);
    const [first, second] = partsOf(showing(anonymous, people), people).dilemmas;
    expect([first?.now.n, first?.wish.n]).toEqual([3, 0]);
    expect(first?.wish.mean).toBeNull();
    expect([second?.now.n, second?.wish.n]).toEqual([0, 3]);
    expect(second?.wish).toEqual({ counts: [2, 0, 0, 1, 0], n: 3, mean: 2 });
  });

  it('what is rare is decided for each batch by itself: too few late ones add nothing, enough do', () => {
    const early = sheets(`
      B1 | form:F1 form:F2 | dilemma:D1
      4  | now     not     | 1>1
      4  | now     not     | 1>1
      4  | now     not     | 1>.
    `);
    const late = sheets(`
      B1 | form:F1 form:F2 | dilemma:D1
      2  | wanted  not     | 5>5
      2  | wanted  now     | .>5
      2  | .       now     | .>5
    `).map((sheet) => ({ ...sheet, id: `late-${sheet.id}` }));
    const { forms, dilemmas } = partsOf(showing(anonymous, early, late), [...early, ...late]);
    expect(forms).toEqual([
      { formId: 'F1', now: 3, wanted: 0, not: 0 },
      { formId: 'F2', now: 2, wanted: 0, not: 4 },
    ]);
    expect(dilemmas[0]).toEqual({
      dilemmaId: 'D1',
      now: { counts: [3, 0, 0, 0, 0], n: 3, mean: 1 },
      wish: { counts: [0, 0, 0, 0, 3], n: 3, mean: 5 },
    });
  });

  it('texts have neither a writer nor the order of the people, each list shuffled by itself', () => {
    const named = five.map((sheet, index) => ({
      ...sheet,
      respondent: { ...sheet.respondent, name: `Person ${String(index)}` },
      aim: ['delta', 'alfa', 'charlie', 'bravo'][index] ?? '',
      seek: ['4', '3', '2', '1'][index] ?? '',
      openAnswers: { Q1: ['z', 'y', 'x'][index] ?? '' },
    }));
    const shuffles: number[] = [];
    const shuffle = (count: number) => {
      shuffles.push(count);
      return [...Array(count).keys()].reverse();
    };
    const partsIn = (people: readonly Sheet[]) => {
      const disclosure = disclose(shown, instrumentWithParts, people, { shuffle });
      if (!disclosure.ok) throw new Error(disclosure.reason);
      return disclosure.findings.parts;
    };
    const byNobody = (...texts: string[]) => texts.map((text) => ({ text, partnerId: null, name: null }));
    const { aims, seeks, openAnswers } = partsIn(named);
    expect(aims).toEqual(byNobody('delta', 'charlie', 'bravo', 'alfa'));
    expect(seeks).toEqual(byNobody('4', '3', '2', '1'));
    expect(openAnswers).toEqual([{ questionId: 'Q1', said: byNobody('z', 'y', 'x') }]);
    // Six statements with notes, aims, what is sought and offered, and one open question.
    expect(shuffles).toHaveLength(6 + 4);
    expect(partsIn(named.toReversed())).toEqual(partsIn(named));
  });

  it('nothing is said of sheets that were not taken in', () => {
    const late = saying(sheets('B1\n4'), (aim) => ({ id: 'late-0001', aim }), ['too late']);
    expect(partsOf(shown, [...five, ...late]).aims).toEqual([]);
  });
});
