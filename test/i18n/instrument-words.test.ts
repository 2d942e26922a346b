// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders, loadInstrumentWords } from '#src/i18n/instrument-words.ts';

const defaults = { region: 'de regio', learners: 'leerlingen' };

describe('the places in a statement', () => {
  it('are filled with the words of the questionnaire', () => {
    expect(fillPlaceholders('Goed voor alle {{learners}} in {{region}}.', defaults, {})).toBe(
      'Goed voor alle leerlingen in de regio.',
    );
  });

  it('are filled with a round’s own words where it has them, each time they occur', () => {
    const own = { region: 'de Liemers', learners: '' };
    expect(fillPlaceholders('{{region}}, {{learners}}, {{region}}', defaults, own)).toBe(
      'de Liemers, leerlingen, de Liemers',
    );
  });

  it.each(['{{lead}}', '{{constructor}}', '{{toString}}', '{{ region }}', '{region}', '{{}}'])(
    'stay as they are when nobody knows them: %s',
    (text) => {
      expect(fillPlaceholders(text, defaults, {})).toBe(text);
    },
  );

  it('take any own word as it is, and nothing in it counts as a place', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (word) => {
        expect(fillPlaceholders('({{region}})', defaults, { region: word })).toBe(`(${word})`);
      }),
      { examples: [['$&'], ['{{learners}}'], ["$'"]] },
    );
  });
});

describe('the words of a questionnaire', () => {
  it('are statements and cards together', async () => {
    const words = await loadInstrumentWords('region', 'nl');
    expect(words.themes['interests']?.name).toBe('Belangen');
    expect(words.cards['b1-own-wish']).toBe(
      'Wat wil jouw organisatie hieruit halen, en weten de anderen dat?',
    );
  });

  it('are fetched once', () => {
    expect(loadInstrumentWords('region', 'en')).toBe(loadInstrumentWords('region', 'en'));
  });

  it('fail to load for a questionnaire that has none', async () => {
    await expect(loadInstrumentWords('weather', 'nl')).rejects.toThrow(
      'No words at ../../locales/nl/instrument-weather.json',
    );
  });
});
