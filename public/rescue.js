// @ts-check
// Reads what the app has kept, without the app. Plain on purpose: it must work when nothing else does.
(() => {
  'use strict';

  const name = `samenspiegel:${new URL('./', document.baseURI).pathname}`;

  /** @typedef {{ databaseVersion: number, unreadable: number, stores: Record<string, unknown[]> }} Kept */

  for (const button of document.querySelectorAll('[data-do="save"]')) button.addEventListener('click', save);
  for (const form of document.querySelectorAll('form')) form.addEventListener('submit', unlock);
  let isUnlocked = false;
  void look();

  /** Says what there is to take along. */
  async function look() {
    try {
      const kept = await read();
      if (kept === null || isEmpty(kept)) {
        show('nothing');
        return;
      }
      if (!isUnlocked && (await locks()).length > 0) {
        show('locked');
        return;
      }
      for (const place of document.querySelectorAll('[data-count]')) {
        place.textContent = String(kept.stores[place.getAttribute('data-count') ?? '']?.length ?? 0);
      }
      for (const button of document.querySelectorAll('[data-do]')) button.toggleAttribute('hidden', false);
      show('found');
    } catch (problem) {
      showProblem(problem);
    }
  }

  /** A device that goes round as a tablet gives nothing to whoever has it now. @param {SubmitEvent} event */
  async function unlock(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const pin = String(new FormData(form).get('pin')).trim();
    try {
      const right = await Promise.all((await locks()).map((lock) => isPin(pin, lock)));
      isUnlocked = right.every(Boolean);
      if (isUnlocked) await look();
      else form.toggleAttribute('data-wrong', true);
    } catch (problem) {
      showProblem(problem);
    }
  }

  /**
   * Of all rounds that lock this device, also where the app could not read that and has set it aside.
   * @returns {Promise<{ salt: string, hash: string }[]>}
   */
  async function locks() {
    const database = await open();
    if (database === null || !database.objectStoreNames.contains('desks')) return [];
    try {
      const desks = await allRows(database.transaction('desks').objectStore('desks'));
      const asides = await allRows(database.transaction('asides').objectStore('asides'));
      return [...desks, ...asides.map(asideDesk)].flatMap((desk) => {
        const lock = /** @type {{ tablet?: { salt: string, hash: string } } | undefined} */ (desk)?.tablet;
        return lock ? [lock] : [];
      });
    } finally {
      database.close();
    }
  }

  /** The desk in a row that was set aside; undefined when there is something else in it. @param {unknown} aside */
  function asideDesk(aside) {
    const { store, row } = /** @type {{ store?: string, row?: unknown }} */ (aside ?? {});
    return store === 'desks' && typeof row === 'object' && row !== null ? row : undefined;
  }

  /** As in `src/storage/pin.ts`. @param {string} pin @param {{ salt: string, hash: string }} lock */
  async function isPin(pin, { salt, hash }) {
    const bytes = Uint8Array.from(atob(salt), (character) => character.charCodeAt(0));
    const text = new TextEncoder().encode(pin);
    const key = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits']);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes, iterations: 200_000 };
    const bits = new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
    return btoa(String.fromCharCode(...bits)) === hash;
  }

  /** Saves what there is at this moment. */
  async function save() {
    try {
      if (!isUnlocked && (await locks()).length > 0) {
        show('locked');
        return;
      }
      const kept = await read();
      const savedAt = new Date().toISOString();
      const file = { format: 'samenspiegel-rescue', version: 1, savedAt, database: name, ...kept };
      const blob = new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `samenspiegel-${savedAt.slice(0, 10)}-rescue.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      show('saved');
    } catch (problem) {
      showProblem(problem);
    }
  }

  /** Every row of every store, as it is; null when there is no database. @returns {Promise<Kept | null>} */
  async function read() {
    const database = await open();
    if (database === null) return null;
    try {
      /** @type {Kept} */
      const kept = { databaseVersion: database.version, unreadable: 0, stores: {} };
      for (const store of database.objectStoreNames) {
        const rows = await allRows(database.transaction(store).objectStore(store));
        kept.stores[store] = rows.filter((row) => row !== undefined).map(withoutSecrets);
        kept.unreadable += rows.filter((row) => row === undefined).length;
      }
      return kept;
    } finally {
      database.close();
    }
  }

  /**
   * All at once; where one damaged row is in the way of that, one by one, with undefined for what cannot be read.
   * @param {IDBObjectStore} store @returns {Promise<unknown[]>}
   */
  async function allRows(store) {
    try {
      return await done(store.getAll());
    } catch {
      const keys = await done(store.getAllKeys());
      return Promise.all(keys.map((key) => rowOf(store, key)));
    }
  }

  /** @param {IDBObjectStore} store @param {IDBValidKey} key @returns {Promise<unknown>} */
  async function rowOf(store, key) {
    try {
      return await done(store.get(key));
    } catch {
      return undefined;
    }
  }

  /**
   * Opens whatever version there is: no version is asked for, so nothing can be upgraded. A database that is not
   * there is not made either, for an empty one would be in the app's way.
   * @returns {Promise<IDBDatabase | null>}
   */
  function open() {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      let isNew = false;
      request.onupgradeneeded = () => {
        isNew = true;
        request.transaction?.abort();
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        event.preventDefault();
        if (isNew) resolve(null);
        else reject(request.error);
      };
    });
  }

  /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
  function done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        // The transaction goes on with the other rows.
        event.preventDefault();
        event.stopPropagation();
        reject(request.error);
      };
    });
  }

  /** The PIN of a tablet that goes round is nobody's to take along, not even as a hash; nor a secret. @param {unknown} row */
  function withoutSecrets(row) {
    const desk = asideDesk(row);
    if (desk !== undefined) return { .../** @type {object} */ (row), row: { ...desk, tablet: null } };
    if (typeof row !== 'object' || row === null) return row;
    // What makes ids of answers from other forms say nothing stays here, or they would.
    if ('secret' in row) return { ...row, secret: null };
    return 'tablet' in row ? { ...row, tablet: null } : row;
  }

  /** The store `facts` is the app's own bookkeeping. @param {Kept} kept */
  function isEmpty({ stores }) {
    return Object.entries(stores).every(([store, rows]) => store === 'facts' || rows.length === 0);
  }

  /** @param {unknown} problem */
  function showProblem(problem) {
    for (const place of document.querySelectorAll('[data-problem]')) place.textContent = String(problem);
    show('failed');
  }

  /** @param {string} state */
  function show(state) {
    for (const words of document.querySelectorAll('[data-when]')) {
      words.toggleAttribute('hidden', words.getAttribute('data-when') !== state);
    }
  }
})();
