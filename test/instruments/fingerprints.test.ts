import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { statementFingerprint } from '#src/domain/fingerprint.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import { instruments } from '#src/instruments/registry.ts';
import { statementIdsOf, wordLanguages, wordsOf } from './instruments.ts';

/** The fingerprints of the wording as it stands in `locales/` now. */
function currentFingerprints(instrument: Instrument): Record<string, string> {
  const words = wordLanguages.map((language) => wordsOf(instrument.id, language).statements);
  return Object.fromEntries(
    statementIdsOf(instrument).map((id) => [
      id,
      statementFingerprint(
        id,
        words.map((statements) => statements[id]?.text ?? ''),
      ),
    ]),
  );
}

describe.each(instruments)('the fingerprints of $id, version $version', (instrument) => {
  it('are those of its wording: other words need another version (see src/instruments/README.md)', async () => {
    const path = `src/instruments/${instrument.id}/instrument.json`;
    const written = JSON.parse(readFileSync(path, 'utf8')) as object;
    const current = { ...written, fingerprints: currentFingerprints(instrument) };
    const options = { ...(await resolveConfig(path)), filepath: path };
    await expect(await format(JSON.stringify(current, null, 2), options)).toMatchFileSnapshot(
      `../../${path}`,
    );
  });

  it('are there for every statement, each its own', () => {
    const fingerprints = Object.values(instrument.fingerprints);
    expect(Object.keys(instrument.fingerprints).toSorted()).toEqual(statementIdsOf(instrument).toSorted());
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
    expect(fingerprints.filter((fingerprint) => !/^[0-9a-f]{16}$/.test(fingerprint))).toEqual([]);
  });
});
