import { beforeEach, describe, expect, it } from 'vitest';
import { headingsKey } from '#src/domain/answer-import/guess-mapping.ts';
import { takeForm } from '#src/features/from-form/take-form.ts';
import { readFormMapping } from '#src/storage/form-mappings.ts';
import { guessedMapping, drawnTable } from '#test/support/forms.ts';
import { roundOfGroup } from '#test/support/group.ts';
import { freshStorage } from '#test/support/storage.ts';

beforeEach(() => freshStorage());

describe('when the answers of a file cannot be stored', () => {
  it('what was said of its columns is remembered all the same', async () => {
    const round = roundOfGroup({ id: 'not-here-anymore' });
    const table = drawnTable('P2 | R2\n4 | 5');
    const mapping = guessedMapping(table, round);
    const saved = await takeForm(round, [], { table, mapping });
    expect(saved.ok).toBe(false);
    expect(await readFormMapping(headingsKey(table))).toEqual(mapping);
  });
});
