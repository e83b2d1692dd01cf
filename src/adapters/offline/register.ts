/** What `registerOffline` needs to know. `base` is the site's base path, with or without its last slash. */
export type OfflineRegistration = {
  readonly base: string;
  /** Called when a new version waits; `apply` puts it in place and reloads the page. */
  onUpdate(apply: () => void): void;
};

/** Keeps the whole course for offline use, once the page has loaded. Does nothing in development, or unsupported. */
export function registerOffline(options: OfflineRegistration): void {
  if (!import.meta.env.PROD || !navigator.serviceWorker) return;
  const start = () => watchForUpdates(options, navigator.serviceWorker, () => location.reload());
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
}

/** Registers the worker in `container` and offers each version that comes to wait. A refusal leaves the page as is. */
export async function watchForUpdates(
  { base, onUpdate }: OfflineRegistration,
  container: ServiceWorkerContainer,
  reload: () => void,
): Promise<void> {
  const scope = base.replace(/\/*$/, "/");
  const registration = await container
    .register(`${scope}sw.js`, { scope, updateViaCache: "none" })
    .catch(() => undefined);
  if (!registration) return;

  const apply = () => {
    // Another tab may have put it in place meanwhile: then nothing waits, and a reload is enough.
    if (!registration.waiting) return reload();
    container.addEventListener("controllerchange", reload, { once: true });
    registration.waiting.postMessage({ type: "activate" });
  };
  const follow = () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      // On the first visit there is no older version to replace, and nothing to offer.
      if (worker.state === "installed" && registration.active) onUpdate(apply);
    });
  };
  if (registration.waiting && registration.active) onUpdate(apply);
  follow();
  registration.addEventListener("updatefound", follow);
}
