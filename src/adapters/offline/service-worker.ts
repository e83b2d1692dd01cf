/// <reference lib="webworker" />
import { PrecacheController, type PrecacheEntry } from "workbox-precaching";
import { candidateAddresses } from "./candidate-addresses.ts";

declare const self: ServiceWorkerGlobalScope;
/** Every file of the built site; `src/build/offline.ts` writes the list in. */
declare const SITE_FILES: PrecacheEntry[];

const NOT_FOUND_PAGE = "404.html";

const site = new PrecacheController({ plugins: [{ cacheWillUpdate: keepable }] });
site.addToCacheList(SITE_FILES);

self.addEventListener("install", (event) => {
  // No skipWaiting: over an open page, a new version waits for the reader's word.
  event.waitUntil(site.install(event));
});

self.addEventListener("activate", (event) => {
  // Claiming covers the page of the first visit, which no worker served.
  event.waitUntil(Promise.all([self.clients.claim(), forgetOlderVersions(event)]));
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "activate") event.waitUntil(self.skipWaiting());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request));
});

/** The kept copy, else what the network says, else the site's own "not found" page. */
async function answer(request: Request): Promise<Response> {
  const address = candidateAddresses(request.url).find((candidate) => site.getCacheKeyForURL(candidate));
  if (address !== undefined) {
    const { pathname, search } = new URL(request.url);
    if (request.mode === "navigate" && new URL(address).pathname === `${pathname}/`) {
      // As hosts do: one address per page, so that its relative links hold.
      return Response.redirect(address + search);
    }
    const kept = await site.matchPrecache(address);
    if (kept) return kept;
  }
  // A page of the version before, still open in another tab, finds its own scripts until it is closed.
  const older = request.mode === "navigate" ? undefined : await caches.match(request, { ignoreVary: true });
  if (older) return older;
  try {
    return await fetch(request);
  } catch (failure) {
    const page = request.mode === "navigate" ? await site.matchPrecache(NOT_FOUND_PAGE) : undefined;
    if (!page) throw failure;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

/**
 * Deletes the files of older versions, unless pages other than the one that asked for this version are open: they may
 * still need them, and the next version's turn will do.
 */
async function forgetOlderVersions(event: ExtendableEvent): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length <= 1) await site.activate(event);
}

/** Many hosts send the "not found" page with status 404, even by its own address; all else must be a success. */
async function keepable({
  request,
  response,
}: {
  request: Request;
  response: Response;
}): Promise<Response | null> {
  if (response.ok) return response;
  const isNotFoundPage = new URL(request.url).pathname.endsWith(`/${NOT_FOUND_PAGE}`);
  return isNotFoundPage && response.status === 404
    ? new Response(response.body, { headers: response.headers })
    : null;
}
