// Keeps the page of the roll call, and nothing else, on the instructor's device: it opens again where there is no line.
const CACHE = 'kunren-roll-call';
const PAGE = '/admin/roll-call.html';
const ANYHOW = { ignoreSearch: true, ignoreVary: true };

async function keepPage() {
  const answer = await fetch(PAGE, { cache: 'no-cache' });
  if (!answer.ok) return;
  const text = await answer.clone().text();
  const files = [...text.matchAll(/(?:src|href)="(\/admin\/assets\/[^"]+)"/g)].map(([, file]) => file);
  const cache = await caches.open(CACHE);
  await cache.addAll(files);
  await cache.put(PAGE, answer);
  const needed = new Set([PAGE, ...files]);
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !needed.has(new URL(url).pathname)).map((one) => cache.delete(one)));
}

/** From the network where there is one, so that a new version comes; else as it was kept. */
async function pageFor(request) {
  try {
    return await fetch(request);
  } catch (fault) {
    const kept = await caches.match(PAGE, ANYHOW);
    if (!kept) throw fault;
    return kept;
  }
}

const fileFor = async (request) => (await caches.match(request, ANYHOW)) ?? fetch(request);

addEventListener('install', (event) => event.waitUntil(keepPage().then(() => self.skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== location.origin || event.request.method !== 'GET') return;
  if (event.request.mode === 'navigate' && pathname === PAGE) {
    event.respondWith(pageFor(event.request));
    // A newer version is kept for the next time.
    event.waitUntil(keepPage().catch(() => undefined));
  } else if (pathname.startsWith('/admin/assets/')) event.respondWith(fileFor(event.request));
});
