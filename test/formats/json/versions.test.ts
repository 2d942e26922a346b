import { describe, expect, it } from 'vitest';
import { readJson } from '#src/formats/json/read-json.ts';
import { type Upgrade, upgradeFrom, upgrades, versionAfter } from '#src/formats/json/upgrade.ts';
import { jsonText } from '#src/formats/json/write-json.ts';
import { instruments } from '#src/instruments/registry.ts';
import { at, exampleFile, problemOf, read, withValue } from './example.ts';

describe('versions of the file', () => {
  it('a newer one is refused with both numbers', () => {
    expect(problemOf(withValue(['version'], 4))).toEqual({
      code: 'newerVersion',
      found: '4',
      known: 3,
      place: { part: 'version', path: ['version'] },
    });
  });

  it('a newer one is refused as such even if nothing else in it looks like ours', () => {
    expect(problemOf({ format: 'samenspiegel', version: 4, reflections: {} })).toMatchObject({
      code: 'newerVersion',
    });
  });

  it.each([0, -1, 1.5, '1', null])('%j is no version', (version) => {
    expect(problemOf(withValue(['version'], version))).toMatchObject({
      code: 'wrongValue',
      place: { part: 'version' },
    });
  });

  it('this app writes the version that its steps lead to', () => {
    expect(JSON.parse(jsonText([], { now: '2026-03-18T10:00:00.000Z' }))).toMatchObject({
      version: versionAfter(upgrades),
    });
  });
});

describe('climbing', () => {
  const titleToName: Upgrade = ({ title, ...file }) => ({ ...file, name: title });
  const shoutName: Upgrade = (file) => ({ ...file, name: String(file['name']).toUpperCase() });
  const steps = [titleToName, shoutName];

  it('goes one step at a time, from the file upwards', () => {
    expect(upgradeFrom(1, { title: 'regio' }, steps)).toEqual({ name: 'REGIO' });
    expect(upgradeFrom(2, { name: 'regio' }, steps)).toEqual({ name: 'REGIO' });
    expect(upgradeFrom(3, { name: 'regio' }, steps)).toEqual({ name: 'regio' });
  });

  it('makes an old file readable', () => {
    const { rounds, ...rest } = exampleFile();
    const old = JSON.stringify({ ...rest, version: 1, reflections: rounds });
    const reflectionsToRounds: Upgrade = ({ reflections, ...file }) => ({
      ...file,
      version: 2,
      rounds: reflections,
    });
    expect(readJson(old, { instruments })).toMatchObject({ ok: false });
    expect(readJson(old, { instruments, upgrades: [reflectionsToRounds] })).toMatchObject({
      ok: true,
      file: { rounds: [{ round: { id: 'round-001' } }, { round: { id: 'round-002' } }] },
    });
  });

  it('refuses a version above the last step with both numbers', () => {
    const file = JSON.stringify(withValue(['version'], 4));
    expect(readJson(file, { instruments, upgrades: steps })).toMatchObject({
      ok: false,
      problem: { code: 'newerVersion', found: '4', known: 3 },
    });
  });
});

describe('a file of version 1 that is not right', () => {
  const asVersion1 = (path: (string | number)[], value: unknown) => ({
    ...withValue(path, value),
    version: 1,
  });

  it.each([
    ['rounds that are no list', ['rounds'], 'none', { part: 'rounds' }],
    ['an entry that is nothing', ['rounds', 1], null, { round: 2 }],
    ['a round that is a list', ['rounds', 1, 'round'], [], { round: 2 }],
    ['an organisation that is a text', ['rounds', 1, 'round', 'partners'], ['Vakcollege'], { round: 2 }],
    ['sheets that are a text', ['rounds', 1, 'sheets'], 'none', { round: 2 }],
  ])('is refused with the place of the fault: %s', (_, path, value, place) => {
    expect(problemOf(asVersion1(path, value))).toMatchObject({ code: 'wrongValue', place });
  });
});

describe('a newer minor version', () => {
  const newer = () => {
    const file = withValue(['minor'], 2);
    Object.assign(file, { weather: 'fair' });
    Object.assign(at(file, 'rounds', 0, 'round'), { place: { town: 'Oeverwijk' } });
    Object.assign(at(file, 'rounds', 0, 'sheets', 0), { mood: [1, 2] });
    const ours = { roundId: 'round-001' };
    const agreement = { ...at(file, 'rounds', 1, 'agreements', 0), ...ours, id: 'agree-09', colour: 'green' };
    const conversation = { ...at(file, 'rounds', 1, 'conversation'), ...ours, length: 40 };
    Object.assign(at(file, 'rounds', 0), { agreements: [agreement], conversation });
    return file;
  };

  it('is read, and what we do not know is kept', () => {
    expect(read(newer())).toMatchObject({
      ok: true,
      file: {
        extra: { minor: 2, fields: { weather: 'fair' } },
        rounds: [
          {
            round: { extra: { minor: 2, fields: { place: { town: 'Oeverwijk' } } } },
            sheets: [{ extra: { minor: 2, fields: { mood: [1, 2] } } }],
            agreements: [{ extra: { minor: 2, fields: { colour: 'green' } } }],
            conversation: { extra: { minor: 2, fields: { length: 40 } } },
          },
          {},
        ],
      },
    });
  });

  it('is written back as it came', () => {
    const result = read(newer());
    if (!result.ok) throw new Error('not read');
    const { rounds, exportedAt, app, extra } = result.file;
    const written: unknown = JSON.parse(jsonText(rounds, { now: exportedAt, appVersion: app, extra }));
    expect(written).toEqual(newer());
  });

  it('is named in a file that holds only one round of it', () => {
    const result = read(newer());
    if (!result.ok) throw new Error('not read');
    const text = jsonText(result.file.rounds.slice(0, 1), { now: '2026-04-01T10:00:00.000Z' });
    expect(JSON.parse(text)).toMatchObject({ minor: 2 });
    expect(
      JSON.parse(jsonText(result.file.rounds.slice(1), { now: '2026-04-01T10:00:00.000Z' })),
    ).toMatchObject({
      minor: 0,
    });
  });

  it('never lets a carried field take the place of one we know', () => {
    const result = read(exampleFile());
    if (!result.ok) throw new Error('not read');
    const rounds = result.file.rounds.map((entry) => ({
      ...entry,
      round: { ...entry.round, extra: { minor: 1, fields: { name: 'van een ander' } } },
    }));
    expect(JSON.parse(jsonText(rounds, { now: '2026-04-01T10:00:00.000Z' }))).toMatchObject({
      rounds: [{ round: { name: 'Techniek in de regio' } }, {}],
    });
  });

  it.each([
    ['deeper inside', ['rounds', 1, 'sheets', 4, 'respondent', 'mood'], 'unknownField'],
    ['beside a round', ['rounds', 1, 'mood'], 'unknownField'],
  ])('may bring no new fields %s', (_, path, code) => {
    const file = { ...withValue(path, 'fine'), minor: 2 };
    expect(problemOf(file)).toMatchObject({ code, place: { path } });
  });

  it('may not change what a field we know can hold', () => {
    const file = { ...withValue(['rounds', 1, 'sheets', 4, 'answers', 'R3'], 6), minor: 2 };
    expect(problemOf(file)).toMatchObject({ code: 'wrongValue', place: { statement: 'R3' } });
  });
});
