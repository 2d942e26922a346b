import { describe, expect, it } from 'vitest';
import { keyOfView } from '#src/features/export/usePreview.ts';
import { sheets } from '#test/support/sheets.ts';
import { viewOf } from './group-view.ts';

describe('the key of a preview', () => {
  const one = () => viewOf(sheets('B1 B3\n1 1\n1 1'));

  it('is another when somebody answers otherwise, though as many are in', () => {
    expect(keyOfView(one())).not.toBe(keyOfView(viewOf(sheets('B1 B3\n1 1\n1 5'))));
  });

  it('stays when nothing changed', () => {
    expect(keyOfView(one())).toBe(keyOfView(one()));
  });
});
