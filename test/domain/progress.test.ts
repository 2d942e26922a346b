import { describe, expect, it } from 'vitest';
import { isComplete, progressOf } from '#src/domain/progress.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { smallSpokes } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';

function sheet(table: string): Sheet {
  const [only] = sheets(table);
  if (!only) throw new Error('No sheet was drawn');
  return only;
}

describe('how far a sheet is', () => {
  it('counts don’t know and does not apply as answers, and lists what was skipped in order', () => {
    expect(progressOf(sheet('R2 B1 B2 B3 B4 R1\n. 4 dk na . 1'), smallSpokes)).toEqual({
      answered: 4,
      total: 6,
      themes: [
        { themeId: 'interests', answered: 3, total: 4 },
        { themeId: 'relationship', answered: 1, total: 2 },
      ],
      skipped: ['B4', 'R2'],
    });
  });

  it('does not count answers to statements that the round does not ask', () => {
    const spokes = smallSpokes.slice(0, 2);
    expect(progressOf(sheet('B1 B3\n4 4'), spokes)).toMatchObject({ answered: 1, total: 2, skipped: ['B2'] });
  });

  it('is complete when nothing is skipped', () => {
    expect(isComplete(sheet('B1 B2 B3 B4 R1 R2\n5 dk na 1 2 3'), smallSpokes)).toBe(true);
    expect(isComplete(sheet('B1 B2 B3 B4 R1 R2\n5 dk na 1 2 .'), smallSpokes)).toBe(false);
  });
});
