import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundWithSheets } from '#src/domain/import-plan.ts';
import { exportableSheets } from '#src/domain/hand-in.ts';
import { jsonText, writeJson } from '#src/formats/json/write-json.ts';
import { hostileTexts } from '#test/support/any-value.ts';
import { arbitraryRounds } from '#test/support/arbitraries.ts';
import { exampleFile, read } from './example.ts';

const now = '2026-11-22T12:00:00.000Z';

function readRounds(text: string): RoundWithSheets[] {
  const result = read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file.rounds;
}

describe('write, read, write again', () => {
  it('gives everything back but what may not leave the device', () => {
    fc.assert(
      fc.property(arbitraryRounds, (rounds) => {
        const exported = rounds.map((entry) => ({
          ...entry,
          sheets: exportableSheets(entry.round, entry.sheets),
        }));
        expect(readRounds(jsonText(rounds, { now }))).toEqual(exported);
      }),
    );
  });

  it('gives the same text, byte for byte, but for the moment of export', () => {
    fc.assert(
      fc.property(arbitraryRounds, (rounds) => {
        const once = jsonText(rounds, { now });
        const again = jsonText(readRounds(once), { now: '2027-01-01T00:00:00.000Z' });
        expect(again.replace('2027-01-01T00:00:00.000Z', now)).toBe(once);
      }),
    );
  });

  it('gives the same text whatever the order in which a sheet was filled in', () => {
    const [, group] = readRounds(JSON.stringify(exampleFile()));
    if (!group) throw new Error('no group round');
    const turned = {
      ...group,
      round: Object.fromEntries(Object.entries(group.round).reverse()) as typeof group.round,
      sheets: group.sheets.map((sheet) => ({
        ...(Object.fromEntries(Object.entries(sheet).reverse()) as typeof sheet),
        answers: Object.fromEntries(Object.entries(sheet.answers).reverse()),
      })),
    };
    expect(jsonText([turned], { now })).toBe(jsonText([group], { now }));
  });

  it.each(hostileTexts)('keeps %j as it is, also through the bytes of a file', async (text) => {
    const [alone] = readRounds(JSON.stringify(exampleFile()));
    if (!alone) throw new Error('no round');
    const rounds = [{ ...alone, round: { ...alone.round, name: text } }];
    const bytes = await writeJson(rounds, { now }).text();
    expect(readRounds(bytes)[0]?.round.name).toBe(text);
  });
});

describe('a file', () => {
  it('says whose it is, when it was made and by which version', () => {
    const blob = writeJson([], { now, appVersion: '1.2.3' });
    expect(blob.type).toBe('application/json');
    expect(jsonText([], { now, appVersion: '1.2.3' })).toBe(
      [
        '{',
        ' "format": "samenspiegel",',
        ' "version": 3,',
        ' "minor": 0,',
        ` "exportedAt": "${now}",`,
        ' "app": "1.2.3",',
        ' "rounds": []',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('private notes', () => {
  const [alone] = readRounds(JSON.stringify(exampleFile()));
  const notes = {
    B1: { text: 'dit mag op het scherm', visibility: 'shared' as const },
    R3: { text: 'dit is alleen voor mij', visibility: 'private' as const },
  };
  const rounds = alone ? [{ ...alone, sheets: alone.sheets.map((s) => ({ ...s, notes })) }] : [];

  it('stay behind', () => {
    const text = jsonText(rounds, { now });
    expect(text).toContain('dit mag op het scherm');
    expect(text).not.toContain('dit is alleen voor mij');
  });

  it('are kept in the copy people make for themselves of what could not be saved', () => {
    expect(readRounds(jsonText(rounds, { now, privateNotes: 'keep' }))[0]?.sheets[0]?.notes).toEqual(notes);
  });
});
