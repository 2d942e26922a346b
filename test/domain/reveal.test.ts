import { describe, expect, it } from 'vitest';
import { collectedOf } from '#src/domain/collected.ts';
import {
  isShown,
  mayReveal,
  mayUndo,
  reveal,
  shownBatches,
  takeInWaiting,
  waitingSheets,
} from '#src/domain/reveal.ts';
import { groupRound, partners, showing } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

const people = sheets(`
  partner | B1 finished
  north   | 4  yes
  north   | 4  yes
  east    | 4  yes
  .       | 4  no
  east    | 4  yes
  west    | 4  yes
  .       | 4  yes
`);
const [first, second, third, unfinished, ...late] = people;
const now = '2026-11-24T10:00:00.000Z';
const open = groupRound({ revealedAt: null });
const anonymous = groupRound({ revealedAt: null, openness: 'anonymous', minimum: 3 });
const early = people.slice(0, 4);

describe('the reveal', () => {
  it('of an open round needs one finished sheet, and keeps no list of what it shows', () => {
    expect(mayReveal(open, unfinished ? [unfinished] : [])).toBe(false);
    expect(reveal(open, early, now)).toEqual({ ...open, revision: 2, revealedAt: now });
  });

  it('of an anonymous round shows the finished sheets by id, and only when there are enough', () => {
    const shown = reveal(anonymous, early.toReversed(), now);
    expect(shown).toMatchObject({
      revealedAt: now,
      shownSheetIds: [['sheet-001', 'sheet-002', 'sheet-003']],
    });
    expect(reveal(anonymous, early.slice(0, 2), now)).toBe(anonymous);
  });

  it('comes once, never for a reflection alone, and not for a joint sheet', () => {
    const shown = reveal(anonymous, early, now);
    expect(reveal(shown, people, now)).toBe(shown);
    expect(mayReveal({ ...open, kind: 'alone' }, early)).toBe(false);
    expect(mayReveal({ ...open, jointSheetId: 'sheet-001' }, early.slice(0, 1))).toBe(false);
  });
});

describe('sheets that come after the reveal of an anonymous round', () => {
  const shown = reveal(anonymous, early, now);

  it('wait until there are enough of them, and are taken in together', () => {
    expect(waitingSheets(shown, people)).toEqual(late);
    expect(takeInWaiting(shown, people.slice(0, 6))).toBeNull();
    expect(takeInWaiting(shown, people)).toEqual({
      ...shown,
      revision: 3,
      shownSheetIds: [...shown.shownSheetIds, ['sheet-005', 'sheet-006', 'sheet-007']],
    });
  });

  it('do not wait before the reveal nor in an open round', () => {
    expect(waitingSheets(anonymous, people)).toEqual([]);
    expect(waitingSheets({ ...open, revealedAt: now }, people)).toEqual([]);
    expect(takeInWaiting(anonymous, people)).toBeNull();
  });

  it('may still be taken back; what was shown may not', () => {
    expect(['sheet-001', 'sheet-005'].map((id) => mayUndo(shown, id))).toEqual([false, true]);
    expect(mayUndo({ ...open, revealedAt: now }, 'sheet-001')).toBe(true);
    expect(isShown(anonymous, 'sheet-001')).toBe(false);
  });
});

describe('the batches that are shown', () => {
  const enough = [first, second, third].flatMap((sheet) => sheet ?? []);

  it('are complete, finished and large enough; the others stay away as a whole', () => {
    const round = showing(anonymous, enough, late, late.slice(1));
    expect(shownBatches(round, people)).toEqual([enough, late]);
    expect(shownBatches(round, people.slice(1))).toEqual([late]);
    expect(shownBatches({ ...round, jointSheetId: 'sheet-007' }, people)).toEqual([enough]);
  });
});

describe('what is collected', () => {
  const list = partners({ north: 'vmbo', east: 'mbo', west: 'company', hill: 'po' }, { north: 3, east: 4 });

  it('tells of each partner who has handed in, who is missing, and nothing else', () => {
    const [north, east, west, hill] = list;
    expect(collectedOf({ ...open, partners: list, expected: 20 }, people)).toEqual({
      finished: 6,
      expected: 20,
      waiting: 0,
      partners: [
        { partner: north, finished: 2, expected: 3 },
        { partner: east, finished: 2, expected: 4 },
        { partner: west, finished: 1, expected: null },
        { partner: hill, finished: 0, expected: null },
      ],
      without: 1,
      missing: [hill],
    });
  });

  it('tells in an anonymous round only of partners that people can choose', () => {
    const shown = { ...reveal(anonymous, early, now), partners: list, expected: 20 };
    expect(collectedOf(shown, people)).toMatchObject({
      finished: 6,
      waiting: 3,
      partners: [
        { partner: list[0], finished: 2 },
        { partner: list[1], finished: 2 },
      ],
      without: 2,
      missing: [],
    });
  });
});
