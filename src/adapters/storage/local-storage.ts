const PREFIX = "retour:";

const failureListeners = new Set<() => void>();

/** Calls `listener` when the browser refuses to keep something: storage full, or forbidden. Returns its undoing. */
export function onStorageFailure(listener: () => void): () => void {
  failureListeners.add(listener);
  return () => failureListeners.delete(listener);
}

/** What this browser keeps under a key; `null` when there is nothing, or when it may not be read. */
export function readStored(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(PREFIX + key) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a text. A refusal is told to the listeners and never thrown, so that work goes on. */
export function writeStored(key: string, text: string): void {
  try {
    globalThis.localStorage?.setItem(PREFIX + key, text);
  } catch {
    for (const listener of failureListeners) listener();
  }
}

const waiting = new Map<string, () => string>();

/**
 * Keeps a text once the present frame has been painted: storing takes longer than a key press may. Later writes of a
 * key replace a waiting one, and a page that is left or hidden keeps everything at once.
 */
export function writeStoredSoon(key: string, text: () => string): void {
  if (waiting.size === 0) setTimeout(keepWaiting, 0);
  waiting.set(key, text);
}

function keepWaiting(): void {
  for (const [key, text] of waiting) writeStored(key, text());
  waiting.clear();
}

globalThis.addEventListener?.("pagehide", keepWaiting);
globalThis.addEventListener?.("visibilitychange", keepWaiting);

/** Erases everything that this site keeps in the browser, and what waits to be kept. */
export function forgetStored(): void {
  waiting.clear();
  try {
    const kept = globalThis.localStorage;
    for (const key of Object.keys(kept)) if (key.startsWith(PREFIX)) kept.removeItem(key);
  } catch {
    for (const listener of failureListeners) listener();
  }
}

/** Calls `listener` when another tab changes what is kept under a key. Returns its undoing. */
export function onStoredElsewhere(key: string, listener: (text: string | null) => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === PREFIX + key) listener(event.newValue);
  };
  globalThis.addEventListener?.("storage", onStorage);
  return () => globalThis.removeEventListener?.("storage", onStorage);
}
