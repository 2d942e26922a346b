import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '#src/domain/fingerprint.ts';
import { noTalk } from '#src/domain/merge-talk.ts';
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

  it('tells that nobody was asked more than the answers, each for oneself', () => {
    for (const { round } of rounds) {
      expect(round).toMatchObject({ way: 'apart', host: '', purpose: '', audience: '', asks: [] });
      expect(round).toMatchObject({ rehearsal: false, shownSheetIds: [], jointSheetId: null });
      expect(round.partners.every(({ expected }) => expected === null)).toBe(true);
    }
  });

  it('loses nothing by being written again as a newer one', () => {
    const again = read(jsonText(rounds, { now: exportedAt, appVersion: app }));
    if (!again.ok || !alone || !group) throw new Error('not read');
    expect(again.file.rounds.slice(0, 2)).toEqual([alone, group]);
  });
});

describe('a file of version 1 with an anonymous round that was revealed', () => {
  it('goes on showing those who had finished, as one batch', () => {
    const old = JSON.parse(readFileSync(`${folder}/samenspiegel-1.json`, 'utf8')) as {
      rounds: { round: Record<string, unknown>; sheets: Record<string, unknown>[] }[];
    };
    const anonymous = old.rounds[2];
    Object.assign(anonymous?.round ?? {}, { revealedAt: '2026-11-20T10:00:00.000Z' });
    Object.assign(anonymous?.sheets[1] ?? {}, { finishedAt: null });
    const result = read(old);
    expect(result.ok && result.file.rounds[2]?.round.shownSheetIds).toEqual([['c3000000000000000000c301']]);
    expect(result.ok && result.file.rounds[1]?.round.shownSheetIds).toEqual([]);
  });
});

describe('the file of version 2', () => {
  const name = 'samenspiegel-2.json';
  const { rounds, exportedAt, app } = opened(name);
  const [, open, anonymous, together] = rounds;

  it('holds what a group was told and asked before the first answer', () => {
    expect(open?.round).toMatchObject({
      host: 'Noor Jansen, programmaleider',
      purpose: 'Zien waar we het eens zijn,\nen waar we over willen praten.',
      audience: 'Iedereen in deze werkgroep. Niemand daarbuiten.',
      asks: ['role', 'name'],
    });
    expect(open?.round.partners.map(({ id, expected }) => [id, expected])).toEqual([
      ['5c0ffee1-1', 3],
      ['5c0ffee1-2', 2],
      ['5c0ffee1-3', 1],
      ['5c0ffee1-4', null],
      ['5c0ffee1-7', 1],
    ]);
  });

  it('holds an anonymous round that shows four and lets one wait, and tells no time and no name', () => {
    expect(anonymous?.round.shownSheetIds).toEqual([anonymous?.sheets.slice(0, 4).map(({ id }) => id)]);
    expect(anonymous?.sheets.map(({ id }) => id).at(-1)).toBe('code-e51a8');
    for (const sheet of anonymous?.sheets ?? []) {
      expect(sheet).toMatchObject({ startedAt: null, finishedAt: anonymous?.round.createdAt });
      expect(sheet.respondent).toMatchObject({ role: null, name: null });
    }
  });

  it('holds a rehearsal of two together, with their joint answers', () => {
    expect(together?.round).toMatchObject({ way: 'together', rehearsal: true });
    expect(together?.round.jointSheetId).toBe('8e10aa11bb22cc33dd44ee56');
    expect(together?.sheets.map(({ finishedAt }) => finishedAt !== null)).toEqual([true, false, true]);
  });

  it('tells that nothing was agreed yet', () => {
    for (const { agreements, conversation } of rounds) expect({ agreements, conversation }).toEqual(noTalk);
  });

  it('loses nothing by being written again as a newer one', () => {
    const again = read(jsonText(rounds, { now: exportedAt, appVersion: app }));
    expect(again.ok && again.file.rounds).toEqual(rounds);
  });
});

describe('the file of version 3', () => {
  const name = 'samenspiegel-3.json';
  const { rounds, exportedAt, app } = opened(name);
  const [alone, open, anonymous] = rounds;

  it('holds agreements in the order in which they were made, with how they went', () => {
    expect(open?.agreements.map(({ kind, facetId, review }) => [kind, facetId, review?.outcome])).toEqual([
      ['process', 'P2', 'done'],
      ['behaviour', null, undefined],
      ['action', 'O4', 'partly'],
    ]);
    expect(open?.agreements[1]?.what).toContain('<b>hier</b>');
    expect(alone).toMatchObject(noTalk);
  });

  it('holds what a group guessed, what it talks about and what it took off the screen', () => {
    expect(open?.conversation).toMatchObject({
      revision: 9,
      guess: { themeId: 'interests', facetId: 'O3' },
      agenda: { statementIds: ['O3', 'R1b', 'B6'], pinned: ['B6'] },
      hiddenNotes: ['9ae16a3b2f90404f'],
    });
    expect(anonymous).toMatchObject({ agreements: [], conversation: { agenda: { statementIds: null } } });
  });

  it('is written again byte for byte', () => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    expect(jsonText(rounds, { now: exportedAt, appVersion: app })).toBe(text);
  });
});
