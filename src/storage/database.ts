import { announce } from './changes.ts';
import { openDevice } from './device.ts';
import { type Saved, StorageError, toFailure, toStorageError } from './errors.ts';
import { openMemory } from './memory.ts';
import { newId } from './new-id.ts';
import { scopedName } from './scope.ts';
import { setStatus } from './status.ts';
import type { Driver, Reading, Row, StoreName, WriteOptions, Writing } from './stores.ts';

/** `driver` waits as long as an old tab is in the way; `writable` is refused meanwhile, so that no save hangs. */
type Opening = { driver: Promise<Driver>; writable: Promise<Driver>; ready: Driver | null };

let opening: Opening | null = null;
/** Once answers have gone to the device, this page never goes on in memory as if they were not there. */
let hadDevice = false;

/** One read transaction. Throws a StorageError. The work must be repeatable. */
export function read<T>(stores: readonly StoreName[], work: (tx: Reading) => Promise<T>): Promise<T> {
  return withHandle(
    (held) => held.driver,
    (driver) => driver.read(stores, work),
  );
}

/**
 * One write transaction; `ok: true` when it is complete. A StorageError thrown by the work rolls back and becomes
 * the reason. On a dead handle the work is done once more on a new one, so it must be repeatable and may await
 * nothing but `tx`. The receipt tells a transaction that was lost from one whose completion was only not heard of.
 */
export async function write<T>(
  stores: readonly StoreName[],
  work: (tx: Writing) => Promise<T>,
  options: WriteOptions = {},
): Promise<Saved<T>> {
  const token = newId();
  let done: { value: T } | null = null;
  const workOnce = async (tx: Writing): Promise<T> => {
    if (done && (await hasReceipt(tx, token))) return done.value;
    const value = await work(tx);
    await tx.put('facts', { id: 'receipt', token });
    done = { value };
    return value;
  };
  try {
    const value = await withHandle(
      (held) => held.writable,
      (driver) => driver.write([...new Set<StoreName>([...stores, 'facts'])], workOnce, options),
    );
    return { ok: true, value };
  } catch (error) {
    return toFailure(error);
  }
}

/**
 * Sends one row off while the page goes away: nothing can be awaited then, and no answer heard. False when there is
 * no open database to send it to.
 */
export function putAtOnce(store: StoreName, row: Row): boolean {
  return opening?.ready?.putAtOnce(store, row) ?? false;
}

/** Where rows go: on the device, or in memory because the browser gives no database. Throws a StorageError. */
export function storageKind(): Promise<Driver['kind']> {
  return withHandle(
    (held) => held.driver,
    (driver) => Promise.resolve(driver.kind),
  );
}

/** Lets go of the handle; the next read or write opens a new one. What was kept in memory is gone. */
export function closeStorage(): void {
  if (opening) drop(opening);
  hadDevice = false;
  setStatus('normal');
}

async function withHandle<T>(
  choose: (held: Opening) => Promise<Driver>,
  run: (driver: Driver) => Promise<T>,
): Promise<T> {
  const held = connect();
  try {
    return await run(await choose(held));
  } catch (error) {
    if (!isDeadHandle(error)) throw toStorageError(error);
    drop(held);
  }
  try {
    return await run(await choose(connect()));
  } catch (error) {
    throw toStorageError(error);
  }
}

function connect(): Opening {
  if (opening) return opening;
  let refuse: (reason: StorageError) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  let wasBlocked = false;
  const driver = openDriver({
    onBlocked: () => {
      wasBlocked = true;
      setStatus('blocked');
      refuse(new StorageError('blocked'));
    },
    onLost: (newer) => {
      if (newer) setStatus('outdated');
      drop(held);
    },
  });
  const held: Opening = { driver, writable: Promise.race([driver, blocked]), ready: null };
  held.writable.catch(() => undefined);
  driver.then(
    (opened) => {
      held.ready = opened;
      held.writable = driver;
      if (wasBlocked) announce({ everything: true });
    },
    () => drop(held),
  );
  opening = held;
  return held;
}

async function openDriver(events: Parameters<typeof openDevice>[1]): Promise<Driver> {
  try {
    if (!(globalThis as { indexedDB?: IDBFactory }).indexedDB) return inMemory();
    const driver = await openDevice(scopedName(), events);
    hadDevice = true;
    setStatus('normal');
    return driver;
  } catch (error) {
    if (nameOf(error) === 'VersionError') setStatus('outdated');
    if (hadDevice || !forbidden.includes(nameOf(error))) throw error;
    return inMemory();
  }
}

function inMemory(): Driver {
  setStatus('memory');
  return openMemory();
}

function drop(held: Opening): void {
  if (opening === held) opening = null;
  held.driver.then(
    (driver) => driver.close(),
    () => undefined,
  );
}

async function hasReceipt(tx: Reading, token: string): Promise<boolean> {
  const receipt = await tx.get('facts', 'receipt');
  return typeof receipt === 'object' && receipt !== null && 'token' in receipt && receipt.token === token;
}

/** What browsers answer to opening when storage is off; some private modes say InvalidStateError. */
const forbidden = ['SecurityError', 'NotAllowedError', 'InvalidStateError'];
/** What a handle says that was closed under our hands, or a transaction that ended with it. */
const dead = ['InvalidStateError', 'AbortError', 'UnknownError'];

function isDeadHandle(error: unknown): boolean {
  return dead.includes(nameOf(error));
}

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : '';
}
