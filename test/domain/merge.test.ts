import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSheets } from '#src/domain/merge.ts';
import { isSameContent } from '#src/domain/same-content.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';
import { apartIdOf, isShortId, tagOf } from '#src/domain/short-id.ts';

function sheet(id: string, revision: number, aim = ''): Sheet {
  return { ...buildSheet({ id, roundId: 'round-01', now: null }), revision, aim };
}

describe('merging sheets', () => {
  it('adds what is new and lets the higher revision win, on either side', () => {
    const here = [sheet('one', 2, 'ours'), sheet('two', 1, 'ours')];
    const fromFile = [sheet('three', 1), sheet('two', 3, 'theirs'), sheet('one', 1, 'theirs')];
    const merged = mergeSheets(here, fromFile);
    expect(merged.sheets.map(({ id, revision, aim }) => [id, revision, aim])).toEqual([
      ['one', 2, 'ours'],
      ['three', 1, ''],
      ['two', 3, 'theirs'],
    ]);
    expect(merged).toMatchObject({ added: ['three'], raised: ['two'], conflicts: [] });
  });

  it('keeps ours and says so when one revision has two contents', () => {
    const merged = mergeSheets([sheet('one', 2, 'written here')], [sheet('one', 2, 'in the file')]);
    expect(merged.sheets.map(({ aim }) => aim)).toEqual(['written here']);
    expect(merged).toMatchObject({ added: [], raised: [], conflicts: ['one'] });
  });

  it('sees no conflict below the highest revision', () => {
    const merged = mergeSheets([sheet('one', 1, 'ours')], [sheet('one', 1, 'theirs'), sheet('one', 2)]);
    expect(merged).toMatchObject({ raised: ['one'], conflicts: [] });
  });

  it('chooses between two incoming contents whatever their order, and says so', () => {
    const [a, b] = [sheet('one', 1, 'a'), sheet('one', 1, 'b')];
    expect(mergeSheets([], [a, b])).toEqual(mergeSheets([], [b, a]));
    expect(mergeSheets([], [a, b])).toMatchObject({ added: ['one'], conflicts: ['one'] });
  });

  it('lets the whole sheet take the place of its typed code, whichever came first and whatever the revisions', () => {
    const code = sheet('code-3f2a8', 3, 'typed twice');
    const whole = sheet('3f2a9c1b00112233445566ff', 1);
    expect(mergeSheets([code], [whole])).toEqual({
      sheets: [whole],
      added: [whole.id],
      raised: [],
      conflicts: [],
      outgrown: ['code-3f2a8'],
    });
    expect(mergeSheets([whole], [code])).toMatchObject({ sheets: [whole], added: [], outgrown: [] });
    expect(mergeSheets([], [code, whole])).toMatchObject({ added: [whole.id], outgrown: [] });
    expect(mergeSheets([code], [sheet('3f2ac0000000000000000000', 1)]).sheets).toHaveLength(2);
  });

  it('says so when a typed code gives way to a sheet that says something else: they may be two people', () => {
    const code = sheet('code-3f2a8', 0);
    const whole = { ...sheet('3f2a9c1b00112233445566ff', 4), answers: { B1: 2 as const } };
    for (const [here, coming] of [
      [[code], [whole]],
      [[whole], [code]],
      [[], [whole, code]],
    ] as Sheet[][][]) {
      expect(mergeSheets(here ?? [], coming ?? [])).toMatchObject({
        sheets: [whole],
        conflicts: ['code-3f2a8'],
      });
    }
  });

  it('keeps a code that was told apart, beside the sheet with its tag; its short id gives way to it', () => {
    const code = sheet('code-3f2a8', 0);
    const apart = { ...code, id: apartIdOf(code) };
    const whole = { ...sheet('3f2a9c1b00112233445566ff', 4), answers: { B1: 2 as const } };
    expect(mergeSheets([whole, apart], [code])).toMatchObject({
      sheets: [whole, apart],
      added: [],
      conflicts: [],
    });
    expect(mergeSheets([code], [apart])).toMatchObject({ sheets: [apart], outgrown: ['code-3f2a8'] });
  });

  it('does not take another order of fields for another content', () => {
    const given = sheet('one', 1, 'same');
    const turned = Object.fromEntries(Object.entries(given).reverse());
    expect(isSameContent(given, turned)).toBe(true);
    expect(isSameContent({ votes: ['B1', 'R1'] }, { votes: ['R1', 'B1'] })).toBe(false);
    expect(isSameContent({ aim: '1' }, { aim: 1 })).toBe(false);
  });
});

describe('laws of merging', () => {
  const anySheet = fc
    .tuple(
      // Two people with a whole sheet and a typed code, one with either alone: every whole sheet has its own tag.
      fc.constantFrom(
        '3f2a9c1b00112233445566ff',
        'code-3f2a8',
        'aaaaaaaaaaaaaaaaaaaaaaaa',
        'code-aaaa8',
        'code-12344',
        // Told apart from the first of them.
        'code-3f2a8-0123456789abcdef',
        'three',
      ),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('', 'x'),
      fc.constantFrom<Sheet['answers'][]>({}, { B1: 2 }),
    )
    .map(([id, revision, aim, answers]) => ({ ...sheet(id, revision, aim), answers }));
  const anyArrivals = fc.array(anySheet, { maxLength: 8 });
  /** Sheets as they are kept: each id once. */
  const anyKept = anyArrivals.map((sheets) => mergeSheets([], sheets).sheets);
  const marks = (sheets: Sheet[]) => sheets.map(({ id, revision }) => `${id} ${revision}`);

  it('both sides hold the same sheets and revisions, whoever merges', () => {
    fc.assert(
      fc.property(anyKept, anyKept, (ours, theirs) => {
        const here = mergeSheets(ours, theirs);
        const there = mergeSheets(theirs, ours);
        expect(marks(here.sheets)).toEqual(marks(there.sheets));
        expect(here.conflicts).toEqual(there.conflicts);
      }),
    );
  });

  it('merging the same again changes nothing', () => {
    fc.assert(
      fc.property(anyKept, anyArrivals, (ours, theirs) => {
        const once = mergeSheets(ours, theirs);
        const twice = mergeSheets(once.sheets, theirs);
        expect(twice.sheets).toEqual(once.sheets);
        expect(twice).toMatchObject({ added: [], raised: [] });
      }),
    );
  });

  it('the order of what comes in never matters, in one go or one after another', () => {
    fc.assert(
      fc.property(anyKept, anyArrivals, (ours, theirs) => {
        const merged = mergeSheets(ours, theirs);
        expect(mergeSheets(ours, theirs.toReversed())).toEqual(merged);
        const oneByOne = theirs.reduce((sheets, next) => mergeSheets(sheets, [next]).sheets, ours);
        expect(marks(oneByOne)).toEqual(marks(merged.sheets));
      }),
    );
  });

  it('three devices hold the same in the end, whichever two meet first', () => {
    fc.assert(
      fc.property(anyKept, anyKept, anyKept, (one, two, three) => {
        const first = mergeSheets(mergeSheets(one, two).sheets, three).sheets;
        const last = mergeSheets(one, mergeSheets(two, three).sheets).sheets;
        expect(marks(first)).toEqual(marks(last));
      }),
    );
  });

  it('nothing is lost, doubled or lowered', () => {
    fc.assert(
      fc.property(anyKept, anyArrivals, (ours, theirs) => {
        const { sheets } = mergeSheets(ours, theirs);
        const ids = sheets.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const whole = sheets.filter(({ id }) => !isShortId(id));
        for (const one of [...ours, ...theirs]) {
          const sameTag = whole.filter(({ id }) => isShortId(one.id) && tagOf(id) === tagOf(one.id));
          const kept = sheets.find(({ id }) => id === one.id);
          if (sameTag.length > 0) expect(kept).toBeUndefined();
          else expect(kept?.revision).toBeGreaterThanOrEqual(one.revision);
        }
      }),
    );
  });
});
