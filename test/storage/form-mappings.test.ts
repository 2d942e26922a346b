import { beforeEach, describe, expect, it } from 'vitest';
import type { Mapping } from '#src/domain/answer-import/meaning.ts';
import { write } from '#src/storage/database.ts';
import { keepFormMapping, readFormMapping } from '#src/storage/form-mappings.ts';
import { removeEverything } from '#src/storage/remove-everything.ts';
import { freshStorage } from '#test/support/storage.ts';

beforeEach(freshStorage);

const mapping: Mapping = {
  columns: [
    { kind: 'leftOut', why: 'time' },
    { kind: 'statement', statementId: 'P2' },
  ],
  words: { answer: [['__proto__', 3]], trend: [], partner: [], role: [], vote: [], form: [] },
};

describe('what was said about a file of another form', () => {
  it('is there for the next one with its headings, and for no other', async () => {
    await keepFormMapping('one', mapping);
    expect(await readFormMapping('one')).toEqual(mapping);
    expect(await readFormMapping('other')).toBeNull();
  });

  it('is still there when it was said before forms of collaboration were read', async () => {
    const { form, ...words } = mapping.words;
    const entries = [{ key: 'old', mapping: { ...mapping, words } }];
    await write(['facts'], (tx) => tx.put('facts', { id: 'form-mappings', entries }));
    expect((await readFormMapping('old'))?.words).toEqual({ ...words, form });
  });

  it('is what was said last, of the last twenty forms', async () => {
    await keepFormMapping('first', mapping);
    for (let form = 0; form < 19; form += 1) await keepFormMapping(`form-${String(form)}`, mapping);
    await keepFormMapping('form-3', { ...mapping, columns: [] });
    expect((await readFormMapping('form-3'))?.columns).toEqual([]);
    expect(await readFormMapping('first')).toEqual(mapping);
    await keepFormMapping('one-more', mapping);
    expect(await readFormMapping('first')).toBeNull();
  });

  it('is forgotten where it cannot be read, and when everything is removed', async () => {
    await write(['facts'], (tx) => tx.put('facts', { id: 'form-mappings', entries: [{ key: 'one' }, 4] }));
    expect(await readFormMapping('one')).toBeNull();
    await keepFormMapping('one', mapping);
    await removeEverything();
    expect(await readFormMapping('one')).toBeNull();
  });
});
