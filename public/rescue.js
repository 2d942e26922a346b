// @ts-check
// Reads what the app has kept, without the app. Plain on purpose: it must work when nothing else does.
(() => {
  'use strict';

  const name = `samenspiegel:${new URL('./', document.baseURI).pathname}`;

  /** @typedef {{ databaseVersion: number, unreadable: number, stores: Record<string, unknown[]> }} Kept */

  for (const button of document.querySelectorAll('[data-do="save"]')) button.addEventListener('click', save);
  void look();

  /** Says what there is to take along. */
  async function look() {
    try {
      const kept = await read();
      if (kept === null || isEmpty(kept)) {
        show('nothing');
        return;
      }
      for (const place of document.querySelectorAll('[data-count]')) {
        place.textContent = String(kept.stores[place.getAttribute('data-count') ?? '']?.length ?? 0);
      }
      for (const button of document.querySelectorAll('button')) button.hidden = false;
      show('found');
    } catch (problem) {
      showProblem(problem);
    }
  }

  /** Saves what there is at this moment. */
  async function save() {
    try {
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
        kept.stores[store] = rows.filter((row) => row !== undefined);
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
