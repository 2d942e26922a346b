import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '#src/domain/fingerprint.ts';
import { fileVersion } from '#src/formats/json/file.ts';
import { jsonText } from '#src/formats/json/write-json.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import { read } from './example.ts';

/** Files as released versions of the app exported them; they are never changed. */
const folder = 'test/fixtures';
const kept = readdirSync(folder).filter((name) => /^samenspiegel-\d+\.json$/.test(name));

function opened(name: string) {
  const result = read(readFileSync(`${folder}/${name}`, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file;
}

describe('every file ever exported', () => {
  it('is kept: one of each version', () => {
    const versions = Array.from({ length: fileVersion }, (_, index) => `samenspiegel-${index + 1}.json`);
    expect(kept.toSorted()).toEqual(versions.toSorted());
  });

  it.each(kept)('opens: %s', (name) => {
    expect(opened(name).rounds.length).toBeGreaterThan(0);
  });

  it.each(kept)('was asked in the words that its version still has: %s', (name) => {
    for (const { round } of opened(name).rounds) {
      const instrument = instrumentOf(round.instrument.id, round.instrument.version);
      if (!instrument) throw new Error('a questionnaire has left the registry');
      expect(round.instrument.fingerprint).toBe(fingerprintOf(instrument, round.instrument.statements));
    }
  });
});

describe('the file of version 1', () => {
  const name = 'samenspiegel-1.json';
  const { rounds, exportedAt, app } = opened(name);
  const [alone, group, anonymous] = rounds;

  it('holds a reflection alone, with everything a person can say', () => {
    expect(alone?.round).toMatchObject({ kind: 'alone', name: 'Mijn kijk op STO Oeverwijk', expected: null });
    expect(alone?.round.instrument.statements).toHaveLength(30);
    expect(alone?.sheets).toHaveLength(1);
    expect(alone?.sheets[0]).toMatchObject({
      answers: { B1: 4, B2: 2, R5: 'dk', O6: 'na', A6: 2 },
      themes: { organisation: { trend: 'worse', wish: 4 }, process: { trend: 'absent', wish: null } },
      votes: ['B6', 'O3', 'P6'],
      forms: { meet: 'now', education: 'wanted', provision: 'not' },
      dilemmas: { offer: { now: 2, wish: 4 }, pace: { now: 3, wish: null } },
      offer: 'Twee docenten mobiliteit,\néén dag per week',
    });
    expect(alone?.sheets[0]?.answers).not.toHaveProperty('A2');
    expect(alone?.sheets[0]?.notes['O3']?.text).toContain('<b>samen</b> kiezen wel 🙂');
  });

  it('holds a revealed group round with alternatives, organisations and a sheet that is not finished', () => {
    expect(group?.round).toMatchObject({ openness: 'open', revealedAt: '2026-03-17T13:24:10.500Z' });
    expect(group?.round.instrument.statements).toEqual(expect.arrayContaining(['R1b', 'O4b']));
    expect(group?.round.partners.map(({ name: partner }) => partner)).toContain('Basisschool ’t Ĳsselveld');
    expect(group?.sheets.map(({ finishedAt }) => finishedAt === null)).toEqual([
      ...[false, false, false, false, false],
      true,
    ]);
  });

  it('holds an anonymous round that follows the other and is not revealed', () => {
    expect(anonymous?.round).toMatchObject({
      openness: 'anonymous',
      minimum: 5,
      previousRoundId: group?.round.id,
      revealedAt: null,
    });
    expect(anonymous?.sheets).toHaveLength(2);
  });

  it('is written again byte for byte', () => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    expect(jsonText(rounds, { now: exportedAt, appVersion: app })).toBe(text);
  });
});
