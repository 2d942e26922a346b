// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { OptionalPart, Variant } from '#src/domain/instrument.ts';
import { fillPages } from '#src/features/fill/pages.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { roundAlone } from '#test/support/alone.ts';

function pagesOf(variant: Variant, parts: OptionalPart[]) {
  return fillPages(roundAlone({ variant, parts }), standardInstrument);
}

const idsOf = (variant: Variant, parts: OptionalPart[]) => pagesOf(variant, parts).map(({ id }) => id);

describe('the pages of a round', () => {
  it('are its themes in order, the end and the check', () => {
    const fourThemes = ['interests', 'relationship', 'organisation', 'process', 'closing', 'check'];
    expect(idsOf('quick', [])).toEqual(fourThemes);
    expect(idsOf('standard', [])).toEqual(fourThemes);
    expect(idsOf('extended', [])).toEqual([
      ...['interests', 'relationship', 'organisation', 'process', 'ambition'],
      ...['closing', 'check'],
    ]);
  });

  it('begin with the aim where that is asked', () => {
    expect(idsOf('quick', ['aim'])).toEqual([
      'aim',
      ...['interests', 'relationship', 'organisation', 'process'],
      ...['closing', 'check'],
    ]);
  });

  it.each<OptionalPart[]>([['seekOffer'], ['forms'], ['dilemmas'], ['forms', 'dilemmas']])(
    'ask for %s on one page more, after the themes',
    (...parts) => {
      expect(idsOf('quick', parts).slice(3)).toEqual(['process', 'more', 'closing', 'check']);
    },
  );

  it('have all parts in their places when everything is asked', () => {
    expect(idsOf('extended', ['aim', 'seekOffer', 'forms', 'dilemmas'])).toEqual([
      'aim',
      ...['interests', 'relationship', 'organisation', 'process', 'ambition'],
      ...['more', 'closing', 'check'],
    ]);
  });

  it('hold the statements that the round chose, an alternative included', () => {
    const round = roundAlone();
    const statements = ['P6', 'B1b', 'B6', 'R2'];
    const pages = fillPages(
      { ...round, instrument: { ...round.instrument, statements } },
      standardInstrument,
    );
    expect(
      pages.map((page) => [page.id, page.kind === 'theme' ? page.spokes.map((one) => one.statementId) : []]),
    ).toEqual([
      ['interests', ['B1b', 'B6']],
      ['relationship', ['R2']],
      ['process', ['P6']],
      ['closing', []],
      ['check', []],
    ]);
  });
});
