import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standardStatements } from '#src/domain/instrument.ts';
import { cardPatterns } from '#src/domain/card.ts';
import { cardsOf, instrumentOf, instruments, standardInstrument } from '#src/instruments/registry.ts';
import { facetsOf, statementIdsOf } from './instruments.ts';

describe('the registry', () => {
  it('gives an instrument by id and version, and nothing for what it does not have', () => {
    expect(instrumentOf('region', 1)).toBe(standardInstrument);
    expect(instrumentOf('region', 2)).toBeNull();
    expect(instrumentOf('weather', 1)).toBeNull();
    expect(cardsOf('weather')).toEqual([]);
  });

  it('knows every folder beside it, and no version twice', () => {
    const folders = readdirSync('src/instruments', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(new Set(instruments.map(({ id }) => id))).toEqual(new Set(folders.map(({ name }) => name)));
    const names = instruments.map(({ id, version }) => `${id} ${version}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the standard instrument', () => {
  it('asks 12, 24 or 30 statements', () => {
    expect(standardStatements(standardInstrument, 'quick')).toHaveLength(12);
    expect(standardStatements(standardInstrument, 'standard')).toHaveLength(24);
    expect(standardStatements(standardInstrument, 'extended')).toHaveLength(30);
  });

  it('asks for the quick variant the facets of its plan, three of each theme', () => {
    expect(standardStatements(standardInstrument, 'quick')).toEqual([
      ...['B1', 'B3', 'B6'],
      ...['R2', 'R3', 'R4'],
      ...['O1', 'O2', 'O3'],
      ...['P2', 'P5', 'P6'],
    ]);
  });

  it('has five themes of six facets, in the order of the radar', () => {
    expect(standardInstrument.themes.map(({ id, facets }) => [id, facets.length])).toEqual([
      ['interests', 6],
      ['relationship', 6],
      ['organisation', 6],
      ['process', 6],
      ['ambition', 6],
    ]);
  });

  it('names a facet after its standard statement and puts a b behind the alternative', () => {
    for (const { id, statements } of facetsOf(standardInstrument)) expect(statements).toEqual([id, `${id}b`]);
  });
});

describe.each(instruments)('$id, version $version', (instrument) => {
  it('has no id twice', () => {
    for (const ids of [
      instrument.themes.map(({ id }) => id),
      facetsOf(instrument).map(({ id }) => id),
      statementIdsOf(instrument),
      cardsOf(instrument.id).map(({ id }) => id),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has a card for every facet, and only for its own', () => {
    const facets = facetsOf(instrument).map(({ id }) => id);
    const named = cardsOf(instrument.id).flatMap(({ facet }) => (facet === undefined ? [] : [facet]));
    expect(new Set(named)).toEqual(new Set(facets));
  });

  it.each(cardPatterns)('has three cards or more for %s', (pattern) => {
    const cards = cardsOf(instrument.id).filter((card) => card.pattern === pattern);
    expect(cards.length).toBeGreaterThanOrEqual(3);
  });
});
