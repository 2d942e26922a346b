import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fileSchema } from '#src/formats/json/file-schema.ts';
import { jsonText } from '#src/formats/json/write-json.ts';
import { arbitraryRounds } from '#test/support/arbitraries.ts';
import { exampleFile, withValue } from './example.ts';

const published = 'public/schema/samenspiegel-3.json';

function publishedText(): string {
  const schema = {
    $id: 'urn:samenspiegel:file:3',
    title: 'Samenspiegel file, version 3',
    description:
      'Rounds of reflection with their answer sheets, the agreements that were made in the talk and what the group chose ' +
      'to talk about, as the app exports them. Answers are keyed by statement id; a statement without an answer was ' +
      'skipped. Notes marked private are left out of exports, and so is what would tell people of an anonymous round ' +
      'apart.',
    ...z.toJSONSchema(fileSchema),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

describe('the published JSON Schema', () => {
  it('is what the app reads and writes', async () => {
    await expect(publishedText()).toMatchFileSnapshot(`../../../${published}`);
  });

  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  const isValid = ajv.compile(JSON.parse(readFileSync(published, 'utf8')) as object);

  it('accepts every exported file', () => {
    fc.assert(
      fc.property(arbitraryRounds, (rounds) => {
        expect(isValid(JSON.parse(jsonText(rounds, { now: '2026-11-22T12:00:00.000Z' })))).toBe(true);
      }),
    );
    expect(isValid(exampleFile())).toBe(true);
  });

  it.each([1, 2, 3])('of version %i is what its files were', (version) => {
    const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;
    const fits = new Ajv2020({ strict: true, validateFormats: false }).compile(
      json(`public/schema/samenspiegel-${version}.json`),
    );
    const fitting = [1, 2, 3].filter((one) => fits(json(`test/fixtures/samenspiegel-${one}.json`)));
    expect(fitting).toEqual([version]);
  });

  it.each([
    ['another format', ['format'], 'spiegelei'],
    ['another version', ['version'], 1],
    ['an answer of 7', ['rounds', 1, 'sheets', 4, 'answers', 'R3'], 7],
    ['a skipped answer written as zero', ['rounds', 1, 'sheets', 4, 'answers', 'R3'], 0],
    ['a day that does not exist', ['rounds', 0, 'round', 'date'], '2026-02-30'],
    ['four votes', ['rounds', 1, 'sheets', 0, 'votes'], ['B1', 'B3', 'R3', 'R4']],
    ['a field that nobody knows', ['rounds', 0, 'round', 'score'], 7],
    ['a sheet without answers', ['rounds', 1, 'sheets', 0, 'answers'], undefined],
    ['a note that is too long', ['rounds', 1, 'sheets', 0, 'aim'], 'm'.repeat(10_001)],
    ['a round without agreements', ['rounds', 1, 'agreements'], undefined],
    ['an agreement of another kind', ['rounds', 1, 'agreements', 1, 'kind'], 'promise'],
    ['a conversation that is a list', ['rounds', 1, 'conversation'], []],
  ])('refuses %s', (_, path, value) => {
    expect(isValid(withValue(path, value))).toBe(false);
  });
});
