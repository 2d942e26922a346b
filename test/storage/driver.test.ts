import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDevice } from '#src/storage/device.ts';
import { openMemory } from '#src/storage/memory.ts';
import { type Driver, inPages, type Row, rowsOf, type StoreName, storeNames } from '#src/storage/stores.ts';
import { freshStorage } from '#test/support/storage.ts';

const events = { onBlocked: () => undefined, onLost: () => undefined };

type Step =
  | { do: 'put'; store: StoreName; row: Row }
  | { do: 'delete'; store: StoreName; id: string }
  | { do: 'read'; store: StoreName; id: string };

const anyId = fc.constantFrom('a', 'b', 'B', 'é', 'aa');
const anyStore = fc.constantFrom<StoreName[]>('sheets', 'versions', 'trash');
const anyRow = fc.record(
  { id: anyId, roundId: fc.constantFrom('one', 'two'), text: fc.string({ unit: 'binary' }) },
  { requiredKeys: ['id', 'text'], noNullPrototype: true },
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('put' as const), store: anyStore, row: anyRow }),
  fc.record({ do: fc.constant('delete' as const), store: anyStore, id: anyId }),
  fc.record({ do: fc.constant('read' as const), store: anyStore, id: anyId }),
);
const anyTransactions = fc.array(
  fc.record({ steps: fc.array(anyStep, { maxLength: 6 }), ends: fc.constantFrom('well', 'in an error') }),
  { maxLength: 8 },
);

async function run(driver: Driver, transactions: { steps: Step[]; ends: string }[]): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (const { steps, ends } of transactions) {
    const work = driver.write(
      storeNames,
      async (tx) => {
        for (const step of steps) {
          if (step.do === 'put') await tx.put(step.store, step.row);
          else if (step.do === 'delete') await tx.delete(step.store, step.id);
          else
            seen.push(
              await tx.get(step.store, step.id),
              await rowsOf(tx.byIndex(step.store, 'roundId', 'one')),
            );
        }
        if (ends !== 'well') throw new RangeError('Stop');
        return steps.length;
      },
      {},
    );
    seen.push(await work.catch((error: unknown) => (error as Error).message));
    seen.push(
      await driver.read(storeNames, (tx) => Promise.all(storeNames.map((store) => rowsOf(tx.all(store))))),
    );
  }
  return seen;
}

beforeEach(() => freshStorage());

it('memory and device give the same answers to the same transactions', async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(anyTransactions, async (transactions) => {
      number += 1;
      const device = await openDevice(`driver-${String(number)}`, events);
      expect(await run(openMemory(), transactions)).toEqual(await run(device, transactions));
      device.close();
    }),
    { numRuns: 60 },
  );
});

describe.each([
  ['device', () => openDevice('driver', events)],
  ['memory', () => Promise.resolve(openMemory())],
] as const)('a transaction on %s', (_kind, open) => {
  it('keeps nothing when its work throws', async () => {
    const driver = await open();
    const failing = driver.write(
      ['facts'],
      async (tx) => {
        await tx.put('facts', { id: 'one' });
        throw new RangeError('Stop');
      },
      {},
    );
    await expect(failing).rejects.toThrow('Stop');
    expect(await driver.read(['facts'], (tx) => rowsOf(tx.all('facts')))).toEqual([]);
  });

  it('sees its own writes, others only when it is complete', async () => {
    const driver = await open();
    const seen: unknown[] = [];
    const writing = driver.write(
      ['facts'],
      async (tx) => {
        await tx.put('facts', { id: 'one' });
        seen.push(await tx.get('facts', 'one'));
      },
      {},
    );
    const reading = driver.read(['facts'], (tx) => tx.get('facts', 'one'));
    await writing;
    expect(seen).toEqual([{ id: 'one' }]);
    expect(await reading).toEqual({ id: 'one' });
  });

  it('finds all rows of a round among others, in order, however many there are', async () => {
    const driver = await open();
    const numbers = Array.from({ length: 1_003 }, (_, number) => String(number).padStart(4, '0'));
    await driver.write(
      ['sheets'],
      (tx) =>
        inPages(numbers, (number) =>
          tx.put('sheets', { id: number, roundId: Number(number) % 2 === 0 ? 'even' : 'odd' }),
        ),
      {},
    );
    const idsOf = (pages: AsyncIterable<unknown[]>) =>
      rowsOf(pages).then((rows) => rows.map((row) => (row as { id: string }).id));
    expect(await driver.read(['sheets'], (tx) => idsOf(tx.all('sheets')))).toEqual(numbers);
    const odd = numbers.filter((number) => Number(number) % 2 === 1);
    expect(await driver.read(['sheets'], (tx) => idsOf(tx.byIndex('sheets', 'roundId', 'odd')))).toEqual(odd);
    expect(await driver.read(['sheets'], (tx) => idsOf(tx.byIndex('sheets', 'roundId', 'od')))).toEqual([]);
  });

  it('is shielded from later changes to what was put in or taken out', async () => {
    const driver = await open();
    const row = { id: 'one', list: [1] };
    await driver.write(['facts'], (tx) => tx.put('facts', row), {});
    row.list.push(2);
    const taken = (await driver.read(['facts'], (tx) => tx.get('facts', 'one'))) as typeof row;
    taken.list.push(3);
    const [listed] = (await driver.read(['facts'], (tx) => rowsOf(tx.all('facts')))) as [typeof row];
    listed.list.push(4);
    expect(await driver.read(['facts'], (tx) => tx.get('facts', 'one'))).toEqual({ id: 'one', list: [1] });
  });

  it('does not reach stores it did not ask for', async () => {
    const driver = await open();
    await expect(driver.read(['facts'], (tx) => tx.get('rounds', 'one'))).rejects.toThrow();
    await expect(driver.write(['facts'], (tx) => tx.put('rounds', { id: 'one' }), {})).rejects.toThrow();
  });
});
