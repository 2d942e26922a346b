declare const self: ServiceWorkerGlobalScope;
/** A hash over every file of the build, and their addresses relative to the scope (`./` is the page itself). */
declare const VERSION: string;
declare const FILES: string[];

/** Several copies of the app may live under one origin, so a cache carries the path it belongs to. */
const scope = new URL(self.registration.scope);
const ownPrefix = `samenspiegel:${scope.pathname}:`;
const ownCache = ownPrefix + VERSION;

self.addEventListener('install', (event) => {
  event.waitUntil(fetchAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope.href)) {
    event.respondWith(answer(event.request));
  }
});

/** All files or none: half a version is worse than the old one. Names in `assets/` carry their own hash. */
async function fetchAll(): Promise<void> {
  const requests = FILES.map(
    (file) => new Request(new URL(file, scope), { cache: file.startsWith('assets/') ? 'default' : 'reload' }),
  );
  try {
    await (await caches.open(ownCache)).addAll(requests);
  } catch (problem) {
    await caches.delete(ownCache);
    throw problem;
  }
}

/** The version before this one stays, for a window that is still open on it and loads a part later on. */
async function dropOldVersions(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(ownPrefix) && name !== ownCache);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const address = new URL(request.url);
  address.search = '';
  const page = address.pathname === `${scope.pathname}index.html`;
  const wanted = page ? scope.href : address.href;
  const found =
    (await caches.match(wanted, { cacheName: ownCache })) ??
    (page || wanted === scope.href ? undefined : await caches.match(wanted));
  if (found === undefined) return fetch(request);
  // A browser refuses to open a page with an answer that was redirected on its way into the cache.
  return found.redirected ? new Response(found.body, found) : found;
}
